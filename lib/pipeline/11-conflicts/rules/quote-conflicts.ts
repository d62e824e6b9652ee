/**
 * conflicts/quote: one utterance, given in words that are not the same: two translations, or one of them is no quotation.
 * Match:     "We do not discard any option" / "We are not ruling out any option"
 * Near miss: a rendering that is cut shorter; kilometre and kilometer; defence and defense
 */
import type { Conflict } from "#lib/domain/corpus.ts";
import {
  type EventTexts,
  onePerArticle,
  type Side,
  toSideOf,
} from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";
import { contentWords } from "#lib/text/content-words.ts";

/** From this share of the shorter one's content words on, two renderings use the same words. */
const sameWords = 0.75;

type Rendering = { articleId: string; words: string[]; side: Side; speaker: string | null };

export function quoteConflicts({ utterances, articles }: EventTexts): Conflict[] {
  const readings = new Map(articles.map(({ id, reading }) => [id, reading]));
  return utterances.flatMap((group): Conflict[] => {
    const renderings = onePerArticle(
      group.flatMap(({ articleId, index }): Rendering[] => {
        const reading = readings.get(articleId);
        const quote = reading?.quotes[index];
        if (!reading || !quote) return [];
        const side = toSideOf(articleId, reading, quote.span);
        return [{ articleId, words: contentWords(quote.text), side, speaker: quote.speaker?.name ?? null }];
      }),
    );
    const differing = renderings.filter((a) =>
      renderings.some((b) => a !== b && !areSameWords(a.words, b.words)),
    );
    if (differing.length < 2) return [];
    const speaker = renderings.find((rendering) => rendering.speaker !== null)?.speaker;
    const about = `the words of ${speaker ?? "one speaker"}: one utterance, worded or translated differently`;
    return [{ kind: "quote", about, sides: differing.map(({ side }) => side) }];
  });
}

function areSameWords(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const known = new Set(long);
  return short.filter((word) => known.has(word)).length >= short.length * sameWords;
}
