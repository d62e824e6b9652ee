/**
 * Finds: whose text the page says that it repeats.
 * Match: "Read the full article at RT.com."; "This article first appeared in The Conversation."; "Source: Reuters".
 * Near miss: "Read the full article here"; a source that the story quotes.
 * Source: seed 000.
 * Order: before the dateline's agency, which is a weaker sign.
 */
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import type { RepublisherRule } from "#lib/pipeline/1-clean/page.ts";

const name =
  "(?<name>(?:the )?[\\p{Lu}\\d][\\p{L}\\d'’&-]*(?:\\.[a-z]{2,12})*(?: (?:of |the )?[\\p{Lu}\\d][\\p{L}\\d'’&-]*(?:\\.[a-z]{2,12})*){0,5}|[a-z][a-z\\d-]*(?:\\.[a-z]{2,12})+)";
const notices = [
  new RegExp(
    `^(?:[Rr]ead|[Ss]ee|[Vv]iew|[Ff]ind|[Vv]isit|[Cc]lick|[Cc]ontinue).{0,60}? (?:at|on|in|from|by|via) ${name}`,
    "du",
  ),
  new RegExp(
    `(?:appeared|published|written|produced|provided|syndicated|reprinted|republished)(?: [a-z]+)?(?: (?:in|on|by|at|from|via)(?: the [a-z ]+ of)?) ${name}`,
    "du",
  ),
  new RegExp(`^(?:[Ss]ource|[Vv]ia|[Ff]rom|[Cc]ourtesy(?: of)?|[Bb]y arrangement with)s?: ?${name}`, "du"),
  new RegExp(`^(?:[Oo]riginally|[Ff]irst) published (?:by|in|on|at):? ${name}`, "du"),
];

export const republisherNotice: RepublisherRule = (page) =>
  firstOf(wordsOf(page, "clean/full-article-link", "clean/signoff"), ({ words, at }) =>
    firstOf(notices, (notice) => {
      const found = groupSpan(notice.exec(words), "name", at);
      return found && !/^(?:The )?(?:Here|This|Our|Full|Page|Website|Site)$/i.test(found.name) ? found : null;
    }),
  );
