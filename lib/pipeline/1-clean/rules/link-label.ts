/**
 * Finds: a line that is nothing but a link's or a button's label.
 * Match: "Read more", "More...", "Read Entire Article", "Continue reading →", "Advertisement".
 * Near miss: "Read more of what he wrote and you see the plan." "More than 40 missiles were fired."
 * Source: seeds 001, 003, 004.
 * Order: after the boxes; before captions, which may hold the same words.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";

const end = "[.…:!»>→› ]*$";
const labels = [
  `(?:read|see|view|show|load|learn|find out|discover|watch|listen|click)(?: (?:here|more|on|all|less|next|now|it|the|this|full|entire|whole|original|complete|article|story|report|text|post|version|video|live|to|for|about|details?|source)){1,6}`,
  "more|continue(?: reading| to (?:article|site|story|content))?|keep reading|(?:go )?back(?: to (?:top|home|news))?|next|previous|next (?:article|story|post)|previous (?:article|story|post)",
  "advertisements?|advertising|sponsored(?: content)?|ad|promoted(?: content)?|story continues(?: below)?(?: (?:this )?advertisement)?|article continues(?: (?:after|below))?(?: (?:this )?ad(?:vertisement)?)?|scroll (?:down )?to continue(?: reading)?|skip (?:to|past) [a-z ]{3,30}",
  "home|menu|search|close|open|print|log ?in|sign in|sign up|subscribe(?: now)?|register|my account|donate(?: now)?|remind me later|not now|maybe later|got it|dismiss|accept(?: all)?|ok|load more|play|pause|mute|listen to (?:this )?article|watch live|live updates|image (?:source|caption)|getty images|permalink|skip to (?:main )?content",
  "(?:payment|paiment) methods?|table of contents|contents|tags?|topics?|labels?|filed under|categories|contact us|about us|privacy policy|terms of (?:use|service)",
];
const label = new RegExp(`^(?:[»>→›▶•*-] ?)?(?:${labels.join("|")})${end}`, "i");
const tagList = /^(?:tags?|topics?|labels?|filed under|categories|keywords?): ?.{1,160}$/i;

export const linkLabel: FurnitureRule = {
  id: "clean/link-label",
  kind: "link",
  find: ({ blocks }) =>
    blocks.filter(
      ({ text }) =>
        (text.length <= 60 && label.test(text)) ||
        (text.length <= 170 && tagList.test(text) && !/[.!?]$/.test(text)),
    ),
};
