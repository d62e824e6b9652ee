import type { Metadata } from "next";
import { EntityIndex } from "#components/entity/EntityIndex.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { countryAddress } from "#lib/present/entity-address.ts";
import { readPageNumber } from "#lib/present/read-page-number.ts";
import { INDEX_PAGE_SIZE } from "#lib/queries/index-page.ts";
import { listCountries } from "#lib/queries/list-countries.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Countries" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The countries of the archive. */
export default async function CountriesPage({ searchParams }: Props) {
  const { page, note } = readPageNumber((await searchParams).page);
  const entries = await listCountries(page);
  return (
    <PageFrame current="countries">
      <EntityIndex
        title="Countries"
        address="/countries"
        about="Countries that the texts name, those of most events first, in whatever part."
        entries={entries}
        page={page}
        pageSize={INDEX_PAGE_SIZE}
        note={note}
        noun="event"
        addressOf={countryAddress}
      />
    </PageFrame>
  );
}
