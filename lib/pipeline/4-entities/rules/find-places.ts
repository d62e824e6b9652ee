/**
 * entities/place: a place by any of its spellings.
 * Match:     "Bryansk Region", "the Ukrainian city of Dnepropetrovsk", "told reporters in Brussels"
 * Near miss: "Kyiv said", "tensions with Moscow", "Moscow's defence ministry": there the capital stands for the state
 * Source:    seeds/lexicon/places.json; the guide to the gold: a place is where something happens
 */
import type { PlaceMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { PlaceEntry } from "#lib/lexicon/lexicon-schemas.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { findNames, type Openings } from "#lib/lexicon/name-index.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import type { Word } from "#lib/text/split-words.ts";

const locative = new Set(
  "in at near over around outside inside across above throughout off toward towards into".split(" "),
);
const placeNoun = new Set(
  "city capital town village port suburb district region outskirts centre center residents skies mayor streets".split(
    " ",
  ),
);

export function findPlaces(
  text: string,
  words: Word[],
  openings: Openings,
  within: (span: Span) => boolean,
  taken: Span[],
  lexicon: Lexicon,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  const isTaken = overlapTest(taken);
  for (const match of findNames(lexicon.placeNames, text, words, openings)) {
    const span = { start: match.start, end: match.end };
    if (!within(span) || isTaken(span)) continue;
    if (isInstitute(words, match.lastWord)) continue;
    const previous = words[match.firstWord - 1];
    const located = isLocated(words, match.firstWord, match.lastWord, text, match.end);
    if (match.guarded && !(located && previous && locative.has(previous.folded))) continue;
    // "the Baltics", "the Middle East": who is there as often as where it is.
    if (match.entry.kind === "area" && !located) continue;
    if (lexicon.capitalNames.has(match.name) && !(located && isScene(words, match.firstWord, match.lastWord)))
      continue;
    found.push({
      span,
      surface: text.slice(span.start, span.end),
      slug: regionOf(match.entry, wordOfKind(words, match.lastWord), lexicon),
      basis: "stated",
      ruleId: "entities/place",
    });
  }
  return found;
}

/** "the Sana'a Center", "the Stockholm Institute": in a name of its own. */
function isInstitute(words: Word[], last: number): boolean {
  const next = words[last + 1];
  return (
    next?.shape === "capital" &&
    /^(?:center|centre|institute|university|college|school|club|conference|forum|treaty|protocol|accords?|convention|times|post|review|process|agreement|declaration)$/.test(
      next.folded,
    )
  );
}

/**
 * "Officials in London", "the embassy in Beijing", "In Tehran, the Guards claimed": who sits there. A capital is a place where
 * something happens: a word of meeting, speaking before the press or attack stands near it.
 */
function isScene(words: Word[], first: number, last: number): boolean {
  const before = words[first - 2]?.folded ?? "";
  if (seated.has(before) || seated.has(words[first - 3]?.folded ?? "")) return false;
  for (let i = first - sceneReachWords; i <= last + sceneReachWords; i++)
    if ((i < first || i > last) && sceneWords.has(words[i]?.folded ?? "")) return true;
  return false;
}

const sceneReachWords = 7;
const sceneWords = new Set(
  `reporters journalists press briefing conference meeting meet met meets summit talks parliament rally protest protesters demonstrators
  visit visited visiting visits trip arrived speaking spoke speech address told signed ceremony parade forum
  strike strikes struck hit hits attack attacks attacked explosion explosions blast blasts exploded killed wounded injured debris wreckage
  drone drones missile missiles rocket rockets sirens shelling bombed bombing raid raids fire fires damaged destroyed landed fell crashed
  launch launched fired district districts suburb suburbs outskirts residents skies mayor centre center downtown hospital building buildings`.split(
    /\s+/,
  ),
);
/** Whose seat a capital is: they act from there and are not the news of the place. */
const seated = new Set(
  "officials official diplomats diplomat embassy ambassador government leaders analysts analyst sources allies bureau office correspondent reporting based experts institute university think tank lawmakers ministers capital capitals refusal debate".split(
    " ",
  ),
);

/** The word behind a name that says what it is; of a list ("Cherkasy, Poltava and Odesa regions") the one behind the last. */
function wordOfKind(words: Word[], last: number): Word | undefined {
  for (let i = last + 1; i <= last + longestListWords; i++) {
    const word = words[i];
    if (!word) return undefined;
    if (/^(?:regions|oblasts|provinces)$/.test(word.folded)) return word;
    if (word.shape !== "capital" && word.folded !== "and") return words[last + 1];
  }
  return words[last + 1];
}

const longestListWords = 12;

/** "Kursk regionconquered", a space lost in copying: the region of that name, as the word behind the name says. */
function regionOf(entry: PlaceEntry, next: Word | undefined, lexicon: Lexicon): string {
  const region =
    entry.region && /^(?:region|oblast|province)/.test(next?.folded ?? "")
      ? lexicon.placeBySlug.get(entry.region)
      : undefined;
  return region?.name.startsWith(entry.name) ? region.slug : entry.slug;
}

function isLocated(words: Word[], first: number, last: number, text: string, end: number): boolean {
  if (/^['’]s\b/.test(text.slice(end, end + 3))) return placeNoun.has(words[last + 2]?.folded ?? "");
  const article = /^(?:the|a|an)$/.test(words[first - 1]?.folded ?? "") ? 1 : 0;
  const previous = words[first - 1 - article];
  if (!previous) return false;
  // "in the Belgian capital Brussels", "the city of Kharkiv", "on Kyiv" after a word of attack
  if (locative.has(previous.folded) || placeNoun.has(previous.folded)) return true;
  const beforePrevious = words[first - 2 - article]?.folded ?? "";
  if (previous.folded === "of") return placeNoun.has(beforePrevious);
  if (previous.folded === "on" || previous.folded === "against") return attackNouns.has(beforePrevious);
  if (attackVerbs.has(previous.folded)) return true;
  if (previous.folded === "and" || previous.folded === "or")
    return locative.has(words[first - 3 - article]?.folded ?? "");
  return placeNoun.has(words[last + 1]?.folded ?? "");
}

const attackNouns = new Set(
  "attack attacks strike strikes raid raids assault assaults missile missiles drones barrage bombardment fell rained".split(
    " ",
  ),
);
const attackVerbs = new Set(
  "hit hitting struck striking strike bombed bombing shelled shelling targeted targeting attacked attacking pounded rocked left visited visiting leaving".split(
    " ",
  ),
);
