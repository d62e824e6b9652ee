import { type JsonLdNode, serialiseJsonLd } from "#lib/present/json-ld.ts";

/** What the page is about, for machines. A block of data: no browser runs it, and none of its text can end it. */
export function JsonLd({ data }: { data: JsonLdNode }) {
  return <script type="application/ld+json">{serialiseJsonLd(data)}</script>;
}
