/**
 * sentences/split-run-on: a sentence ends where a new one plainly begins, though its last mark is also that of an
 * abbreviation, of a note or of an omission, or is turned the wrong way round, or there is none before a picture's credit.
 * Match:     "launched at around 1:50 p.m. | “Our military has stepped up surveillance,” it said"; "until 2012 [...] | However,";
 *            "a newer IE. | Its goal"; "the decision.“ | However"; "The ruins on Monday | Photo: AFP"
 * Near miss: "the so-called U.S. “Patriot” battery" (small letters before: no stop), marks that close: "No.” “Yes.”", "told [...] Ukraine",
 *            "because [...] Ukraine is", "No. 2 reactor", "the UN. “Patriot”"
 * Source:    wink-nlp takes the stop of an abbreviation for no more than that
 * Order:     after the joining of what was broken, before the cutting of what has no end
 */
import type { Span } from "#lib/domain/span.ts";
import { allMatches } from "#lib/text/all-matches.ts";

/** A clock's a.m. and p.m.: the abbreviations that end sentences; others stand before a name. */
const abbreviation = /\b[ap]\.m\. (?=["“]\p{Lu})/u;
const noteMark = /[.!?]["”’]?(?:\[\d{1,3}\])+ (?=["“]?\p{Lu})/u;
/** Words with no capital of their own. */
const opener =
  "(?:The|An?|This|That|These|Those|It|We|They|He|She|You|There|But|And|So|However|Yet|If|When|As|In|On|At|For|With|By|From|Our|Their|His|Her|Its|My|No|Not|What|Who|Why|How|Now|Today|Every|All|Some|Many|Both) ?\\b";
/** wink takes "IE." for "i.e." and "NO." for a number. */
const shortName = new RegExp(`\\b\\p{Lu}{2,}\\. (?=${opener})`, "u");
/** "decision.“ However": a mark turned the wrong way round still closes, since nothing stands between it and the stop. */
const turnedMark = /(?<=[\p{L}\d])[.!?]“ (?=\p{Lu})/u;
/** A caption and whose picture it is, on one line. */
const creditLabel = /(?<=[\p{L}\d.]) (?=(?:Image|Photo|Picture|Photograph|Video|Credit)s?: \p{Lu})/u;
/** Behind an omission a name may go on with the sentence; words with no capital of their own do not. */
const omission = new RegExp(`\\[(?:\\. ?\\. ?\\.|…)\\] (?=${opener})`, "u");
/** Nor does a name that has its own verb, unless the words before the omission wait for a clause or a thing. */
const omissionBeforeClause =
  /(?<!\b(?:that|if|because|as|when|while|where|who|whom|which|whether|and|or|but|than|of|to|in|on|at|for|from|by|with|the|an?) )\[(?:\. ?\. ?\.|…)\] (?=\p{Lu}[\p{L}'’-]*(?: (?!(?:it|he|she|they|we|you|that|who|which|to|and|or|but) )[\p{L}'’-]+){0,2} (?:is|are|was|were|has|have|had|will|would|can|could|may|must|should|does|did)\b)/u;
const seam = new RegExp(
  [abbreviation, noteMark, shortName, turnedMark, creditLabel, omission, omissionBeforeClause]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** What every seam has one of: most paragraphs have none, and are not looked at closer. */
function mayHaveSeam(words: string): boolean {
  return ["[", ".m. ", "“ ", ": "].some((part) => words.includes(part)) || /\p{Lu}\. /u.test(words);
}

export function splitRunOnSentences(text: string, sentences: Span[]): Span[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || !mayHaveSeam(text.slice(first.start, last.end))) return sentences;
  return sentences.flatMap((sentence) => {
    const pieces: Span[] = [];
    let { start } = sentence;
    for (const match of allMatches(text.slice(sentence.start, sentence.end), seam)) {
      const at = sentence.start + match.index + match[0].length;
      // Inside straight marks the next one closes.
      if (text.charAt(at) === '"' && (text.slice(start, at).match(/"/g)?.length ?? 0) % 2 === 1) continue;
      pieces.push({ start, end: at - 1 });
      start = at;
    }
    return [...pieces, { start, end: sentence.end }];
  });
}
