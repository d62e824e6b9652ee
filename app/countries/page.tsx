import type { Metadata } from "next";
import { entityIndexPage } from "#app/entity-index-page.tsx";
import { countryAddress } from "#lib/present/entity-address.ts";
import { listCountries } from "#lib/queries/list-countries.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Countries" };

/** The countries of the archive. */
export default entityIndexPage({
  key: "countries",
  title: "Countries",
  about: "Countries that the texts name, those of most events first, in whatever part.",
  noun: "event",
  list: listCountries,
  addressOf: countryAddress,
});
