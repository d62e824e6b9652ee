/**
 * Finds: a note on cookies, privacy or consent.
 * Match: "We use cookies to improve your experience. Accept all".
 * Near miss: "Hackers stole session cookies from the ministry, it said."
 * Source: consent banners under the EU's ePrivacy directive, which scrapers keep as a paragraph.
 * Order: among the boxes, before the rules for single labels.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";

const cookieNote =
  /^(?=.*\b(?:cookies?|privacy (?:policy|notice|settings)|terms of (?:use|service)|personal data)\b)(?=.*\b(?:we use|uses? cookies|this (?:site|website|page)|accept|consent|agree|your (?:experience|browser|preferences|privacy))\b)/i;
/** One look before a pattern that looks ahead twice. */
const mayBeNote = /cookie|privacy|terms of|personal data/i;
const longestNote = 600;

export const cookieNoteRule: FurnitureRule = {
  id: "clean/cookie-note",
  kind: "cookie",
  find: ({ blocks }) =>
    blocks.filter(({ text }) => text.length <= longestNote && mayBeNote.test(text) && cookieNote.test(text)),
};
