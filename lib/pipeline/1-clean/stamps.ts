/**
 * Calendar dates as pages stamp them, with the time of day where it stands beside: ISO 8601, day first, month first,
 * month by name. A stamp names its year; dates without one are no stamps.
 * Source: the stamp forms of CMS themes and agency copy seen in seeds 001, 002, 004 and dev 051, 052, 054, 081, 101.
 */
import type { Span } from "#lib/domain/span.ts";
import { allMatches } from "#lib/text/all-matches.ts";

export type Stamp = Span & { date: string; time: string | null; isAmbiguous: boolean };

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
const year = "(?:19|20)\\d{2}";
const dayOfMonth = "\\d{1,2}(?:st|nd|rd|th)?";

/** Each form with named groups; `m` a month's name, `n` its number. */
const dateForms = [
  `(?<y1>${year})[-/.](?<n1>\\d{1,2})[-/.](?<d1>\\d{1,2})`,
  `(?<a2>\\d{1,2})(?<s2>[-/.])(?<b2>\\d{1,2})\\k<s2>(?<y2>${year})`,
  `${weekday}(?<m3>${month}) (?<d3>${dayOfMonth}),? (?<y3>${year})`,
  `${weekday}(?<d4>${dayOfMonth})(?: of)?[ -](?<m4>${month}) ?,?[ -]?(?<y4>${year})`,
];
const zone =
  "(?:Z\\b| ?\\(?(?:(?:UTC|GMT) ?)?[+-]\\d{1,2}(?::?\\d{2})?\\b\\)?| ?\\(?(?:UTC|GMT|EST|EDT|PST|PDT|CST|CDT|CET|CEST|EET|EEST|MSK|BST|IST|JST|KST|PKT|ET)\\b\\)?)?";
const clock = `(?<h>\\d{1,2})[:.](?<min>\\d{2})(?::(?<sec>\\d{2}))?(?:\\.\\d+)?(?: ?(?<half>[ap]\\.?m\\b\\.?))?(?<zone>${zone})`;
const stampPattern = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:${dateForms.join("|")})(?!\\p{N}|[-/.]\\d|(?!(?:last )?(?:published|updated|modified|T\\d|${month} ?\\d))\\p{L})(?:(?:T|[,:]? (?:at |[-–|•·/] ?)?|, ?)${clock})?`,
  "giu",
);
const clockBefore = new RegExp(`(?<![\\p{L}\\p{N}:])${clock},?(?: on)?[ |•·-]+$`, "iu");
/** How far before a date its time of day may begin: "11:42:07 p.m. (GMT+0300), ". */
const clockReach = 28;

const monthKeys = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Minutes from UTC for abbreviations that name one zone. IST (India, Israel, Ireland), CST and ET do not. */
const zoneOffsets: Record<string, string> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  PKT: "+05:00",
  JST: "+09:00",
  KST: "+09:00",
  EST: "-05:00",
  EDT: "-04:00",
  CDT: "-05:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/** All stamps between two offsets, in order. Linear in the stretch's length. */
export function findStamps(text: string, from = 0, to = text.length): Stamp[] {
  const stamps: Stamp[] = [];
  const part = text.slice(from, to);
  for (const match of allMatches(part, stampPattern)) {
    const groups = match.groups ?? {};
    const day = readDay(groups);
    if (!day) continue;
    let start = match.index;
    let time = readClock(groups);
    if (!time) {
      const before = clockBefore.exec(part.slice(Math.max(0, start - clockReach), start));
      time = before ? readClock(before.groups ?? {}) : null;
      if (before && time) start -= before[0].length;
    }
    stamps.push({ start: from + start, end: from + match.index + match[0].trimEnd().length, ...day, time });
  }
  return stamps;
}

type Groups = Record<string, string | undefined>;

function readDay(groups: Groups): { date: string; isAmbiguous: boolean } | null {
  const { y1, n1, d1, a2, b2, s2, y2, m3, d3, y3, m4, d4, y4, half } = groups;
  if (y1) return isoDay(y1, Number(n1), Number(d1));
  if (m3) return isoDay(y3, monthNumber(m3), Number.parseInt(d3 ?? "", 10));
  if (m4) return isoDay(y4, monthNumber(m4), Number.parseInt(d4 ?? "", 10));
  const [first, second] = [Number(a2), Number(b2)];
  // With strokes, America writes the month first; p.m. beside it says so. Points and hyphens are day first everywhere.
  const monthFirst = second > 12 || (s2 === "/" && half !== undefined && first <= 12);
  const day = monthFirst ? isoDay(y2, first, second) : isoDay(y2, second, first);
  const either = first <= 12 && second <= 12 && first !== second;
  return day && { ...day, isAmbiguous: s2 === "/" && half === undefined && either };
}

function monthNumber(name: string): number {
  return monthKeys.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDay(
  yearText: string | undefined,
  monthOfYear: number,
  day: number,
): { date: string; isAmbiguous: boolean } | null {
  const years = Number(yearText);
  const time = new Date(Date.UTC(years, monthOfYear - 1, day));
  if (monthOfYear < 1 || day < 1 || time.getUTCMonth() !== monthOfYear - 1) return null;
  return { date: time.toISOString().slice(0, 10), isAmbiguous: false };
}

function readClock({ h, min, sec, half, zone: zoneText }: Groups): string | null {
  if (!h || !min) return null;
  const isAfternoon = half !== undefined && /^p/i.test(half);
  const hours = half === undefined ? Number(h) : (Number(h) % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(min) > 59 || Number(sec ?? 0) > 59 || (half !== undefined && Number(h) > 12))
    return null;
  const clockText = `${String(hours).padStart(2, "0")}:${min}${sec ? `:${sec}` : ""}`;
  return clockText + readZone(zoneText ?? "");
}

function readZone(zoneText: string): string {
  const offset = /([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zoneText.trim().replace(/\)$/, ""));
  if (offset) return `${offset[1]}${(offset[2] ?? "").padStart(2, "0")}:${offset[3] ?? "00"}`;
  return zoneOffsets[zoneText.replace(/[^A-Za-z]/g, "").toUpperCase()] ?? "";
}
