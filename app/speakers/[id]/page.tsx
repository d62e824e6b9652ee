import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { CertaintyShares } from "#components/entity/CertaintyShares.tsx";
import { ClaimLines } from "#components/entity/ClaimLines.tsx";
import { CueList } from "#components/entity/CueList.tsx";
import { DayChart } from "#components/entity/DayChart.tsx";
import { PageNumbers } from "#components/entity/PageNumbers.tsx";
import { SpeakerHead } from "#components/entity/SpeakerHead.tsx";
import { SurfaceTable } from "#components/entity/SurfaceTable.tsx";
import { VoiceTable } from "#components/entity/VoiceTable.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { Section } from "#components/ui/Section.tsx";
import { decodeKey } from "#lib/present/decode-key.ts";
import { speakerAddress } from "#lib/present/entity-address.ts";
import { readPageNumber } from "#lib/present/read-page-number.ts";
import { CLAIMS_PER_PAGE, getSpeaker } from "#lib/queries/get-speaker.ts";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** An actor's id as the store makes it, from letters and digits; no control character is in any, and Postgres keeps no NUL. */
const idSchema = z
  .string()
  .max(200)
  .regex(/^[^\p{C}]+$/u);

const loadSpeaker = cache(async (id: string, page: number) => {
  const parsed = idSchema.safeParse(decodeKey(id));
  return parsed.success ? getSpeaker(parsed.data, page) : null;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { page } = readPageNumber((await searchParams).page);
  const speaker = await loadSpeaker((await params).id, page);
  if (speaker === null) return { title: "No such page" };
  return { title: speaker.name, description: `What texts credit to ${speaker.name}, over time.` };
}

/** One speaker: what texts credit to them by day of publication, how sure, by which verbs, through whom. */
export default async function SpeakerPage({ params, searchParams }: Props) {
  const { page, note } = readPageNumber((await searchParams).page);
  const speaker = await loadSpeaker((await params).id, page);
  if (speaker === null) notFound();
  const { claims, days, certainties, cues, names, relayedBy, relays } = speaker;
  return (
    <PageFrame current="speakers">
      <SpeakerHead speaker={speaker} />
      <Section
        id="claims"
        title="What was said"
        count={claims.total}
        about={
          <p>
            Claims that texts credit to this speaker, the latest published first; the words are the texts’
            own, and open their place. Read downwards, they go back in time.
          </p>
        }
      >
        {note === null ? null : (
          <p className="note" role="status">
            {note}
          </p>
        )}
        {page === 1 ? <DayChart days={days} title="Claims published" noun="claim" /> : null}
        {claims.total === 0 ? <p className="quiet">No text credits a claim to this speaker.</p> : null}
        <ClaimLines claims={claims.items} />
        <PageNumbers
          address={speakerAddress(speaker.id)}
          page={page}
          size={CLAIMS_PER_PAGE}
          total={claims.total}
          label="Pages of claims"
        />
      </Section>
      <Section
        id="how-sure"
        title="How sure"
        about={<p>How the texts put these claims. The number opens the latest claim put so.</p>}
      >
        <CertaintyShares shares={certainties} />
      </Section>
      <Section
        id="verbs"
        title="By which verbs"
        count={cues.total}
        about={<p>The words by which texts report this speaker. Each opens one place.</p>}
      >
        <CueList cues={cues} />
      </Section>
      <Section
        id="relays"
        title="Through whom"
        about={
          <p>Who passes this speaker’s words on, and whose words this speaker passes on, as the texts say.</p>
        }
      >
        <div className="evidence">
          <h3>Passed on by</h3>
          <VoiceTable
            voices={relayedBy}
            label="Passed on by"
            empty="Nobody: the texts credit the speaker directly."
          />
        </div>
        <div className="evidence">
          <h3>Passes on</h3>
          <VoiceTable voices={relays} label="Passes on" empty="Nobody’s words." />
        </div>
      </Section>
      <Section id="names" title="What texts call the speaker" count={names.total}>
        <SurfaceTable names={names} label="The speaker’s names as spelt" />
      </Section>
    </PageFrame>
  );
}
