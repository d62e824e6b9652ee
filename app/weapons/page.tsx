import type { Metadata } from "next";
import { EntityIndex } from "#components/entity/EntityIndex.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { weaponAddress } from "#lib/present/entity-address.ts";
import { weaponKindLabel } from "#lib/present/entity-labels.ts";
import { readPageNumber } from "#lib/present/read-page-number.ts";
import { INDEX_PAGE_SIZE } from "#lib/queries/index-page.ts";
import { listWeapons } from "#lib/queries/list-weapons.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Weapons" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The weapons of the archive. */
export default async function WeaponsPage({ searchParams }: Props) {
  const { page, note } = readPageNumber((await searchParams).page);
  const entries = await listWeapons(page);
  return (
    <PageFrame current="weapons">
      <EntityIndex
        title="Weapons"
        address="/weapons"
        about="Types and kinds that the texts name, those of most events first."
        entries={entries}
        page={page}
        pageSize={INDEX_PAGE_SIZE}
        note={note}
        noun="event"
        addressOf={weaponAddress}
        noteOf={weaponKindLabel}
      />
    </PageFrame>
  );
}
