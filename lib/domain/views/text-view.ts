/**
 * View types: what a query hands to a page. Plain and serialisable; days are ISO dates, offsets are UTF-16 code units
 * into the text of the article that they belong to.
 */

/** Whose text it is. A text that names no outlet is an unknown with a number. */
export type OutletView =
  | { kind: "named"; slug: string; name: string }
  | { kind: "unidentified"; textNumber: number };

export type PublishedView = {
  date: string | null;
  time: string | null;
  basis: "given" | "stated" | "inferred" | "unknown";
};

/** One article wherever it stands in a list: who, when, and where to read it. */
export type TextView = { id: string; outlet: OutletView; published: PublishedView };

/** A thing with a name of its own and a key for addresses. */
export type NamedView = { key: string; name: string };
