/** Names of weapons and places as the lexicon has them, made fit to stand in a sentence. */
import { readFileSync } from "node:fs";
import type { Chance } from "#tests/support/archive/chance.ts";

type WeaponRow = {
  slug: string;
  kind: string;
  names: string[];
  rangeKilometres?: { low: number; high: number };
};
type PlaceRow = { slug: string; kind: string; region?: string; names: string[] };

const read = <T extends { slug: string }>(file: string): Map<string, T> => {
  const data = JSON.parse(readFileSync(`seeds/lexicon/${file}.json`, "utf8")) as { entries: T[] };
  return new Map(data.entries.map((entry) => [entry.slug, entry]));
};
const weapons = read<WeaponRow>("weapons");
const places = read<PlaceRow>("places");

/** What news calls a weapon of this kind, where it does not name it: exact, and short. */
const nouns: Record<string, [exact: string, short: string]> = {
  "ballistic-missile": ["ballistic missile", "missile"],
  "cruise-missile": ["cruise missile", "missile"],
  "hypersonic-missile": ["hypersonic missile", "missile"],
  "anti-ship-missile": ["anti-ship missile", "missile"],
  "air-to-surface-missile": ["air-launched missile", "missile"],
  "rocket-artillery": ["rocket", "rocket"],
  rocket: ["rocket", "rocket"],
  uav: ["attack drone", "drone"],
  "glide-bomb": ["guided bomb", "bomb"],
  "air-defence": ["air defence system", "system"],
  interceptor: ["air defence system", "system"],
};
/** The aliases that a newspaper would print, where the lexicon's first names are not. */
const printed: Record<string, string> = {
  "kh-101": "Kh-101",
  kinzhal: "Kinzhal|Kindzhal|Kh-47M2 Kinzhal",
  "shahed-136": "Shahed|Shahed-136|Geran-2",
  zircon: "Zircon|Tsirkon",
  oniks: "P-800 Oniks|Oniks",
  "kn-23": "KN-23|Hwasong-11A",
  "kn-24": "KN-24",
  "kn-25": "KN-25",
  umpk: "UMPK",
  neptune: "Neptune|R-360 Neptune",
  lyutyi: "Liutyi|Lyutyi",
  flamingo: "Flamingo missile|FP-5 Flamingo",
  "uj-22": "UJ-22",
  peklo: "Peklo",
  "storm-shadow": "Storm Shadow|SCALP|SCALP-EG",
  atacms: "ATACMS",
  himars: "HIMARS",
  jassm: "JASSM|AGM-158 JASSM",
  jdam: "JDAM",
  spice: "SPICE 2000|SPICE 1000|SPICE bomb",
  popeye: "Popeye missile|Popeye Turbo",
  "burkan-hezbollah": "Burkan heavy rocket|Burkan short-range rocket",
  falaq: "Falaq-1|Falaq-2|Falaq",
  qassam: "Qassam rocket|Qassam-1",
  grad: "Grad|BM-21 Grad",
  "a-120": "A-120 rocket",
  burkan: "Burkan-2H|Burkan|Borkan-2",
  "badr-houthi": "Badr-1|Badr-F",
  qasef: "Qasef-2K|Qasef-1|Qasef",
  "samad-3": "Samad-3|Sammad-3",
  "quds-cm": "Quds-1|Quds-2|Quds cruise missile",
  "slam-er": "SLAM-ER",
  emad: "Emad missile|Emad ballistic missile",
  ghadr: "Ghadr-110|Qadr-110|Ghadr missile",
  "fattah-1": "Fattah-1",
  "haj-qasem": "Haj Qassem missile|Hajj Qasem missile",
  khorramshahr: "Khorramshahr-4",
  "agni-prime": "Agni-P|Agni Prime",
  prithvi: "Prithvi-II",
  babur: "Babur missile|Babur cruise missile|Babur-3",
  ghauri: "Ghauri missile|Ghauri ballistic missile",
  ababeel: "Ababeel",
  nasr: "Nasr missile|Nasr ballistic missile",
  patriot: "Patriot missile system|Patriot system|Patriot battery",
  "s-400": "S-400 Triumf|S-400",
  "s-300": "S-300",
  akinci: "Bayraktar Akinci",
  lora: "LORA",
  smerch: "Smerch|BM-30 Smerch",
  scud: "Scud|Scud-B",
  songar: "Songar",
  topol: "Topol",
  "df-21": "DF-21D|DF-21",
  "df-41": "DF-41|Dongfeng-41",
  "minuteman-iii": "Minuteman III",
  "pukguksong-2": "Pukguksong-2",
  hellfire: "Hellfire missile|AGM-114 Hellfire",
  tomahawk: "Tomahawk",
  akash: "Akash missile|Akash air defence system",
  harpoon: "Harpoon missile|Harpoon anti-ship missile",
  hyunmoo: "Hyunmoo",
  "yun-feng": "Yun Feng",
  "wan-chien": "Wan Chien",
  rampage: "Rampage missile",
  delilah: "Delilah missile|Delilah cruise missile",
  "burkan-2h": "Burkan-2H",
  iskander: "Iskander-M|Iskander",
  "fatah-i": "Fatah-I|Fatah-1",
};
const lastNoun = /(?:missile|rocket|drone|bomb|system|batter(?:y))$/i;

export type WeaponNaming = { alias: string; one: string; many: string };

export function weaponRow(slug: string): WeaponRow {
  return rowOf(weapons, slug);
}

/** The aliases that the archive uses of a weapon; all are names of the lexicon. */
export function aliasesOf(slug: string): string[] {
  return printed[slug]?.split("|") ?? weaponRow(slug).names.slice(0, 2);
}

/** What kind of thing it is, without its name: "ballistic missile", and "missile". */
export function plainWeapon(slug: string): { exact: string; short: string } {
  const [exact, short] = nouns[weaponRow(slug).kind] ?? ["missile", "missile"];
  return slug === "s-300" ? { exact: "missile", short: "missile" } : { exact, short };
}

export function nameWeapon(slug: string, chance: Chance, noun: "exact" | "short"): WeaponNaming {
  const alias = chance.pick(aliasesOf(slug));
  const plain = plainWeapon(slug)[noun];
  const one = lastNoun.test(alias) ? alias : `${alias} ${plain}`;
  return { alias, one, many: pluralOf(one) };
}

export function pluralOf(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Letters that are said with a vowel first, where a name begins with letters that are spelled out. */
const spelledWithVowel = /^[FHLMNRSX](?:[-\d]|[A-Z]{1,2}-)/;

export function withArticle(noun: string): string {
  const isVowel = /^[aeioAEIO]/.test(noun) && !/^(?:one|uni)/i.test(noun);
  return `${isVowel || spelledWithVowel.test(noun) ? "an" : "a"} ${noun}`;
}

const notTown =
  /\b(?:air ?base|air ?field|airport|port|refinery|city|camp|site|reactor|institute|arsenal|base|cosmodrome|range|depot|center|ground|shipyard|radar|terminal|plant|facility|complex|krasnoarm\p{L}+|banghyon|tiyas|znamensk|dnepr|peninsula)\b/iu;

/** Spellings of a place; a base or a range keeps its kind in its name. */
export function spellingsOf(slug: string): string[] {
  const { names, kind } = rowOf(places, slug);
  if (/base|airfield|center|peninsula/.test(slug) && kind !== "city")
    return [names[0] ?? slug].map(asWritten);
  const plain = names.filter((name) => !notTown.test(name) && !/\p{Lu}{2}|\d|Nuclear/u.test(name));
  return plain.length > 0 ? plain.slice(0, 4) : [names[0] ?? slug];
}

const asWritten = (name: string) => name.replace("Airbase", "air base").replace("Air Base", "air base");

export function isTown(slug: string): boolean {
  return /^(?:city|town|port)$/.test(rowOf(places, slug).kind);
}

export function isNamedWithThe(name: string): boolean {
  return /(?:base|Center|Peninsula)$/.test(name);
}

/** The region that holds a place, as news calls it, or null. */
export function regionOf(slug: string, chance: Chance): string | null {
  const { region } = rowOf(places, slug);
  return region ? regionName(region, chance) : null;
}

export function regionName(region: string, chance: Chance): string {
  const { names } = rowOf(places, region);
  const [first = region, second = first] = names;
  if (/ (?:Oblast|Krai)$/.test(first))
    return chance.pick([
      first,
      first.replace(/ \w+$/, " region"),
      first.replace(/^(.*) \w+$/, "the $1 region"),
    ]);
  if (/ (?:Region|Governorate|Province)$/.test(first)) return first.replace(/ \w+$/, " province");
  return chance
    .pick([first, second])
    .replace(/^Gaza Strip$/, "the Gaza Strip")
    .replace(/^Negev/, "the Negev");
}

function rowOf<T>(rows: Map<string, T>, slug: string): T {
  const row = rows.get(slug);
  if (!row) throw new RangeError(`the lexicon has no ${slug}`);
  return row;
}
