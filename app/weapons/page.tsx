import type { Metadata } from "next";
import { entityIndexPage } from "#app/entity-index-page.tsx";
import { weaponAddress } from "#lib/present/entity-address.ts";
import { weaponKindLabel } from "#lib/present/entity-labels.ts";
import { listWeapons } from "#lib/queries/list-weapons.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Weapons" };

/** The weapons of the archive. */
export default entityIndexPage({
  key: "weapons",
  title: "Weapons",
  about: "Types and kinds that the texts name, those of most events first.",
  noun: "event",
  list: listWeapons,
  addressOf: weaponAddress,
  noteOf: weaponKindLabel,
});
