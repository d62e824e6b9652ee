import type { Metadata } from "next";
import { entityIndexPage } from "#app/entity-index-page.tsx";
import { speakerAddress } from "#lib/present/entity-address.ts";
import { listSpeakers } from "#lib/queries/list-speakers.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Speakers" };

/** The speakers of the archive. */
export default entityIndexPage({
  key: "speakers",
  title: "Speakers",
  about:
    "People, bodies and states to whom the texts credit claims, those with most first. Nobody’s name is made up: who is not named is listed as the texts put it.",
  noun: "claim",
  list: listSpeakers,
  addressOf: speakerAddress,
});
