/** Loads the data of seeds/lexicon, checks every row, and compiles it for matching. One load a process. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "#lib/errors/app-error.ts";
import {
  type ActorEntry,
  actorEntrySchema,
  type CountryEntry,
  type CueEntry,
  countryEntrySchema,
  cueEntrySchema,
  lexiconFileSchema,
  type OutletEntry,
  outletEntrySchema,
  type PlaceEntry,
  placeEntrySchema,
  type WeaponEntry,
  weaponEntrySchema,
} from "#lib/lexicon/lexicon-schemas.ts";
import { buildNameIndex, type NameIndex, type SharedOpeners, shareOpeners } from "#lib/lexicon/name-index.ts";

export type CountryNaming = "name" | "demonym" | "capital" | "seat";
/** A name of a country with the kind of word it is. */
export type CountryNameEntry = {
  country: CountryEntry;
  as: CountryNaming;
  names: string[];
  guarded: string[];
};

export type Lexicon = {
  weapons: WeaponEntry[];
  countries: CountryEntry[];
  places: PlaceEntry[];
  actors: ActorEntry[];
  outlets: OutletEntry[];
  cues: CueEntry[];
  weaponBySlug: Map<string, WeaponEntry>;
  countryByCode: Map<string, CountryEntry>;
  placeBySlug: Map<string, PlaceEntry>;
  outletBySlug: Map<string, OutletEntry>;
  outletByDomain: Map<string, OutletEntry>;
  /** Every inflected form of a reporting verb, in small letters; and the nouns of reporting. */
  cueByForm: Map<string, CueEntry>;
  /** Every word that a cue can begin with: of a verb's forms the first, the nouns, "according", "per". */
  cueWords: Set<string>;
  /** The words of the longest form: "refused to comment on" would be four. */
  maxCueWords: number;
  cueByNoun: Map<string, CueEntry>;
  weaponNames: NameIndex<WeaponEntry>;
  countryNames: NameIndex<CountryNameEntry>;
  placeNames: NameIndex<PlaceEntry>;
  /** Every spelling of a capital, which may stand for its state. */
  capitalNames: Set<string>;
  actorNames: NameIndex<ActorEntry>;
  outletNames: NameIndex<OutletEntry>;
  /** Every word that a name of any kind can begin with. */
  nameOpeners: SharedOpeners;
};

/** Prepositions that bring in a source. */
const sourcePrepositions = ["according", "per"];

let loaded: Lexicon | null = null;

/**
 * @param root the project's root, where seeds/lexicon is
 * @throws AppError LEXICON_INVALID naming the file and the row
 */
export function loadLexicon(root = process.cwd()): Lexicon {
  loaded ??= compile(root);
  return loaded;
}

function compile(root: string): Lexicon {
  const weapons = readEntries(root, "weapons", weaponEntrySchema);
  const countries = readEntries(root, "countries", countryEntrySchema);
  const places = readEntries(root, "places", placeEntrySchema);
  const actors = readEntries(root, "actors", actorEntrySchema);
  const outlets = readEntries(root, "outlets", outletEntrySchema);
  const cues = readEntries(root, "reporting-verbs", cueEntrySchema);
  const names = {
    weaponNames: buildNameIndex(weapons, { plurals: true }),
    countryNames: buildNameIndex(countries.flatMap(countryNames), { plurals: false }),
    placeNames: buildNameIndex(places, { plurals: false }),
    actorNames: buildNameIndex(actors, { plurals: false }),
    outletNames: buildNameIndex(outlets, { plurals: false }),
  };
  return {
    weapons,
    countries,
    places,
    actors,
    outlets,
    cues,
    weaponBySlug: byKey(weapons, (entry) => entry.slug),
    countryByCode: byKey(countries, (entry) => entry.code),
    placeBySlug: byKey(places, (entry) => entry.slug),
    outletBySlug: byKey(outlets, (entry) => entry.slug),
    outletByDomain: new Map(
      outlets.flatMap((entry) => entry.domains.map((domain) => [domain, entry] as const)),
    ),
    cueByForm: new Map(
      cues.flatMap((entry) => entry.forms.map((form) => [form.toLowerCase(), entry] as const)),
    ),
    cueWords: new Set([
      ...cues.flatMap(({ forms }) => forms.map((form) => form.toLowerCase().split(" ", 1)[0] ?? "")),
      ...cues.flatMap(({ nouns }) => nouns.flatMap((noun) => [noun.toLowerCase(), `${noun.toLowerCase()}s`])),
      ...sourcePrepositions,
    ]),
    maxCueWords: Math.max(...cues.flatMap((entry) => entry.forms.map((form) => form.split(" ").length))),
    cueByNoun: new Map(
      cues.flatMap((entry) =>
        entry.nouns.flatMap((noun) =>
          [`${noun.toLowerCase()}s`, noun.toLowerCase()].map((form) => [form, entry] as const),
        ),
      ),
    ),
    ...names,
    nameOpeners: shareOpeners(Object.values(names)),
    capitalNames: new Set(
      countries.flatMap(({ capital }) => (capital ? [capital.name, ...capital.names] : [])),
    ),
  };
}

function countryNames(country: CountryEntry): CountryNameEntry[] {
  return [
    { country, as: "name", names: country.names, guarded: country.guarded },
    { country, as: "demonym", names: country.demonyms, guarded: [] },
    { country, as: "capital", names: country.capital?.names ?? [], guarded: [] },
    { country, as: "seat", names: country.metonyms, guarded: [] },
  ];
}

function byKey<T>(entries: T[], key: (entry: T) => string): Map<string, T> {
  return new Map(entries.map((entry) => [key(entry), entry]));
}

function readEntries<T extends z.ZodType>(root: string, file: string, entry: T): z.infer<T>[] {
  const path = join("seeds", "lexicon", `${file}.json`);
  try {
    const data = lexiconFileSchema(entry).parse(JSON.parse(readFileSync(join(root, path), "utf8")));
    return data.entries;
  } catch (cause) {
    const where =
      cause instanceof z.ZodError
        ? `${cause.issues[0]?.path.join(".")}: ${cause.issues[0]?.message}`
        : String(cause);
    throw new AppError("LEXICON_INVALID", `${path} cannot be used (${where}). Restore it or mend that row.`, {
      cause,
    });
  }
}
