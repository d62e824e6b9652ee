/**
 * Finds: an invitation to a newsletter, a channel or alerts.
 * Match: "Sign up for our daily newsletter", "Subscribe to our Telegram channel".
 * Near miss: "He signed up for the army in 2022."
 * Source: newsletter boxes of Reuters, The Moscow Times, Politico, Ukrainska Pravda.
 * Order: among the boxes, before the rules for single labels.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";

const forms = [
  /^(?:(?:please|click here to|don['’]t miss out[,.:!]?|you can) )?(?:sign up|subscribe|register|join|follow|get)\b.{0,90}\b(?:newsletters?|inbox|(?:email|news|breaking) alerts?|notifications?|daily (?:briefing|digest|email|bulletin)|(?:telegram|whatsapp|youtube|viber|news) (?:channel|group)s?|on (?:google news|telegram|whatsapp|twitter|x|facebook|instagram|youtube|linkedin))\b/i,
  /^sign up (?:to|for) (?:our |the |receive )?[\p{Lu}“"'‘][^.!?]{2,140}$/u,
  /^(?:get|receive) (?:the )?(?:best|latest|top|all) .{0,80}\b(?:inbox|e-?mail|newsletter|every (?:day|week|morning|evening|\p{Lu}\p{Ll}+day))\b/iu,
  /^(?:get|receive) .{2,60}\b(?:every (?:day|week|morning|evening)|newsletter|e-?mails?|(?:in|to) your inbox|free .{0,12}email)\b.{0,60}$/iu,
  /^.{0,60}\b(?:subscribe|sign up) (?:to|for) our (?:free |daily |weekly |morning |evening |news ?)*(?:e-?mails?|letter|bulletin|briefing|updates)\b.{0,40}$/i,
  /^for the latest (?:headlines|news|updates)\b.{0,20}\bfollow\b.{0,60}$/i,
  /^(?:enter|type|add|submit) your e-?mail\b/i,
  /^(?:thank you for|thanks for) (?:subscribing|signing up)/i,
  /^(?:our |the |free |daily |weekly |morning |evening )*newsletters?[.:!]?$/i,
  /^(?:stay (?:informed|up to date|ahead|tuned|connected)|get the (?:latest|day['’]s|best))\b.{0,80}\b(?:with|from|in|to|newsletter)\b.{0,60}$/i,
];
const longestBox = 320;

export const newsletterBox: FurnitureRule = {
  id: "clean/newsletter-box",
  kind: "newsletter",
  find: ({ blocks }) =>
    blocks.filter(({ text }) => text.length <= longestBox && forms.some((form) => form.test(text))),
};
