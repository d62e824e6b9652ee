/**
 * Finds: captions and credits of pictures, as a paragraph or as a sentence inside one.
 * Match: "… Barrot and … Sybiha, via Reuters"; "Photo: Michael Kappeler/dpa."; "FILE PHOTO: A launcher …".
 * Near miss: "The photo shows a crater, Reuters reported." "Talks were held via Zoom."
 * Source: seed 002, dev 087; credit lines of Reuters, AP, AFP, Getty.
 * Order: after labels; before the title is looked for.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";
import { sentencesMatching } from "#lib/pipeline/1-clean/sentences-matching.ts";

const agency =
  "(?:Reuters|REUTERS|AP|AFP|EPA|EFE|dpa|DPA|ANSA|TASS|Sputnik|UPI|Xinhua|Anadolu|ANI|PTI|Ukrinform|Unian|UNIAN|Getty(?: Images)?|Shutterstock|iStock|Alamy|AAP|PA|Kyodo|Yonhap|NurPhoto|ZUMA|Zuma|Bloomberg|Planet Labs|Maxar(?: Technologies)?|Telegram|Wikimedia(?: Commons)?|Unsplash|Flickr|EyePress|Imago|IMAGO|Associated Press|Press Association|X|Twitter|Facebook|Instagram|screenshot|handout)";
const wholeBlock = [
  // Ends with a credit and no sentence around it.
  new RegExp(`,? (?:via|courtesy of|by) ${agency}(?:/${agency})*\\)?$`, "u"),
  /[.)\]"”] ?\(?(?:AP Photo|REUTERS|Reuters|AFP|EPA|Getty Images|TASS|Photo|Sputnik)(?:\/[\p{L}][\p{L} .'’/-]{1,60}| via [\p{L} ]{2,40})\)?\.?$/u,
  new RegExp(
    `(?:^|[ (/|©])(?:[\\p{Lu}][\\p{L}.'’-]+ ){0,3}[\\p{Lu}][\\p{L}.'’-]+ ?/ ?${agency}(?: ?/ ?[\\p{L} ]{2,30})?(?: via [\\p{L} ]{2,30})?\\)?$`,
    "u",
  ),
  /(?:©|\(c\)|\b[Cc]redit:|\b[Pp](?:hoto(?:graph)?|icture)s?(?: credit)?(?: by|:)|\b[Ii]mages?(?: credit| source)?:) ?[\p{L}](?:(?!\p{Ll}{3}\. )[\p{L}\p{N} .,'’/&@_-]){1,70}\)?$/u,
  // A credit in brackets that names a picture's source: "(Wikimedia Commons)", "(Photo by …)", "(X/Getty Images)".
  new RegExp(
    `[(\\[](?:[^()\\[\\]]{0,60}(?:/|via | by |Photo|Image|courtesy|Getty|Wikimedia|Telegram|Facebook|Maxar|Planet Labs)[^()\\[\\]]{0,60}|${agency}/[^()]{2,40})[)\\]]\\.?$`,
    "u",
  ),
  /\b(?:illustrati(?:ve|on) purposes only|for representation(?:al)? (?:purposes?|only)|file (?:photo|image|picture))\.?(?: \([^)]{2,60}\))?\.?$/i,
  /^(?:image|photo|picture) (?:source|caption|credit|copyright)\b[,:]? /i,
  /^\[?\(?(?:file (?:photo|picture|image|pic)|(?:photo|picture|image)s?(?: (?:credit|source|by|courtesy|caption)\b.{0,20})?|caption|(?:header|cover|featured?|title|lead) image|screen ?(?:shot|grab)|illustrat(?:ion|ive) (?:photo|image)|representational image|graphic|video|watch)\)? ?[:|]/i,
  // "Launcher during an exercise. Source: Jaan Tamm/Estonian Defense Forces"
  /\bSource: [\p{Lu}][\p{L} .'’-]{2,40}\/ ?[\p{Lu}][\p{L} .'’-]{2,50}$/u,
  /\b(?:Handout|Pool|Screengrab|Screenshot) via \p{Lu}.{2,50}$/u,
  /[.!?] Copyright [\p{Lu}][\p{L} .&'’-]{1,40}$/u,
  // "(PTI photo)", "(U.S. Army)", "(Russian Defence Ministry)": whose picture it is, behind its description.
  new RegExp(
    `[\\p{L}.] \\((?:${agency}(?:,? (?:file )?(?:photo|image|picture|file))|(?:(?:U\\.?S\\.?|UK|Royal|Israeli|Russian|Ukrainian|Indian|Iranian|South Korean|German|French|Polish) )?(?:Army|Navy|Air Force|Marine Corps|Space Force|Defen[cs]e Ministry|Ministry of Defen[cs]e|Department of Defense|Presidential Office|General Staff)(?: (?:photo|via [\\p{L} ]{2,30}))?)\\)$`,
    "u",
  ),
  /^Copyright [\p{Lu}][^.!?]{1,40}\/[^.!?]{2,40}$/u,
  /\bAcquire Licensing Rights$/,
  /\bPurchase Licensing Rights(?:, opens new tab)?$/,
  // "This photo, carried by the KCNA on April 3, 2024, shows …": an agency's words below its picture.
  /^(?:this|these|an?|in this|the) (?:file |undated |handout |combination |screenshot |satellite |video )*(?:photos?|images?|pictures?|screengrab|frame grab|handout)(?: \w+)?,? ?(?:carried|released|provided|published|taken|made available|issued|distributed|supplied|grabbed|captured)\b/i,
  /^(?:photo|image|picture)s? (?:by|courtesy(?: of)?) [\p{Lu}]/iu,
];
const noSentenceEnd = /(?:[^.!?"”]|\b(?:Jr|Inc|Co)\.)$/;
const inside =
  /(?:(?:Photo|Picture|Image|Foto|Credit|Photograph|Screenshot|FILE PHOTO|File photo|Video)s?(?: (?:credit|by|source|courtesy))?: ?|© ?)(?=\p{Lu}|@)/uy;
/** Longer than this a paragraph is the story, with whatever credit at its end. */
const longestCaption = 420;
const longestCredit = 90;
const mostSentences = 2;

export const captionCredit: FurnitureRule = {
  id: "clean/caption-credit",
  kind: "caption",
  find({ blocks }) {
    return blocks.flatMap((block) => {
      const [viaCredit, ...credits] = wholeBlock;
      if (block.text.length <= longestCaption) {
        if (noSentenceEnd.test(block.text) && viaCredit?.test(block.text)) return [block];
        if (blocks.length > 1 && credits.some((credit) => endsCaption(block.text, credit.exec(block.text))))
          return [block];
      }
      return sentencesMatching(block, inside).filter((span) => span.end - span.start <= longestCredit);
    });
  },
};

/** What stands before a credit is the picture's description: a sentence or two, hardly the story. */
function endsCaption(text: string, credit: RegExpExecArray | null): boolean {
  if (!credit) return false;
  const description = text.slice(0, credit.index);
  return (description.match(/[.!?]["”’)]* /g)?.length ?? 0) <= mostSentences;
}
