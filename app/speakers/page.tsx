import type { Metadata } from "next";
import { EntityIndex } from "#components/entity/EntityIndex.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { speakerAddress } from "#lib/present/entity-address.ts";
import { readPageNumber } from "#lib/present/read-page-number.ts";
import { INDEX_PAGE_SIZE } from "#lib/queries/index-page.ts";
import { listSpeakers } from "#lib/queries/list-speakers.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Speakers" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The speakers of the archive. */
export default async function SpeakersPage({ searchParams }: Props) {
  const { page, note } = readPageNumber((await searchParams).page);
  const entries = await listSpeakers(page);
  return (
    <PageFrame current="speakers">
      <EntityIndex
        title="Speakers"
        address="/speakers"
        about="People, bodies and states to whom the texts credit claims, those with most first. Nobody’s name is made up: who is not named is listed as the texts put it."
        entries={entries}
        page={page}
        pageSize={INDEX_PAGE_SIZE}
        note={note}
        noun="claim"
        addressOf={speakerAddress}
      />
    </PageFrame>
  );
}
