/**
 * alignment/wording: one line for a claim, taken from its mentions: the shortest that is whole.
 * The words stay an article's; who said it stands beside it on a page, so the attribution at the front is cut.
 */
import type { ComparedClaim } from "#lib/pipeline/10-alignment/rules/compare-claims.ts";

/** Shorter wordings are fragments ("he said it"), longer ones do not stand on one line. */
const wantedLength = { min: 30, max: 160 };

export function wordClaim(group: ComparedClaim[]): string {
  const lines = group.map(({ claim, articleId, index }) => ({
    line: contentLine(claim.text, claim.cue, claim.speaker !== null),
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

function contentLine(text: string, cue: string | null, attributed: boolean): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  const at = cue && attributed ? oneLine.indexOf(cue) : -1;
  const after = at >= 0 ? oneLine.slice(at + (cue?.length ?? 0)) : "";
  const that = /^(?:\s+\S+){0,6}?\s+that\s+(.{20,})$/.exec(after);
  const content = (that?.[1] ?? oneLine).replace(/[.,;:\s]+$/, "").replace(/^["“‘']+(?=[^"”’']*$)/, "");
  return content.charAt(0).toUpperCase() + content.slice(1);
}
