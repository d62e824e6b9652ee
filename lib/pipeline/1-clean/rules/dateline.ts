/**
 * Finds: the city, date and agency before the lead.
 * Match: "KYIV (Reuters) - ", "Kyiv, Ukraine, Nov 28, 2024 (AFP) - ", "MOSCOW, November 20. /TASS/. ", "SEOUL, Jan. 14, Kyodo - ", "(LONDON) - ".
 * Near miss: "Norbert Röttgen (CDU) accused him"; "Chancellor Olaf Scholz (SPD) - the leader -"; "Tehran: in 25 minutes"; "US B-2 bombers".
 * Source: AP Stylebook on datelines; dev 045, 046, 051, 052, 068, 077, 098, 099.
 * Order: after stamps, which stand before datelines.
 */

import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { HeadRule, Page } from "#lib/pipeline/1-clean/page.ts";

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const day = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? (?:19|20)\\d\\d)?`;
const anyAgency = "\\((?:[\\p{Lu}][\\p{L}\\p{N}.&-]{1,20}(?: [\\p{L}\\p{N}.&-]{2,15}){0,3})\\)";
const capitals = "[\\p{Lu}][\\p{Lu}'’.-]+(?:[ /-][\\p{Lu}'’.-]+){0,4}";
const place = "[\\p{Lu}][\\p{L}'’.-]+(?:[ /-][\\p{Lu}][\\p{L}'’.-]+){0,4}";
/** A hyphen parts only with a space beside it: "US B-2 bombers" has no dateline. */
const dash = "(?:\\s?(?:--|[–—_])\\s?|\\s-\\s?|-\\s)";
const forms = {
  /** CITY, Country, date (Agency) - */
  agency: new RegExp(
    `^(?:${place}(?: \\[${place}\\])?(?:, ${place}){0,2}(?:,? ${day})?[,.]? ?)?\\((?<agency>[^()]{2,40})\\)(?<dash>${dash}|: )?`,
    "u",
  ),
  /** CITY, November 20. /TASS/. or CITY, Nov 20, Agency - */
  strokes: new RegExp(`^${place}(?:,? ${day})?[,.]? ?/(?<agency>[^/]{2,30})/[.,]?(?:${dash})?`, "u"),
  /** SEOUL, Jan. 14, Kyodo - : an agency without brackets, behind the day */
  bare: new RegExp(
    `^${place}(?:, ${place})?,? ${day},? (?<agency>\\p{Lu}[\\p{L} ]{1,24}?)(?<dash>${dash})`,
    "u",
  ),
  /** CNN — : a broadcaster's own name */
  own: /^(?<agency>\p{Lu}[\p{L}.&]{1,20}(?: \p{Lu}[\p{L}]{1,15}){0,2})(?<dash> [–—] )/u,
  /** CITY, Country -- : capitals and a dash, no agency */
  city: new RegExp(`^${capitals}(?:, ${place}){0,2}(?:,? ${day})?${dash}`, "u"),
  /** NEW DELHI: capitals and a colon, four letters or more ("IDF:" is who says it) */
  cityColon: new RegExp(`^(?=\\p{Lu}{4}|\\p{Lu}+ \\p{Lu})${capitals}(?:, ${place})?:\\s`, "u"),
  /** An agency that no lexicon has, where the date or a city in capitals stands before it */
  unknownAgency: new RegExp(
    `^(?:${place}(?: \\[${place}\\])?(?:, ${place}){0,2},? ${day}[,.]? ?|${capitals}(?:, ${place}){0,2},? )${anyAgency}(?:${dash}|: )`,
    "u",
  ),
  /** MOSCOW, July 26. /AGENCY/.: an agency that no lexicon has, between strokes behind a date */
  unknownStrokes: new RegExp(
    `^${place},? ${day}[,.]? ?/[\\p{Lu}][\\p{L}\\p{N} .&-]{1,28}/[.,]?(?:${dash})?`,
    "u",
  ),
  /** (CITY) - or (CITY) after a date */
  bracketedCity: new RegExp(`^\\((?:${capitals})\\)(?:${dash}| )`, "u"),
  /** Bureau (June 23, 2025) - */
  bracketedDate: new RegExp(`^${place} \\(${day}\\)${dash}`, "u"),
  /** City, date - */
  cityDate: new RegExp(`^${place}(?:, ${place})?,? \\(?${day}\\)?${dash}`, "u"),
};

/** Forms that only stand before a paragraph; a headline may begin so too ("IDF: Iran launched …"). */
const paragraphForms = [
  forms.unknownAgency,
  forms.unknownStrokes,
  forms.bracketedDate,
  forms.bracketedCity,
  forms.city,
  forms.cityColon,
  forms.cityDate,
];
const headCodeUnits = 160;
const fewestParagraphCodeUnits = 60;

export const dateline: HeadRule = {
  id: "clean/dateline",
  kind: "dateline",
  matchAt(page, text) {
    const head = text.slice(0, headCodeUnits);
    return agencyLength(page, head) || paragraphLength(text, head);
  },
};

function agencyLength(page: Page, head: string): number {
  for (const form of [forms.agency, forms.strokes, forms.bare, forms.own]) {
    const match = form.exec(head);
    const { agency, dash: mark } = match?.groups ?? {};
    // "Reuters — which …" opens no paragraph of a story.
    if (form === forms.own && head.length < fewestParagraphCodeUnits) continue;
    const isClosed = mark !== undefined || form === forms.strokes;
    if (match && agency && isClosed && outletNamed(page.lexicon, agency)) return match[0].length;
  }
  return 0;
}

function paragraphLength(text: string, head: string): number {
  if (text.length < fewestParagraphCodeUnits || !/[.!?…:]["'”’)\]■ ]*$/.test(text)) return 0;
  for (const form of paragraphForms) {
    const match = form.exec(head);
    if (match && /^\s*[\p{Lu}\d"“'‘]/u.test(text.slice(match[0].length))) return match[0].trimEnd().length;
  }
  return 0;
}
