/**
 * conflicts/outcome: one text has it intercepted, another has it hit.
 * Match:     "five ATACMS missiles were intercepted" / "Ukraine's strike on an ammunition depot"
 * Near miss: "two of twelve were intercepted" in the text that also tells of the hits: it does not contradict itself
 */
import type { Conflict, CorpusEvent } from "#lib/domain/corpus.ts";
import { onePerArticle, type PlacedClaim, toSide } from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";

const intercepted = /\b(?:intercept\w*|shot down|downed|repelled|destroyed in the air)\b/i;
const hit =
  /\b(?:hits?|struck|strikes? on|strikes? against|damaged|destroyed|exploded|landed|set (?:on fire|ablaze)|killed)\b/i;

export function outcomeConflicts(event: CorpusEvent, groups: PlacedClaim[][]): Conflict[] {
  if (event.type !== "strike") return [];
  const claims = groups.flat();
  const downed = onePerArticle(claims.filter(({ claim }) => intercepted.test(claim.text)));
  const downedArticles = new Set(downed.map(({ articleId }) => articleId));
  const hits = onePerArticle(
    claims.filter(
      ({ claim, articleId }) =>
        !downedArticles.has(articleId) && hit.test(claim.text) && !intercepted.test(claim.text),
    ),
  );
  const [one] = downed;
  if (!one || hits.length === 0) return [];
  return [{ kind: "outcome", about: "intercepted or hit", sides: [...downed, ...hits].map(toSide) }];
}
