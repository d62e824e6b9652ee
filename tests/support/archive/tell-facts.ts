/** What one article knows of its event, and how it calls things: the facts that fill the slots of its sentences. */
import { dayAndMonth, weekdayOf } from "#tests/support/archive/calendar.ts";
import type { Chance } from "#tests/support/archive/chance.ts";
import type { Facts } from "#tests/support/archive/expand.ts";
import type { ArchiveEvent } from "#tests/support/archive/invent-event.ts";
import {
  isNamedWithThe,
  isTown,
  nameWeapon,
  plainWeapon,
  pluralOf,
  regionName,
  regionOf,
  spellingsOf,
  weaponRow,
  withArticle,
} from "#tests/support/archive/names.ts";
import type { Outlet } from "#tests/support/archive/outlets.ts";
import { analystQuotes, witnessQuotes } from "#tests/support/archive/quotes.ts";
import { inventPerson } from "#tests/support/archive/sides.ts";
import { tellTime } from "#tests/support/archive/tell-time.ts";

const small = "no one two three four five six seven eight nine".split(" ");
const jobs = [
  "bus driver",
  "teacher",
  "shopkeeper",
  "baker",
  "electrician",
  "student",
  "mechanic",
  "nurse",
  "tailor",
  "librarian",
];
const institutes = [
  "Institute for Regional Security",
  "Northgate Centre for Strategic Studies",
  "Harlow Defence Forum",
  "Marchbank Policy Institute",
  "Alder Research Group",
  "Baltic Security Observatory",
];
const analysts = [
  "Tobias Renner",
  "Miriam Castell",
  "Owen Fairweather",
  "Lucia Bertolli",
  "Hanna Lindqvist",
  "Peter Sorel",
  "Naomi Adler",
  "Daniel Okafor",
];
const chiefs = ["Defence Minister", "Foreign Minister", "Deputy Foreign Minister"];
const chiefsOf: Record<string, readonly string[]> = {
  US: ["Defense Secretary", "Deputy Secretary of State"],
  GB: ["Defence Secretary", "Foreign Secretary"],
};
/** Where each state's tests come down. */
const targets: Record<string, string> = {
  KP: "into the Sea of Japan",
  IN: "at a target area in the Bay of Bengal",
  PK: "at a target area in the Arabian Sea",
  RU: "at the Kura test range in Kamchatka",
  IR: "at a target in the country's central desert",
  CN: "at a target in the western desert",
  TW: "at a target off the island's coast",
  US: "at a target area near Kwajalein Atoll",
};

export function inWords(number: number): string {
  return small[number] ?? number.toLocaleString("en-US");
}

/** The facts as this outlet tells them on the day of its article. Early reports know of fewer dead; some count otherwise. */
export function tellFacts(
  event: ArchiveEvent,
  outlet: Outlet,
  published: number,
  isUndated: boolean,
  chance: Chance,
): Facts {
  const offset = published - event.day;
  const { by, to, against, people, quotes } = event;
  const isNamed = event.mustName || event.place === null || !chance.happens(0.18);
  const plain = plainWeapon(event.weapon);
  const named = nameWeapon(event.weapon, chance, chance.happens(0.6) ? "exact" : "short");
  const naming = isNamed ? named : { alias: plain.exact, one: plain.exact, many: pluralOf(plain.exact) };
  const isEarly = offset === 0 && chance.happens(0.3);
  const killed = isEarly && event.killed > 2 ? event.killed - chance.between(1, 2) : event.killed;
  const wounded = isEarly ? Math.max(0, event.wounded - chance.between(0, 2)) : event.wounded;
  const launched =
    event.kind === "strike" && chance.happens(0.12) ? event.launched + chance.between(1, 3) : event.launched;
  const resident = inventPerson(to, chance, [people.local.last, people.to.last]);
  const chief = chance.pick(chiefsOf[by.code] ?? chiefs);
  const localTitle = chance.pick(to.local);
  const time = tellTime(event, outlet, published, isUndated, chance);
  const say = (pool: readonly string[]) =>
    choosePlainly(chance.pick(pool), { ms: pluralOf(plain.short) }, chance);
  const isOne = event.launched === 1;
  const rangeOf = weaponRow(event.weapon).rangeKilometres?.high;
  const office = chance.pick(to.office);
  const words: Record<string, string> = {
    ...sideWords("A", by, chance),
    ...sideWords("T", to, chance),
    ...(against ? sideWords("C", against, chance) : {}),
    ...placeWords(event, outlet, chance),
    ...time.words,
    w: naming.one,
    aw: withArticle(naming.one),
    ws: naming.many,
    wsN: isOne ? withArticle(naming.one) : `${inWords(launched)} ${naming.many}`,
    m: plain.short,
    ms: pluralOf(plain.short),
    theM: isOne ? `the ${plain.short}` : `the ${pluralOf(plain.short)}`,
    mwas: isOne ? "was" : "were",
    N: inWords(launched),
    shot: inWords(event.intercepted),
    left: inWords(launched - event.intercepted),
    k: inWords(killed),
    kp: killed === 1 ? "one person" : `${inWords(killed)} people`,
    kwas: killed === 1 ? "was" : "were",
    Khave: killed === 1 ? "has" : "have",
    inj: inWords(wounded),
    ip: `${inWords(wounded)} people`,
    iwas: "were",
    Ihave: "have",
    obj: event.object,
    objd: event.object.replace(/^an? /, "the "),
    obj2: event.secondObject,
    mil: event.militaryObject,
    gov: `${localTitle} ${people.local.name}`,
    govt: localTitle.replace(/^the /, ""),
    govn: people.local.name,
    govl: people.local.last,
    spA: people.by.name,
    spAl: people.by.last,
    spT: people.to.name,
    spC: people.against.name,
    chief: `${by.adjective} ${chief.toLowerCase()}`,
    titA: `${by.adjective} ${chief} ${people.by.name}`,
    res: resident.name,
    age: String(chance.between(24, 71)),
    job: chance.pick(jobs),
    ana: chance.pick(analysts),
    inst: chance.pick(institutes),
    qGov: quotes.local,
    qA: quotes.by,
    qT: quotes.to,
    qRes: say(witnessQuotes),
    qAna: say(analystQuotes),
    range: (Math.round(((rangeOf ?? 600) * chance.between(60, 98)) / 1000) * 10).toLocaleString("en-US"),
    ...(rangeOf ? { maxrange: rangeOf.toLocaleString("en-US") } : {}),
    alt: String(chance.between(5, 60) * 10),
    minutes: String(chance.between(6, 38)),
    price: String(chance.between(4, 80) * 10),
    into: targets[by.code] ?? "at a test range",
    obs: office,
    obsname: to.capital,
  };
  const holds = new Set<string>(time.holds);
  const put = (name: string, isSo: boolean) => isSo && holds.add(name);
  put("k", killed > 0);
  put("w", wounded > 1);
  put("z", killed === 0 && wounded === 0);
  put("i", event.intercepted > 1);
  put("n", isNamed);
  put("none", event.intercepted === 0);
  put("left", launched - event.intercepted > 1);
  put("all", event.intercepted === event.launched);
  put("obs", event.kind === "launch-test" && by !== to);
  put(outlet.manner, true);
  return { words, holds };
}

function choosePlainly(template: string, words: Record<string, string>, chance: Chance): string {
  const chosen = template.replace(/\[([^[\]]*)\]/g, (_, ways: string) => chance.pick(ways.split("|")));
  return chosen.replace(/\{(\w+)\}/g, (_, slot: string) => words[slot] ?? "");
}

function sideWords(
  letter: "A" | "T" | "C",
  side: ArchiveEvent["by"],
  chance: Chance,
): Record<string, string> {
  return {
    [letter]: side.name,
    [`${letter}s`]: side.name.endsWith("s") ? `${side.name}'` : `${side.name}'s`,
    [`${letter}adj`]: side.adjective,
    [`${letter}f`]: chance.pick(side.forces),
    [`${letter}o`]: chance.pick(side.office),
    [`${letter}o2`]: side.officeAgain,
    [`${letter}g`]: side.government,
    [`${letter}cap`]: side.capital,
    [`${letter}has`]: "has",
  };
}

function placeWords(event: ArchiveEvent, outlet: Outlet, chance: Chance): Record<string, string> {
  const { place, to, by, kind } = event;
  if (place === null)
    return kind === "authorization"
      ? { region: `${event.against?.adjective ?? ""} territory` }
      : { place: to.name };
  if (kind === "authorization")
    return { region: regionName(place, chance).replace(/^(?=\S+ region)/, "the ") };
  const spellings = spellingsOf(place);
  const spelling = outlet.spelling === "first" ? (spellings[0] ?? place) : chance.pick(spellings.slice(0, 3));
  const name = isNamedWithThe(spelling) ? `the ${spelling}` : spelling;
  const country = kind === "launch-test" ? by : to;
  const region = regionOf(place, chance);
  const inArea = region && chance.happens(0.3) && !/Kurdistan/.test(region) ? `, in ${region},` : "";
  const town = chance.pick([
    `the ${country.adjective} city of ${spelling}`,
    `the city of ${spelling}`,
    spelling,
    spelling,
  ]);
  const preposition = isTown(place) ? "in" : "at";
  return {
    place: name,
    PLACE: name.toUpperCase(),
    at: `${preposition} ${name}${inArea}`,
    from: `from ${chance.pick([name, `${name}, ${country.name}`])}`,
    city: isTown(place) ? town : name,
    area: region ?? country.name,
  };
}

/** The date of an earlier event, and its names, for a paragraph of background. */
export function tellEarlier(event: ArchiveEvent, outlet: Outlet, chance: Chance): Record<string, string> {
  const naming = nameWeapon(event.weapon, chance, "exact");
  const place = event.place ? (spellingsOf(event.place)[0] ?? event.place) : event.to.name;
  const name = isNamedWithThe(place) ? `the ${place}` : place;
  return {
    bgdate: chance.happens(0.25)
      ? `${weekdayOf(event.day)}, ${dayAndMonth(event.day, outlet.order)}`
      : dayAndMonth(event.day, outlet.order),
    bgA: event.by.name,
    bgAf: chance.pick(event.by.forces),
    bgAadj: event.by.adjective,
    bgplace: name,
    bgfrom: `from ${name}`,
    bgws: naming.many,
    bgaw: withArticle(naming.one),
    bgms: pluralOf(plainWeapon(event.weapon).short),
    bgkilling:
      event.killed > 0
        ? `, killing ${event.killed === 1 ? "one person" : `${inWords(event.killed)} people`}`
        : "",
  };
}
