/**
 * Finds: a line that is nothing but a link's or a button's label.
 * Match: "Read more", "More...", "Read Entire Article", "Continue reading →", "Advertisement".
 * Near miss: "Read more of what he wrote and you see the plan." "More than 40 missiles were fired."
 * Source: seeds 001, 003, 004.
 * Order: after the boxes; before captions, which may hold the same words.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";
import { findStamps } from "#lib/pipeline/1-clean/stamps.ts";

const end = "[.…:!»>→› ]*$";
const labels = [
  `(?:read|see|view|show|load|learn|find out|discover|watch|listen|click)(?: (?:here|more|on|all|less|next|now|it|the|this|full|entire|whole|original|complete|article|story|report|text|post|version|video|live|to|for|about|details?|source)){1,6}`,
  "more|continue(?: reading| to (?:article|site|story|content))?|keep reading|(?:go )?back(?: to (?:top|home|news))?|next|previous|next (?:article|story|post)|previous (?:article|story|post)",
  "advertisements?|advertising|sponsored(?: content)?|ad|promoted(?: content)?|story continues(?: below)?(?: (?:this )?advertisement)?|article continues(?: (?:after|below))?(?: (?:this )?ad(?:vertisement)?)?|scroll (?:down )?to continue(?: reading)?|skip (?:to|past) [a-z ]{3,30}|skip advertisement",
  "home|menu|search|close|open|print|log ?in|sign in|sign up|subscribe(?: now)?|register|my account|donate(?: now)?|remind me later|not now|maybe later|got it|dismiss|accept(?: all)?|ok|load more|play|pause|mute|listen to (?:this )?(?:article|story)(?: ?[|·•(] ?\\d+ min(?:ute)?s?\\)?)?|watch live|live updates|image (?:source|caption)|getty images|permalink|skip to (?:main )?content",
  "(?:payment|paiment) methods?|table of contents|contents|categories|contact us|about us|privacy policy|terms of (?:use|service)",
  "sign up here|reuse this content|purchase licensing rights|request reprint.{0,70}|submit correction|report (?:a typo|an? error|this ad)|end of (?:article|story)|.{2,40} live [–—-] latest updates|(?:\\d+[- ])?min(?:ute)?s? read|reading time:? .{1,12}|[\\d,.]+[km]? views?(?: ?[|·•] ?[\\d,.]+ comments?)?|\\d+ min|loading .{2,30}|(?:photo|video) gallery|feedback|newsfeed|(?:go|skip) to accessibility.{0,20}|accessibility (?:links|help)|why you can trust .{2,40}|up next|paid content|about sponsored content|key (?:takeaways|points)|what (?:you|we) (?:need to )?know(?: so far)?|(?:at a glance|in brief|in short)|jump to (?:latest|comments)|e-edition|get caught up|in other news|you may have missed|what (?:people|readers) are (?:saying|reading)|stories to keep you informed|heard on .{3,40}|subscribers? only|for subscribers|premium|\\((?:soundbite|music|laughter|applause|crosstalk)[^()]{0,60}\\)|go to (?:the )?(?:mediabank|homepage|gallery|comments|photo ?bank)|comment(?:ing)? guidelines|community (?:rules|guidelines|standards)|close (?:panel|video|modal)|about sharing|video duration .{1,20}|transcript|like(?: this|loading)?:?|like loading|loading|(?:new)?you can now listen to .{2,40}",
];
const label = new RegExp(`^(?:[/»>→›▶•*-] ?)?(?:${labels.join("|")})${end}`, "i");
const tagList =
  /^(?:(?:tags?|topics?|labels?|filed under|categories|key ?words?): ?|tagged(?: with| as|:)? |(?:posted|filed) (?:in|under):? )(?!by\b).{1,160}$/i;
/** Home » World » Ukraine. */
const breadcrumbs =
  /^(?:[^»>›/|.!?]{1,40} ?[»>›] ?){1,6}[^»>›.!?]{1,160}$|^(?:\p{Lu}[\p{L} &'’-]{1,28} \/ ){2,6}\S.{1,200}$/u;
/** An address, a number, a mail address, a row of signs: nothing that is said. */
const bare = /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\d.,:/ ]+[km]?)$/i;
const pointsToAddress =
  /^(?:follow|read|see|find|visit|click|more|watch|download|get|join|contact|full .{2,30})\b.{0,120}(?:https?:\/\/|www\.)\S+$/i;
/** A live blog's times: "16.42 BST", "Updated at 14:21". */
const clockTime =
  /^(?:(?:last )?updated(?: at| on)? ?)?\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:BST|GMT|UTC|CET|CEST|EET|EEST|MSK|EST|EDT|ET|IST|JST|KST|AEST))?$/i;
/** A live page's entry: "By Agencies | Today, 9:31 am". */
const entryLine =
  /^By \p{Lu}[\p{L} .'’&-]{2,40} ?[|•·] ?(?:(?:to|yester)day|\p{Lu}\p{Ll}+day)?,? ?(?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?$/iu;
/** "In: Ukraine Russia Pentagon", "#Shahed #War": names of topics and nothing else. */
const tagsIn =
  /^In: +(?:\p{Lu}[\p{L}.’'-]*[ ,]*){1,10}$|^(?:(?:[Kk]ey ?[Ww]ords?|[Tt]ags?|[Tt]opics?):? )?(?:#[\p{L}\d_]+(?: [\p{L}\d]+){0,3}[ ,]*)+$/u;
/** "News | Politics | Sport | Jobs": a page's sections in a row. */
const navigation = /^(?:[\p{L}&'’ -]{2,24} ?[|·•] ?){3,}[\p{L}&'’ -]{2,24}$/u;
/** "World, All, North Korea": sections in a row. */
const sections = /^(?:\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+)?, ){2,6}\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+)?$/u;
/** "russia, ukraine, drones, neptune": topics in small letters. */
const smallTags = /^(?:[\p{Ll}\d -]{2,28}, ){2,}[\p{Ll}\d -]{2,28}$/u;
/** "Good morning and welcome to our live coverage of the war": how a live page opens. */
const welcome =
  /^(?:good (?:morning|afternoon|evening)|hello)\b[^.]{0,30}\bwelcome to\b[^.]{0,60}\b(?:live )?(?:coverage|blog|page|updates)\b/i;
const liveblogging = /^\p{Lu}.{2,50} (?:is|are) (?:live ?blogging|live-blogging)\b[^.]{0,80}\.?$/u;
const clickHere = /^click here (?:to|for) .{2,190}$/i;
/** "04:12 - Source: CNN": a video's length and owner. */
const videoLength = /^\d{1,2}:\d\d(?::\d\d)? ?[-–|•] ?(?:source:? ?)?.{2,30}$/i;

export const linkLabel: FurnitureRule = {
  id: "clean/link-label",
  kind: "link",
  find: ({ blocks }) => blocks.filter(({ text }) => isLabel(text)),
};

const longestLabel = 90;
const longestLine = 200;

function isLabel(text: string): boolean {
  if (text.length > longestLine) return false;
  if (text.length <= longestLabel && label.test(text)) return true;
  // A date by itself is the page's stamp.
  if (bare.test(text)) return findStamps(text).length === 0;
  if (clockTime.test(text) || entryLine.test(text) || tagsIn.test(text)) return true;
  if (text.length <= longestLabel && (navigation.test(text) || sections.test(text) || smallTags.test(text)))
    return true;
  if (
    welcome.test(text) ||
    liveblogging.test(text) ||
    breadcrumbs.test(text) ||
    clickHere.test(text) ||
    videoLength.test(text) ||
    pointsToAddress.test(text)
  )
    return true;
  return tagList.test(text) && !/[.!?]$/.test(text);
}
