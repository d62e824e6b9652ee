/**
 * Finds: the city, date and agency before the lead.
 * Match: "KYIV (Reuters) - ", "Kyiv, Ukraine, Nov 28, 2024 (AFP) - ", "MOSCOW, November 20. /TASS/. ", "(LONDON) - ".
 * Near miss: "Norbert Röttgen (CDU) accused him"; "Chancellor Olaf Scholz (SPD) - the leader -"; "Tehran: in 25 minutes".
 * Source: AP Stylebook on datelines; dev 045, 046, 051, 052, 068, 077, 098, 099.
 * Order: after stamps, which stand before datelines.
 */

import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { HeadRule } from "#lib/pipeline/1-clean/page.ts";

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const day = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? (?:19|20)\\d\\d)?`;
const capitals = "[\\p{Lu}][\\p{Lu}'’.-]+(?:[ /-][\\p{Lu}'’.-]+){0,4}";
const place = "[\\p{Lu}][\\p{L}'’.-]+(?:[ /-][\\p{Lu}][\\p{L}'’.-]+){0,4}";
const dash = "\\s?(?:--|[-–—])\\s?";
const forms = {
  /** CITY, Country, date (Agency) - */
  agency: new RegExp(
    `^(?:${place}(?:, ${place}){0,2}(?:,? ${day})?[,.]? ?)?\\((?<agency>[^()]{2,40})\\)(?<dash>${dash}|: )?`,
    "u",
  ),
  /** CITY, November 20. /TASS/. or CITY, Nov 20, Agency - */
  strokes: new RegExp(`^${place}(?:,? ${day})?[,.]? ?/(?<agency>[^/]{2,30})/[.,]?(?:${dash})?`, "u"),
  /** CITY, Country -- : capitals and a dash, no agency */
  city: new RegExp(`^${capitals}(?:, ${place}){0,2}(?:,? ${day})?(?:${dash}|:\\s)`, "u"),
  /** (CITY) - or (CITY) after a date */
  bracketedCity: new RegExp(`^\\((?:${capitals})\\)(?:${dash}| )`, "u"),
  /** Bureau (June 23, 2025) - */
  bracketedDate: new RegExp(`^${place} \\(${day}\\)${dash}`, "u"),
  /** City, date - */
  cityDate: new RegExp(`^${place}(?:, ${place})?,? \\(?${day}\\)?${dash}`, "u"),
};

export const dateline: HeadRule = {
  id: "clean/dateline",
  kind: "dateline",
  matchAt(page, text) {
    const head = text.slice(0, 160);
    for (const form of [forms.agency, forms.strokes]) {
      const match = form.exec(head);
      const agency = match?.groups?.agency;
      if (
        match &&
        agency &&
        outletNamed(page.lexicon, agency) &&
        (match.groups?.dash !== undefined || form === forms.strokes)
      )
        return match[0].length;
    }
    for (const form of [forms.bracketedDate, forms.bracketedCity, forms.city, forms.cityDate]) {
      const match = form.exec(head);
      if (match && followsSentence(text.slice(match[0].length))) return match[0].trimEnd().length;
    }
    return 0;
  },
};

function followsSentence(rest: string): boolean {
  return /^\s*[\p{Lu}\d"“'‘]/u.test(rest);
}
