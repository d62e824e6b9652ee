/**
 * entities/country-of-place: the country in which a place lies that the text tells of, where no word names it.
 * Match:     "Okhmatdyt hospital" (UA) in a text that names no Ukraine
 * Near miss: a sea, an area over borders, occupied land whose state the texts dispute: they stand for nobody
 * Source:    the guide to the gold: a reader counts the country that is struck also where the news takes it as known
 */
import type { CountryMention, PlaceMention } from "#lib/domain/mention.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";

export function findCountriesOfPlaces(
  places: PlaceMention[],
  named: CountryMention[],
  lexicon: Lexicon,
): CountryMention[] {
  const spoken = new Set(named.map((mention) => mention.code));
  const found: CountryMention[] = [];
  for (const { span, surface, slug } of places) {
    const place = lexicon.placeBySlug.get(slug);
    if (!place?.country || place.note !== null || spoken.has(place.country)) continue;
    if (!/^(?:city|town|village|region|district|site|airfield|base|port|building)/.test(place.kind)) continue;
    spoken.add(place.country);
    found.push({
      span,
      surface,
      code: place.country,
      as: "body",
      basis: "inferred",
      ruleId: "entities/country-of-place",
    });
  }
  return found;
}
