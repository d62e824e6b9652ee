/**
 * Finds: the tags that broadcasters' transcripts put before each turn.
 * Match: "[Anchor] Ukraine has attacked Kursk", "STEVE INSKEEP, HOST:" where several turns are tagged so.
 * Near miss: "[the] general", "[sic]", a single "UPDATE:" at a line's start.
 * Source: dev 017 (KBS), NPR and CNN transcripts.
 * Order: late; a tag is a small piece inside a paragraph.
 */
import type { Span } from "#lib/domain/span.ts";
import type { Block, FurnitureRule } from "#lib/pipeline/1-clean/page.ts";
import { allMatches } from "#lib/text/all-matches.ts";

const bracketed =
  /\[(?:anchor|report(?:er)?|interview(?:er|ee)?|correspondent|narrat(?:or|ion)|host|presenter|pkg|vcr|vo|v\/o|sot|video(?: clip)?|clip|voice-?over|studio|sound ?bites?|lead|stand-?up|on camera|music|applause|laughter|crosstalk|inaudible|end (?:of )?(?:video|audio|clip|transcript))\] ?:?/giu;
/** "STEVE INSKEEP, HOST:", "INSKEEP:" or "Q:" at the start of a turn. */
const turn =
  /^(?:\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?:, [\p{Lu} ,.'’&-]{2,40})?(?: \([^)]{2,40}\))?):(?= |$)/u;
/** "Laura Kuenssberg:" in small letters: only where the same name stands before several turns. */
const namedTurn = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}:(?= |$)/u;
/** So many tagged turns make a transcript. */
const fewestTurns = 3;
const fewestOfOneName = 2;

export const speakerTag: FurnitureRule = {
  id: "clean/speaker-tag",
  kind: "speaker-tag",
  find({ text, blocks }) {
    const tags = allMatches(text, bracketed).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const shouted = turnsOf(blocks, turn);
    if (shouted.length >= fewestTurns) return [...tags, ...shouted];
    const named = turnsOf(blocks, namedTurn);
    const label = (span: Span) => text.slice(span.start, span.end);
    const counts = Map.groupBy(named, label);
    const repeated = named.filter((span) => (counts.get(label(span))?.length ?? 0) >= fewestOfOneName);
    return repeated.length >= fewestTurns ? [...tags, ...repeated] : tags;
  },
};

function turnsOf(blocks: Block[], form: RegExp): Span[] {
  return blocks.flatMap((block) => {
    const length = form.exec(block.text)?.[0].length;
    return length ? [{ start: block.start, end: block.start + length }] : [];
  });
}
