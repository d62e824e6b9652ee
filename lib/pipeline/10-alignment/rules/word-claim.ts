/**
 * alignment/wording: one line for a claim, taken from its mentions: the shortest that is whole.
 * The words stay an article's; who said it stands beside it on a page, so the attribution at the front is cut.
 */

import type { ComparedClaim } from "#lib/pipeline/10-alignment/rules/compare-claims.ts";
import { contentLine } from "#lib/text/content-line.ts";

/** Shorter wordings are fragments ("he said it"), longer ones do not stand on one line. */
const wantedLength = { min: 30, max: 160 };

/** "called for the West to …" lacks who did; a line that starts in small letters is a verb that says something itself. */
function withSubject(line: string, speaker: string | undefined): string {
  return speaker && /^\p{Ll}/u.test(line)
    ? `${speaker} ${line}`
    : line.charAt(0).toUpperCase() + line.slice(1);
}

export function wordClaim(group: ComparedClaim[]): string {
  const lines = group.map(({ claim, articleId, index }) => ({
    line: withSubject(
      contentLine(claim.text, claim.speaker === null ? null : claim.cue),
      claim.speaker?.name,
    ),
    articleId,
    index,
  }));
  const fitting = lines.filter(
    ({ line }) => line.length >= wantedLength.min && line.length <= wantedLength.max,
  );
  const best = (fitting.length > 0 ? fitting : lines).sort(
    (a, b) =>
      a.line.length - b.line.length ||
      (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.index - b.index),
  )[0];
  return best?.line ?? "";
}
