import type { Metadata } from "next";
import { EntityIndex } from "#components/entity/EntityIndex.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { outletAddress } from "#lib/present/entity-address.ts";
import { readPageNumber } from "#lib/present/read-page-number.ts";
import { INDEX_PAGE_SIZE } from "#lib/queries/index-page.ts";
import { listOutlets } from "#lib/queries/list-outlets.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Outlets" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The outlets of the archive. */
export default async function OutletsPage({ searchParams }: Props) {
  const { page, note } = readPageNumber((await searchParams).page);
  const entries = await listOutlets(page);
  return (
    <PageFrame current="outlets">
      <EntityIndex
        title="Outlets"
        address="/outlets"
        about="Those whose texts the archive holds, with most texts first. A text that names no outlet belongs to none of them."
        entries={entries}
        page={page}
        pageSize={INDEX_PAGE_SIZE}
        note={note}
        noun="text"
        addressOf={outletAddress}
        markOf={({ key, name }) => <OutletFlag outlet={{ kind: "named", slug: key, name }} decorative />}
      />
    </PageFrame>
  );
}
