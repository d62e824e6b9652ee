/** Invents the events of a day, so that a careful reader can tell any two of one theatre apart. */
import { isoOf } from "#tests/support/archive/calendar.ts";
import type { Chance } from "#tests/support/archive/chance.ts";
import { expand } from "#tests/support/archive/expand.ts";
import { type Front, type Theatre, theatres } from "#tests/support/archive/fronts.ts";
import { isTown, plainWeapon, pluralOf } from "#tests/support/archive/names.ts";
import { officialQuotes } from "#tests/support/archive/quotes.ts";
import { inventPerson, type Person, type Side, sideNamed } from "#tests/support/archive/sides.ts";

export type Kind =
  | "strike"
  | "interception"
  | "launch-test"
  | "authorization"
  | "transfer"
  | "warning"
  | "statement";
export type Moment = "night" | "morning" | "afternoon" | "evening";

/** What happened. `by` fires, tests, permits, gives or speaks; `to` is who it is done to; `against` a third. */
export type ArchiveEvent = {
  key: string;
  kind: Kind;
  theatre: string;
  day: number;
  moment: Moment;
  by: Side;
  to: Side;
  against: Side | null;
  place: string | null;
  weapon: string;
  /** Another event has the same place within days: only the weapon tells them apart, so every article names it. */
  mustName: boolean;
  launched: number;
  intercepted: number;
  killed: number;
  wounded: number;
  object: string;
  secondObject: string;
  militaryObject: string;
  people: { local: Person; by: Person; to: Person; against: Person };
  quotes: { local: string; by: string; to: string };
  /** The sentences that articles on it have used: two outlets do not write the same. */
  used: Set<string>;
};

const kinds: { kind: Kind; weight: number }[] = [
  { kind: "strike", weight: 56 },
  { kind: "interception", weight: 14 },
  { kind: "launch-test", weight: 11 },
  { kind: "authorization", weight: 4 },
  { kind: "transfer", weight: 6 },
  { kind: "warning", weight: 5 },
  { kind: "statement", weight: 4 },
];
const moments: { moment: Moment; weight: number }[] = [
  { moment: "night", weight: 5 },
  { moment: "morning", weight: 3 },
  { moment: "afternoon", weight: 2 },
  { moment: "evening", weight: 3 },
];
const townObjects =
  "a five-storey apartment block|a residential building|a hospital|a school|a market hall|a thermal power plant|an electricity substation|a railway depot|a grain warehouse|an oil depot|a hotel|a shopping centre|a bakery|a bus station|a university hostel|a food factory|a fuel terminal|a water pumping station".split(
    "|",
  );
const baseObjects =
  "a hangar|a fuel store|an ammunition depot|a parked aircraft|a barracks|a radar station".split("|");
const militaryObjects =
  "a command post|an ammunition depot|a drone workshop|a temporary deployment point of troops|a repair plant for military equipment|an air defence battery|a rocket launch site|a military airfield".split(
    "|",
  );
const russianRegions = [
  "kursk-oblast",
  "belgorod-oblast",
  "bryansk-oblast",
  "voronezh-oblast",
  "rostov-oblast",
];

/** Sides that have nothing to shoot missiles down with. */
const undefended: ReadonlySet<string> = new Set(["PS", "LB", "IQ", "YE"]);
/** How far apart two events at one place must be, and two deals of one kind. */
const daysBetweenAtPlace = 6;
const daysBetweenDeals = 20;
const attempts = 12;

type Remembered = { event: ArchiveEvent; until: number };
type Sketch = Pick<ArchiveEvent, "kind" | "weapon" | "place" | "against"> & { from: string; to: string };

/** Keeps what has lately been invented, and no more than that. */
export class Chronicle {
  readonly #chance: Chance;
  #remembered: Remembered[] = [];

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** About five; never one that could be taken for another. */
  eventsOf(day: number): ArchiveEvent[] {
    this.#remembered = this.#remembered.filter(({ until }) => until >= day);
    const events: ArchiveEvent[] = [];
    const count = this.#chance.between(3, 7);
    for (let tries = 0; events.length < count && tries < attempts * count; tries++) {
      const event = this.#invent(day);
      if (!event) continue;
      events.push(event);
      this.#remembered.push({ event, until: day + daysBetweenDeals });
    }
    return events;
  }

  /** Lately, in the same theatre, a strike or a test of which a later article may remind; or null. */
  earlier(event: ArchiveEvent): ArchiveEvent | null {
    const known = this.#remembered.filter(
      ({ event: other }) =>
        other.theatre === event.theatre &&
        (other.kind === "strike" || other.kind === "launch-test") &&
        other.day < event.day - 2 &&
        other.place !== event.place,
    );
    return known.length > 0 ? this.#chance.pick(known).event : null;
  }

  #invent(day: number): ArchiveEvent | null {
    const theatre = this.#chance.pickWeighted(theatres);
    const sketch = this.#sketch(theatre, this.#chance.pickWeighted(kinds).kind);
    if (!sketch) return null;
    const mustName = this.#chance.happens(0.3);
    if (this.#remembered.some(({ event }) => isLike(event, sketch, day, mustName))) return null;
    return this.#fill(theatre, sketch, day, mustName);
  }

  #sketch(theatre: Theatre, kind: Kind): Sketch | null {
    const chance = this.#chance;
    if (kind === "strike" || kind === "interception") {
      if (theatre.fronts.length === 0) return null;
      const { from, to, weapons, places }: Front = chance.pickWeighted(theatre.fronts);
      const weapon = chance.pick(weapons);
      const isHopeless = undefended.has(to) || plainWeapon(weapon).short === "bomb";
      if (kind === "interception" && isHopeless) return null;
      return { kind, from, to, against: null, weapon, place: chance.pick(places) };
    }
    if (kind === "launch-test") {
      if (theatre.tests.length === 0) return null;
      const { by, observer, weapons, places } = chance.pickWeighted(theatre.tests);
      return {
        kind,
        from: by,
        to: observer ?? by,
        against: null,
        weapon: chance.pick(weapons),
        place: chance.pick(places),
      };
    }
    if (kind === "warning" || kind === "statement") {
      const { by, about, weapons } = chance.pickWeighted(theatre.quarrels);
      return { kind, from: by, to: about, against: null, weapon: chance.pick(weapons), place: null };
    }
    const deals = kind === "authorization" ? theatre.permits : theatre.transfers;
    if (deals.length === 0) return null;
    const { by, to, against, weapons } = chance.pickWeighted(deals);
    const place = kind === "authorization" && against === "RU" ? chance.pick(russianRegions) : null;
    return { kind, from: by, to, against: sideNamed(against), weapon: chance.pick(weapons), place };
  }

  #fill(theatre: Theatre, sketch: Sketch, day: number, mustName: boolean): ArchiveEvent {
    const chance = this.#chance;
    const { kind, weapon, place, against } = sketch;
    const [by, to] = [sideNamed(sketch.from), sideNamed(sketch.to)];
    const isMany = /drone|rocket/.test(plainWeapon(weapon).short);
    const launched =
      kind === "launch-test"
        ? chance.happens(0.75)
          ? 1
          : 2
        : isMany
          ? chance.between(6, 48)
          : chance.between(kind === "interception" ? 3 : 2, 14);
    const isAll = kind === "interception" && chance.happens(0.5);
    const intercepted = isAll
      ? launched
      : kind === "interception"
        ? Math.max(2, launched - chance.between(1, Math.max(1, Math.floor(launched / 3))))
        : chance.between(0, launched - 1);
    const isDeadly = kind === "strike" && chance.happens(0.62);
    const sides = kind === "interception" ? [sketch.to, sketch.from] : [sketch.from, sketch.to];
    const objects = !place || isTown(place) ? townObjects : baseObjects;
    const [object = "", secondObject = ""] = chance.shuffle(objects);
    const words = {
      objd: object.replace(/^an? /, "the "),
      ms: pluralOf(plainWeapon(weapon).short),
      mil: chance.pick(militaryObjects),
    };
    const say = (pool: readonly string[]) => expand(chance.pick(pool), { words }, chance);
    const sayings = officialQuotes[kind];
    return {
      key: [isoOf(day), kind, sides.join("-"), place ?? "none", weapon].join("/"),
      kind,
      theatre: theatre.name,
      day,
      moment:
        kind === "strike" || kind === "interception" ? chance.pickWeighted(moments).moment : "afternoon",
      by,
      to,
      against,
      place,
      weapon,
      mustName,
      launched,
      intercepted,
      killed: isDeadly ? 1 + Math.floor(chance.fraction() ** 2 * 24) : 0,
      wounded: kind === "strike" && (isDeadly || chance.happens(0.6)) ? chance.between(3, 60) : 0,
      object,
      secondObject,
      militaryObject: words.mil,
      people: inventPeople({ by, to, against }, chance),
      quotes: { local: say(sayings.local), by: say(sayings.by), to: say(sayings.to) },
      used: new Set(),
    };
  }
}

/** Those who speak of an event, of whom no two are of one name. */
function inventPeople(
  { by, to, against }: Pick<ArchiveEvent, "by" | "to" | "against">,
  chance: Chance,
): ArchiveEvent["people"] {
  const local = inventPerson(to, chance);
  const speaker = inventPerson(by, chance, [local.last]);
  const answering = inventPerson(to, chance, [local.last, speaker.last]);
  return {
    local,
    by: speaker,
    to: answering,
    against: inventPerson(against ?? to, chance, [local.last, answering.last]),
  };
}

/** Whether the sketched event could be taken for one that is told. */
function isLike(event: ArchiveEvent, sketch: Sketch, day: number, mustName: boolean): boolean {
  const apart = day - event.day;
  if (sketch.place && event.place === sketch.place && apart < daysBetweenAtPlace)
    return !(event.mustName && mustName && event.weapon !== sketch.weapon && apart > 0);
  if (sketch.kind === "strike" || sketch.kind === "interception" || sketch.kind === "launch-test")
    return false;
  const sameSides = event.by === sideNamed(sketch.from) && event.to === sideNamed(sketch.to);
  return event.kind === sketch.kind && sameSides && (event.weapon === sketch.weapon || apart < 2);
}
