/**
 * Which publication a text is. What counts is the text as it came and what was given with it: the same text under
 * another outlet's name is another publication, the same text from another file is not.
 */
import type { GivenFacts } from "#lib/domain/article.ts";
import { idOf } from "#lib/store/hash.ts";

/**
 * The text as Postgres can hold it: every NUL and lone surrogate replaced by U+FFFD, one for one, so that offsets into
 * the original stay right.
 */
export function storableText(text: string): string {
  return text.replaceAll("\0", "\ufffd").toWellFormed();
}

/** Does not depend on the file or the order of reading. */
export function articleIdOf(text: string, given: GivenFacts): string {
  return idOf("article", storableText(text), given.outlet, given.published, given.url);
}

/**
 * The key of a publication that is new: its address, else its file, with what was given, where several publications
 * can come from one file.
 */
export function newKeyOf(source: string, given: GivenFacts): string {
  if (given.url) return given.url;
  const said = [given.outlet, given.published].filter((fact) => fact !== null);
  return said.length > 0 ? `${source} (${said.join(", ")})` : source;
}

/** Whether `more` says all that `less` says: then it is the same publication, of which more is known. */
export function saysAllOf(more: GivenFacts, less: GivenFacts): boolean {
  return (["outlet", "published", "url"] as const).every(
    (fact) => less[fact] === null || less[fact] === more[fact],
  );
}
