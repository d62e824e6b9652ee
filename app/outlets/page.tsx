import type { Metadata } from "next";
import { entityIndexPage } from "#app/entity-index-page.tsx";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { outletAddress } from "#lib/present/entity-address.ts";
import { listOutlets } from "#lib/queries/list-outlets.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Outlets" };

/** The outlets of the archive. */
export default entityIndexPage({
  key: "outlets",
  title: "Outlets",
  about:
    "Those whose texts the archive holds, with most texts first. A text that names no outlet belongs to none of them.",
  noun: "text",
  list: listOutlets,
  addressOf: outletAddress,
  markOf: ({ key, name }) => <OutletFlag outlet={{ kind: "named", slug: key, name }} decorative />,
});
