/**
 * Finds: what stands below the last paragraph: author and publisher, desk credits, copyright, the agency's end mark.
 * Match: "Mark B Thomas for TROIB News"; "(Reporting by A; Editing by B)"; "© 2024 The Kyiv Independent"; "-30-".
 * Near miss: "Russia fires missiles for North Korea"; "Reporting by the BBC shows that 40 people died."
 * Source: seed 000; Reuters and Deutsche Welle sign-offs.
 * Order: after head furniture; looks only at the last blocks.
 */

import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";
import { looksLikePerson, personName } from "#lib/pipeline/1-clean/person-name.ts";

/** How many blocks from the end a sign-off may stand: comments and links come below it. */
const tailBlocks = 14;
const longest = 400;

export const forPublisher = new RegExp(
  `^(?:[-–—] ?|By )?(?<author>${personName}),? (?:for|reporting for|writing for|,) (?<outlet>(?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\d.'’&-]*(?: (?:of )?[\\p{Lu}\\d][\\p{L}\\d.'’&-]*){0,5})$`,
  "u",
);
/** "(FRANCE 24 with AFP and Reuters)", "(Reuters, AFP)": whose words they are, in brackets below the last of them. */
export const withAgencies =
  /^\((?<outlet>[\p{Lu}\d][\p{L}\d .&'’-]{1,30}?)(?: (?:with|and) |, )[\p{L}]{2,15}(?:(?:,| and|, and) [\p{L}]{2,15}){0,4}\)$/u;
const wholeBlock = [
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated|edited|written|produced|narrated|fact-checked|translation|rewritten)(?: and (?:reporting|writing|editing|edited))* (?:by|from):? [\p{Lu}](?:.{1,250})$/iu,
  /^\(?(?:with|by) (?:additional )?(?:reporting|inputs?|material|files?|contributions?|information|agency inputs?|agencies)(?: (?:by|from) .{2,160})?\)?\.?$/i,
  /^(?:©|\(c\)|copyright\b).{2,200}$/i,
  /^all rights reserved\b.{0,120}$/i,
  /^[-–—*# ]*(?:30|ends?|###|\*\*\*|mna\/\w+|eom)[-–—*# ]*$/i,
  /^[a-z]{2,3}(?:[/,] ?[a-z]{2,3}){0,4} \((?:[A-Za-z]{2,12})(?:, ?[A-Za-z ]{2,16}){0,5}\)$/,
  /^(?:source|via|from|by arrangement with|courtesy(?: of)?|first published (?:by|in|on|at)|originally published (?:by|in|on|at))s?: ?.{2,120}$/i,
  /^(?:this|the) (?:article|story|report|piece|text|news) (?:was |has been )?(?:first |originally )?(?:appeared|published|written|produced|translated|provided|syndicated|reprinted|republished|edited|auto-generated|generated)\b.{2,250}$/i,
  /^(?:\([A-Z]{2,12}\)|\[[A-Z]{2,12}\])$/,
  withAgencies,
  /^.{0,160}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b.{0,60}$/iu,
  /^\((?:end|ends|ani|pti|ians|uni)\)$/i,
  /^(?:agencies|news agencies|wire services|agency reports?) contributed to .{4,60}$/i,
  /^(?:enditem|item ends)\.?$/i,
];
/** The agency's initials behind its last word: "… vowed a response. (ANI)". */
const endMark = /(?<=[.!?"”’] ?)(?:\((?:[A-Z]{2,6}|ends?)\)|Enditem)$/u;
const inline =
  /\((?:(?:additional )?(?:reporting|writing|editing)(?: and [a-z]+)* by [^()]{2,250}|with (?:agency )?inputs? from [^()]{2,120}|©[^()]{2,80})\)\.?$/iu;

export const signoff: FurnitureRule = {
  id: "clean/signoff",
  kind: "signoff",
  find({ blocks }) {
    return blocks
      .slice(1)
      .slice(-tailBlocks)
      .flatMap((block) => {
        const { text } = block;
        const author = forPublisher.exec(text)?.groups?.author;
        if (author && looksLikePerson(author) && text.length <= 100) return [block];
        if (text.length <= longest && wholeBlock.some((form) => form.test(text)) && !isSentence(text))
          return [block];
        const match = inline.exec(text.slice(-longest)) ?? endMark.exec(text.slice(-longest));
        return match ? [{ start: block.end - match[0].length, end: block.end }] : [];
      });
  },
};

/** "Reporting by the BBC shows that …": a verb after the names. */
function isSentence(text: string): boolean {
  return (
    /^\(?(?:reporting|writing|editing|translation)\b/i.test(text) &&
    /\b(?:shows?|showed|suggests?|found|says|said|has|have|was|were|is)\b/.test(text)
  );
}
