/** Writes one article on an event in an outlet's way. */
import type { Chance } from "#tests/support/archive/chance.ts";
import { contextOf } from "#tests/support/archive/context.ts";
import { capitalize, expand, type Facts, mayBeSaid } from "#tests/support/archive/expand.ts";
import type { ArchiveEvent } from "#tests/support/archive/invent-event.ts";
import { layOutPage } from "#tests/support/archive/lay-out-page.ts";
import { background } from "#tests/support/archive/other-voices-two.ts";
import { type Manner, type Outlet, voiceOf } from "#tests/support/archive/outlets.ts";
import { tellEarlier, tellFacts } from "#tests/support/archive/tell-facts.ts";

/** An article before it has a name. */
export type Draft = {
  event: ArchiveEvent;
  outlet: Outlet;
  title: string;
  paragraphs: string[];
  text: string;
  others: string[];
  day: number;
  minute: number;
  /** The day on which it comes out of the archive. */
  emitted: number;
  copyOf: Draft | null;
  /** The file's name, from when it has come out. */
  name: string | null;
};

const authors = [
  "Anna Whitlock",
  "Tom Hadleigh",
  "Priya Nair",
  "Mark Ellison",
  "Sofia Brandt",
  "Omar Farouk-Lane",
  "Julia Prescott",
  "Dmitri Halloran",
  "Grace Okonjo",
  "Paul Rennick",
  "Lena Marsh",
  "Victor Amsel",
];
const shortestCodeUnits = 640;
/** How long a text each kind of outlet may want; it ends earlier where there is nothing left to say. */
const wantedCodeUnits: Record<Manner, readonly number[]> = {
  wire: [600, 1_000, 1_800, 2_400],
  broadcast: [600, 900, 1_600, 2_200],
  official: [600, 900],
  tabloid: [600, 800, 1_400],
  paper: [1_800, 2_400, 3_200],
  brief: [600],
  daily: [800, 1_200, 2_000],
  trade: [900, 1_600, 2_600],
  portal: [700, 1_000, 1_800],
};
/** What one article has only once. */
const once = /\{(?:qGov|qA|qT|qRes|qAna|shot)\}/g;

export type Assignment = {
  event: ArchiveEvent;
  earlier: ArchiveEvent | null;
  outlet: Outlet;
  day: number;
  minute: number;
  isUndated: boolean;
};

export function writeArticle(assignment: Assignment, chance: Chance): Draft {
  const { event, earlier, outlet, day, minute, isUndated } = assignment;
  const facts = tellFacts(event, outlet, day, isUndated, chance);
  const voice = voiceOf(outlet, event.kind);
  const headlineFacts = {
    ...facts,
    words: { ...facts.words, ...headlineWords(event) },
  };
  const say = (pool: readonly string[], from: Facts, isNeeded: boolean, told = new Set<string>()) =>
    sayFresh(pool, from, { used: event.used, told, isNeeded, outlet }, chance);
  const title = (say(voice.headline, headlineFacts, true) ?? "").replace(/,$/, "");
  const told = new Set<string>();
  const lead = `${say(voice.lead, facts, true, told)?.replace(/,$/, "")}.`;
  const paragraphs = [lead];
  const share = chance.pick([0.55, 0.75, 0.9, 1]);
  for (const pool of voice.body) {
    if (!chance.happens(share) && lengthOf(paragraphs) > shortestCodeUnits) continue;
    const said = say(pool, facts, false, told);
    if (said) addParagraph(paragraphs, said, outlet, chance);
  }
  const wanted = chance.pick(wantedCodeUnits[outlet.manner]);
  while (lengthOf(paragraphs) < wanted) {
    const said = say(contextOf[event.kind], facts, false, told);
    if (!said) break;
    addParagraph(paragraphs, said, outlet, chance);
  }
  for (const pool of voice.body) {
    if (lengthOf(paragraphs) >= shortestCodeUnits) break;
    const said = say(pool, facts, true, told);
    if (said) paragraphs.splice(1, 0, said);
  }
  while (lengthOf(paragraphs) < shortestCodeUnits) {
    const said = say(contextOf[event.kind], facts, true, told);
    if (!said) break;
    paragraphs.push(said);
  }
  const others = remind(paragraphs, earlier, facts, outlet, chance);
  const page = {
    ...pageOf(event, outlet, chance),
    layout: outlet.layout,
    outlet: outlet.name,
    title,
    paragraphs,
    day,
    minute,
    isUndated,
  };
  const text = layOutPage(page, chance);
  return {
    event,
    outlet,
    title,
    paragraphs,
    text,
    others,
    day,
    minute,
    emitted: day,
    copyOf: null,
    name: null,
  };
}

/** Headlines are shorter: "US", and no article before what was hit. */
function headlineWords({ by, to, object }: ArchiveEvent): Record<string, string> {
  return { A: by.short, T: to.short, Af: `${by.adjective} forces`, obj: object.replace(/^an? /, "") };
}

/** Where it is written, and by whom: a state's own agency writes at home, others where it happened or was decided. */
export function pageOf(
  { kind, by, to }: ArchiveEvent,
  { manner }: Outlet,
  chance: Chance,
): { city: string; country: string; author: string } {
  const isSuffered = kind === "strike" || kind === "launch-test";
  const side = kind === "interception" || (isSuffered && manner !== "official") ? to : by;
  const country = /Houthi/.test(side.name) ? "Yemen" : side.name === "Hezbollah" ? "Lebanon" : side.name;
  return { city: side.capital, country, author: chance.pick(authors) };
}

/** With a paragraph that looks back, near the end. */
function remind(
  paragraphs: string[],
  earlier: ArchiveEvent | null,
  facts: Facts,
  outlet: Outlet,
  chance: Chance,
): string[] {
  if (!earlier) return [];
  const words = { ...facts.words, ...tellEarlier(earlier, outlet, chance) };
  const pool = earlier.kind === "strike" ? background.strike : background.test;
  paragraphs.splice(
    Math.max(1, paragraphs.length - chance.between(0, 1)),
    0,
    expand(chance.pick(pool), { words }, chance),
  );
  return [earlier.key];
}

/** `used` by the articles on the event, `told` by this one. */
type Saying = { used: Set<string>; told: Set<string>; isNeeded: boolean; outlet: Outlet };

/** A sentence that no article on the event has used; where all have been, any that is needed, else none. */
function sayFresh(pool: readonly string[], facts: Facts, so: Saying, chance: Chance): string | null {
  const { used, told, isNeeded, outlet } = so;
  const sayable = pool.filter(
    (template) => mayBeSaid(template, facts) && !onceIn(template).some((slot) => told.has(slot)),
  );
  const fresh = sayable.filter((template) => !used.has(template));
  const from = fresh.length > 0 ? fresh : isNeeded ? sayable : [];
  if (from.length === 0) return null;
  const template = chance.pick(from);
  used.add(template);
  for (const slot of onceIn(template)) told.add(slot);
  const [open, close] = outlet.marks;
  const said = expand(template, facts, chance).replaceAll("«", open).replaceAll("»", close);
  return capitalize(said.replaceAll(/,,|, ,/g, ",").replaceAll(/,(?=[.:;])/g, ""));
}

/** What an article may tell once, of what the sentence tells; and the sentence itself. */
function onceIn(template: string): string[] {
  return [template, ...(template.match(once) ?? [])];
}

/** Papers write paragraphs of several sentences, others of one. */
function addParagraph(paragraphs: string[], said: string, outlet: Outlet, chance: Chance): void {
  const last = paragraphs.length - 1;
  const joins =
    (outlet.manner === "paper" || outlet.manner === "daily" || outlet.manner === "trade") &&
    last > 0 &&
    chance.happens(0.35);
  if (joins) paragraphs[last] = `${paragraphs[last]} ${said}`;
  else paragraphs.push(said);
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length + 2, 0);
}
