/**
 * Finds: the tags that broadcasters' transcripts put before each turn.
 * Match: "[Anchor] Ukraine has attacked Kursk", "STEVE INSKEEP, HOST:" where several turns are tagged so.
 * Near miss: "[the] general", "[sic]", a single "UPDATE:" at a line's start.
 * Source: dev 017 (KBS), NPR and CNN transcripts.
 * Order: late; a tag is a small piece inside a paragraph.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";

const bracketed =
  /\[(?:anchor|report(?:er)?|interview(?:er|ee)?|correspondent|narrat(?:or|ion)|host|presenter|pkg|vcr|vo|v\/o|sot|video(?: clip)?|clip|voice-?over|studio|sound ?bites?|lead|stand-?up|on camera|music|applause|laughter|crosstalk|inaudible|end (?:of )?(?:video|audio|clip|transcript))\] ?:?/giu;
/** "STEVE INSKEEP, HOST:" or "INSKEEP:" at the start of a turn. */
const turn =
  /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?:, [\p{Lu} ,.'’&-]{2,40})?(?: \([^)]{2,40}\))?:(?= |$)/u;
/** So many tagged turns make a transcript. */
const fewestTurns = 3;

export const speakerTag: FurnitureRule = {
  id: "clean/speaker-tag",
  kind: "speaker-tag",
  find({ text, blocks }) {
    const tags = Array.from(text.matchAll(bracketed), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const turns = blocks.flatMap((block) => {
      const length = turn.exec(block.text)?.[0].length;
      return length ? [{ start: block.start, end: block.start + length }] : [];
    });
    return turns.length >= fewestTurns ? [...tags, ...turns] : tags;
  },
};
