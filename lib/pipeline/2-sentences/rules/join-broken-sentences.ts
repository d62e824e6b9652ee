/**
 * sentences/join-broken: a boundary that no reader would set is taken back.
 * Match:     "Gov. | Smirnov said", "the U.S. | Army", "at 2:50 p.m. | on Wednesday", "…?' | he said", "J. | Smith"
 * Near miss: "He left at 5 p.m. The strike followed." and "at 1:50 p.m. “Our military …”" stay two sentences.
 * Source:    abbreviations of the AP and Guardian style books; quotations closed before an attribution in small letters.
 * Order:     the only rule, after wink-nlp's own boundaries.
 */
import type { Span } from "#lib/domain/span.ts";

/** Abbreviations before a name or a number: never the end of a sentence when a word follows. */
const titleAbbreviation =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Brig|Sen|Rep|Gov|Rev|Fr|Pvt|Cpl|Amb|Hon|St|Mt|Ft|No|Nos|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$/;
const dottedAbbreviation = /(?:^|\s)(?:[A-Za-z]\.){2,}$/;
/** Words that open a sentence more often than they follow an abbreviation in capitals. */
const sentenceOpener =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|Those|There|His|Her|Its|Their|However|Meanwhile|Earlier|Later|According|When|While|After|Before|As|If)\b/;

export function joinBrokenSentences(text: string, sentences: Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1);
    if (previous && isBroken(text, previous, sentence)) previous.end = sentence.end;
    else {
      const marks = previous ? marksLost(text, previous, sentence) : "";
      if (previous) previous.end += marks.length;
      const rest = text.slice(sentence.start + marks.length, sentence.end);
      joined.push({ start: sentence.end - rest.trimStart().length, end: sentence.end });
    }
  }
  return joined;
}

/** "''… conflicts continue.'|' He added": the half of a pair of closing marks that fell to the next sentence. */
function marksLost(text: string, before: Span, after: Span): string {
  return before.end === after.start
    ? (/^["”'’]+(?=\s)/.exec(text.slice(after.start, after.start + 4))?.[0] ?? "")
    : "";
}

function isBroken(text: string, before: Span, after: Span): boolean {
  // Only the ends matter; a window keeps the cost linear when many pieces join.
  const head = text.slice(Math.max(before.start, before.end - 24), before.end);
  const tail = text.slice(after.start, after.start + 24);
  const opensQuotation = /^["“„«‘'](?=\p{Lu})/u.test(tail);
  if (titleAbbreviation.test(head)) return true;
  if (dottedAbbreviation.test(head)) return !opensQuotation && !sentenceOpener.test(tail);
  // "…?' he said": what follows a closed quotation in small letters belongs to it.
  if (/[!?.…]["”'’)\]]*$/.test(head) && /^[a-z]/.test(tail)) return true;
  // A closing mark that lost its sentence.
  if (/^["”'’»)\]]+$/.test(text.slice(after.start, after.end))) return true;
  // RT.com and other names with a dot inside.
  return /\w\.$/.test(head) && before.end === after.start;
}
