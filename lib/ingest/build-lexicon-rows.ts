import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import type { LexiconRows } from "#lib/store/save-lexicon.ts";

/** The lexicon as the rows of its tables. Pure. */
export function buildLexiconRows(lexicon: Lexicon): LexiconRows {
  return {
    countries: lexicon.countries.map(({ code, name }) => ({ code, name })),
    outlets: lexicon.outlets.map((entry) => ({
      slug: entry.slug,
      name: entry.name,
      kind: entry.kind,
      countryCode: entry.country,
      language: entry.language,
      domain: entry.domains[0] ?? null,
      owner: entry.owner,
      stateMedia: entry.stateMedia && `${entry.stateMedia.status} (${entry.stateMedia.assessed})`,
      stateMediaSource: entry.stateMedia?.source ?? null,
      inLexicon: true,
    })),
    weapons: lexicon.weapons.map((entry) => ({
      slug: entry.slug,
      name: entry.name,
      kind: entry.kind,
      isClass: entry.isClass,
      makers: entry.makers,
      rangeLowKilometres: entry.rangeKilometres?.low ?? null,
      rangeHighKilometres: entry.rangeKilometres?.high ?? null,
    })),
    weaponNames: lexicon.weapons.flatMap((entry) =>
      namesOf(entry).map(([name, guarded]) => ({ weaponSlug: entry.slug, name, guarded })),
    ),
    places: lexicon.places.map((entry) => ({
      slug: entry.slug,
      name: entry.name,
      kind: entry.kind,
      countryCode: entry.country,
      regionSlug: entry.region,
      latitude: entry.latitude,
      longitude: entry.longitude,
      note: entry.note,
    })),
    placeNames: lexicon.places.flatMap((entry) =>
      namesOf(entry).map(([name, guarded]) => ({ placeSlug: entry.slug, name, guarded })),
    ),
  };
}

/** Each name once; one that is listed both ways counts as unguarded, as the lookup takes it. */
function namesOf(entry: { names: string[]; guarded: string[] }): [string, boolean][] {
  const guarded = entry.guarded.map((name): [string, boolean] => [name, true]);
  const open = entry.names.map((name): [string, boolean] => [name, false]);
  return [...new Map([...guarded, ...open])];
}
