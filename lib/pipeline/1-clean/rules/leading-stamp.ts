/**
 * Finds: the date that a page stamps on an article, before the text or as a line of its own.
 * Match: "date 2024-11-24 This weekend …", "Published March 7th 2024, 08:35 IST.", "Monday 5 January 2015 08:39, UK".
 * Near miss: "On November 17, 2024 Ukraine lived through …"; "November 17, 2024 was the night that …".
 * Source: seeds 001, 002, 004; dev 051, 054, 101, 104.
 * Order: after bylines, which hold dates of their own.
 */
import type { HeadRule } from "#lib/pipeline/1-clean/page.ts";
import { findStamps } from "#lib/pipeline/1-clean/stamps.ts";

const label =
  /^[^\p{L}\d]{0,3}(?:(?:date|dated|published|publication date|posted|created|updated|last updated|last modified|modified|uploaded|issued|released|first published|originally published|article published|time|on|at|in [A-Z][a-z]+)\b[:.,]? ?(?:on|at|date|time)?:? ?)*$/iu;
/** "All News 11:32 September 09, 2025", "SEOUL/TOKYO - Apr 17, 2025": a section or a city before the stamp, on a line that has nothing else. */
const section = /^(?:\p{Lu}[\p{L}&/]+ ?){1,3}[|•·:–-]? ?$/u;
/** "Source: Xinhua    Editor: huaxia    2024-09-19": who wrote and who carries it, on the stamp's line. */
const credits = /^(?:(?:source|editor|author|writer|edited by|web editor): ?[\p{L}\d.'’ -]{2,40}?[ |]+)+$/iu;
const longestSectionLine = 60;
/** What may join the stamps of one line: labels, "2 hours ago", reading time, separators. */
const between =
  /^[\s|•·,;()/–—-]*(?:(?:updated|last updated|modified|published|created|edited|upd)(?: (?:at|on))?[: ]*)?[\s|•·,;()/–—-]*$/i;
const trailer =
  /^(?:[ |•·,–—-]*(?:updated (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|(?:updated |last updated )?(?:\d+|an?) (?:minutes?|mins?|hours?|days?|weeks?|months?) ago|\d+[- ]min(?:ute)?s?(?: read)?|by [\p{Lu}].{2,40}|[\d,.]+[km]? (?:views?|shares?|comments?|reads?)))+$/iu;
/** "October 3, 2025 / 5:02 PM EDT / CBS News": the page's own name behind its stamp. */
const owner = /^ ?[/|•·] ?(?:The )?\p{Lu}[\p{L}\d.&'’]*(?: [\p{Lu}\d][\p{L}\d.&'’]*){0,4}$/u;
/** "| World, All, North Korea": the sections behind it. */
const sections = /^ ?[|•·] ?(?:\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+)?,? ?){1,8}$/u;
/** "Monday 5 January 2015 08:39, UK": behind the time of day, where the clock is read. */
const clockPlace = /^, ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}(?: time)?$/u;
const sentenceFollows = /^(?: ?[.|•·:–—-]+)?(?: |$)(?=[\p{Lu}\d"“'‘([]|$)/u;

export const leadingStamp: HeadRule = {
  id: "clean/leading-stamp",
  kind: "timestamp",
  matchAt(_page, text) {
    const head = text.slice(0, 240);
    const stamps = findStamps(head);
    let end = 0;
    let hasLabel = false;
    for (const stamp of stamps) {
      const gap = head.slice(end, stamp.start);
      const isHead =
        label.test(gap) || credits.test(gap) || (section.test(gap) && text.length <= longestSectionLine);
      if (!(end === 0 ? isHead : between.test(gap))) break;
      hasLabel ||= end === 0 && /\p{L}{3}/u.test(gap);
      end = stamp.end;
    }
    if (end === 0) return relativeStamp(text);
    const rest = text.slice(end);
    const hasTime = stamps.some((stamp) => stamp.end === end && stamp.time !== null);
    if (
      (hasTime && clockPlace.test(rest)) ||
      /^[\s.)\]]*$/.test(rest) ||
      trailer.test(rest) ||
      owner.test(rest) ||
      sections.test(rest) ||
      isStamp(rest)
    )
      return text.length;
    const close = sentenceFollows.exec(rest);
    if (!close) return 0;
    const mark = close[0].trim();
    // Without a label or a mark, "November 17, 2024 Russia fired …" is a stamp only in a form that no sentence begins with.
    const isBareForm = /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d{2}-\d{2})/.test(text);
    return hasLabel || mark !== "" || isBareForm ? end + close[0].trimEnd().length : 0;
  },
};

/** "04/16/2025April 16, 2025": the same day once more, with no space between. */
function isStamp(rest: string): boolean {
  const [stamp, second] = findStamps(rest);
  return (
    stamp !== undefined && second === undefined && stamp.start === 0 && stamp.end === rest.trimEnd().length
  );
}

/** "2 hours ago", "Updated 5 minutes ago" on a line of their own. */
function relativeStamp(text: string): number {
  return /^(?:(?:published|updated|posted):? )?(?:\d+|an?|one) (?:minute|min|hour|hr|day|week)s? ago$/i.test(
    text,
  )
    ? text.length
    : 0;
}
