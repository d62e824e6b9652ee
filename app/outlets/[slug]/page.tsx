import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CertaintyShares } from "#components/entity/CertaintyShares.tsx";
import { DayChart } from "#components/entity/DayChart.tsx";
import { OutletHead } from "#components/entity/OutletHead.tsx";
import { OutletTexts } from "#components/entity/OutletTexts.tsx";
import { OutletWords } from "#components/entity/OutletWords.tsx";
import { VoiceTable } from "#components/entity/VoiceTable.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { Section } from "#components/ui/Section.tsx";
import { slugSchema } from "#lib/domain/slug.ts";
import { outletMark } from "#lib/present/outlet-mark.ts";
import { getOutlet } from "#lib/queries/get-outlet.ts";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

const loadOutlet = cache(async (slug: string) => {
  const parsed = slugSchema.safeParse(slug);
  return parsed.success ? getOutlet(parsed.data) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outlet = await loadOutlet((await params).slug);
  if (outlet === null) return { title: "No such page" };
  return {
    title: outlet.name,
    description: `How ${outlet.name} puts its claims, whom it lets speak, and its words for things.`,
  };
}

/** One outlet: what it is, how sure it puts things, whom it quotes, and what it calls them. No score. */
export default async function OutletPage({ params }: Props) {
  const outlet = await loadOutlet((await params).slug);
  if (outlet === null) notFound();
  const { days, texts, certainties, voices, words } = outlet;
  return (
    <PageFrame current="outlets">
      <OutletHead outlet={outlet} />
      <Section
        id="how-sure"
        title="How sure"
        about={
          <p>
            How its texts put their claims. A share says nothing of how true they are. The number opens the
            latest claim put so.
          </p>
        }
      >
        <CertaintyShares shares={certainties} />
      </Section>
      <Section
        id="voices"
        title="Who speaks"
        count={voices.total}
        about={<p>Those to whom its texts credit claims, and whose words they give in quotation marks.</p>}
      >
        <VoiceTable voices={voices} label="Who speaks in its texts" empty="Its texts credit nobody." />
      </Section>
      <Section
        id="words"
        title="Its words for things"
        count={words.total}
        about={
          <p>Things that texts on the same events call by more than one name, and what it calls them.</p>
        }
      >
        <OutletWords words={words} />
      </Section>
      <Section id="texts" title="Its texts" count={texts.total} about={<p>By the day they came out.</p>}>
        <DayChart days={days} title="Texts published" noun="text" pattern={outletMark(outlet).pattern} />
        <OutletTexts texts={texts} />
      </Section>
    </PageFrame>
  );
}
