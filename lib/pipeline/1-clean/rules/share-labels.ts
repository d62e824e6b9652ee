/**
 * Finds: lines of buttons for sharing and following.
 * Match: "Share this article", "Facebook Twitter WhatsApp Email", "Follow us on X", "Share  Save  Aa".
 * Near miss: "Facebook removed the video on Sunday." "Share prices fell."
 * Source: sharing bars of CMS themes.
 * Order: after the boxes.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";

const network =
  "(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|e-?mail|viber|messenger|threads|bluesky|flipboard|vkontakte|vk|print|copy link|link|share|tweet|pin|save|bookmark)";
const buttons = new RegExp(
  `^(?:share(?: this)?(?: on)?: ?)?${network}(?:[ ,|/·•]+(?:and |on |via |by )?${network})+$|^(?:share|tweet|print|save|bookmark|copy link|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail)$|^${network}(?:[ ,|/·•]+(?:and |on |via |by )?${network})+$`,
  "i",
);
const invitations =
  /^(?:share|save|bookmark|print|tweet|email) (?:full article|this(?: (?:article|story|post|page|on|via|with|:).{0,40})?|on|via|with (?:friends|others)|the (?:article|story|news)|options|it:?)[^.]{0,40}[.!:]?$|^(?:follow|find|like) us(?: on)?\b.{0,60}$|^you can share this (?:story|article|page)\b.{0,40}$|^follow .{2,30} on:?$|^(?:share|sharing)[:!]$/i;

/** A bar of tools for reading: "5 min  Summary  Comments 412", "Listen to this article | Share | Print". */
const tool =
  "(?:share(?: this(?: article| story)?)?|save|print|e-?mail|copy link|bookmark|gift(?: (?:this )?article)?|listen(?: to (?:this |the )?(?:article|story))?|follow(?: us)?|comments?(?: \\(?\\d+\\)?)?|\\d+ comments?|summary|\\d+ min(?:ute)?s?(?: read)?|a ?a|a[+-]|text size|font size|subscribe|add to (?:favou?rites|list))";
const tools = new RegExp(`^${tool}(?:[ |,/·•]+${tool})+$`, "i");

export const shareLabels: FurnitureRule = {
  id: "clean/share-labels",
  kind: "share",
  find: ({ blocks }) =>
    blocks.filter(
      ({ text }) => text.length <= 100 && (buttons.test(text) || invitations.test(text) || tools.test(text)),
    ),
};
