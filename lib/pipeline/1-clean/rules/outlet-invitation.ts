/**
 * Finds: the publisher whom the page asks its readers to join, follow or support.
 * Match: "Follow RT on", "Join The Times of Israel Community", "Support Ukrainska Pravda on Patreon!"
 * Near miss: "Follow us on Telegram"; "Support Ukraine's army": no lexicon has an outlet of that name.
 * Source: pages of RT, The Times of Israel, Ukrainska Pravda, The Kyiv Independent.
 * Order: after sign-offs, which name it outright.
 */
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { OutletRule } from "#lib/pipeline/1-clean/page.ts";
import { allMatches } from "#lib/text/all-matches.ts";

const invitation =
  /\b(?:[Jj]oin|[Ss]upport|[Ff]ollow|[Ss]ubscribe to|[Ii]s|[Mm]ore (?:from|on)|[Gg]et|[Tt]rust) (?<name>(?:[Tt]he )?\p{Lu}[\p{L}\d.]*(?: (?:of )?\p{Lu}[\p{L}\d.]*){0,3}?)(?= (?:[Cc]ommunity|news|stories|in your|on|important|today|now|newsletter|as)\b|['’]s |[.!?]?$)/dgu;

/** "While citing and using any materials of Dniprinform", "DW editors round up the news": whose words the page may not lose. */
const ownWords =
  /\b(?:materials?|content|articles) (?:of|from|by) (?:the )?(?<name>\p{Lu}[\p{L}\d.-]+(?: \p{Lu}[\p{L}\d.-]+){0,2})\b/du;
const ownEditors =
  /\b(?<name>\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2}) (?:editors|journalists|reporters) (?:round|bring|pick|choose|send)\b/du;

export const outletInvitation: OutletRule = (page) =>
  firstOf(
    wordsOf(page, "clean/appeal-block", "clean/newsletter-box", "clean/share-labels", "clean/link-label"),
    ({ words, at }) =>
      firstOf([...allMatches(words, invitation), ownEditors.exec(words)], (match) => {
        const found = groupSpan(match, "name", at);
        return found && outletNamed(page.lexicon, found.name) ? { ...found, basis: "signoff" } : null;
      }),
  ) ??
  firstOf(wordsOf(page, "clean/site-notice"), ({ words, at }) => {
    const found = groupSpan(ownWords.exec(words), "name", at);
    return found && { ...found, basis: "signoff" };
  });
