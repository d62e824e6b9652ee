import type { CleanArticle } from "#lib/domain/article.ts";
import type { ActorMention, CountryMention, PlaceMention, WeaponMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { findNames, openingsIn } from "#lib/lexicon/name-index.ts";
import { findAcronyms } from "#lib/pipeline/4-entities/rules/find-acronyms.ts";
import { findBodies } from "#lib/pipeline/4-entities/rules/find-bodies.ts";
import { findCountries } from "#lib/pipeline/4-entities/rules/find-countries.ts";
import { findCountriesOfActors } from "#lib/pipeline/4-entities/rules/find-countries-of-actors.ts";
import { findCountriesOfPlaces } from "#lib/pipeline/4-entities/rules/find-countries-of-places.ts";
import { findListedActors } from "#lib/pipeline/4-entities/rules/find-listed-actors.ts";
import { findOutlets, type NamedOutlet } from "#lib/pipeline/4-entities/rules/find-outlets.ts";
import { findPeople } from "#lib/pipeline/4-entities/rules/find-people.ts";
import { findPlaces } from "#lib/pipeline/4-entities/rules/find-places.ts";
import { findWeapons } from "#lib/pipeline/4-entities/rules/find-weapons.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { lastBefore } from "#lib/text/span-helpers.ts";
import { splitWords } from "#lib/text/split-words.ts";

export type Entities = {
  weapons: WeaponMention[];
  countries: CountryMention[];
  places: PlaceMention[];
  actors: ActorMention[];
  outlets: NamedOutlet[];
};

/**
 * Stage 4: find weapons, countries, places and actors.
 * In:      CleanArticle, Token[], Lexicon
 * Out:     mentions by start; of one kind they do not overlap
 * Offsets: UTF-16 code units into CleanArticle.text, [start, end)
 * Throws:  never on an article's text
 *
 * The order: outlets first, as their names hold names of cities ("The Moscow Times"); weapons next, as theirs hold names
 * of people and gods; then countries, which titles and bodies are read by; then places, whose names are in capitals like
 * those of people; people last.
 */
export function findEntities(article: CleanArticle, tokens: Token[], lexicon: Lexicon): Entities {
  const { text } = article;
  const words = splitWords(text);
  const openings = openingsIn(words, lexicon.nameOpeners);
  const within = insideAny(article.paragraphs);
  const outlets = findOutlets(text, words, openings, within, lexicon).filter(
    ({ span }) => !goesOnAsBody(text, span, lexicon),
  );
  const outletSpans = outlets.map((outlet) => outlet.span);
  const isOutlet = overlapTest(outletSpans);
  const weapons = findWeapons(text, words, openings, within, lexicon).filter(
    (weapon) => !isOutlet(weapon.span),
  );
  const named = [...outletSpans, ...weapons.map((weapon) => weapon.span)];
  const listed = findListedActors(text, words, openings, within, named, lexicon);
  const listedPeople = listed.filter((mention) => mention.actor.kind === "person");
  const countries = findCountries(
    text,
    words,
    openings,
    within,
    [...named, ...listedPeople.map((mention) => mention.span)],
    lexicon,
  );
  const listedBodies = listed.filter(
    (mention) => mention.actor.kind !== "person" && !isAnotherCountrys(text, mention, countries),
  );
  const bodies = [
    ...listedBodies,
    ...findBodies(text, countries, listedBodies, within, lexicon, homeOf(article, lexicon)),
  ];
  const places = findPlaces(
    text,
    words,
    openings,
    within,
    [...named, ...listedPeople.map((mention) => mention.span)],
    lexicon,
  );
  const people = findPeople(text, tokens, countries, listedPeople, [
    ...named,
    ...[...bodies, ...countries, ...places].map((mention) => mention.span),
  ]);
  const ofActors = findCountriesOfActors([...people, ...listedBodies], countries);
  const inferred = [...ofActors, ...findCountriesOfPlaces(places, [...countries, ...ofActors], lexicon)];
  const byStart = (a: ActorMention, b: ActorMention) =>
    a.span.start - b.span.start || b.span.end - a.span.end;
  const spelled = [...bodies, ...people].sort(byStart);
  const acronyms = findAcronyms(text, spelled, countries, named);
  const actors = [...spelled, ...acronyms].sort(byStart);
  return {
    weapons,
    countries: [...countries, ...inferred].sort((a, b) => a.span.start - b.span.start),
    places,
    actors,
    outlets,
  };
}

/** "Israel Defense Forces" is no outlet called Israel Defense: a listed body's name begins with it and is longer. */
function goesOnAsBody(text: string, span: Span, lexicon: Lexicon): boolean {
  const rest = /^ \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?/u.exec(text.slice(span.end, span.end + 40));
  if (!rest) return false;
  const candidate = text.slice(span.start, span.end) + rest[0];
  return findNames(lexicon.actorNames, candidate, splitWords(candidate)).some(
    ({ start, end }) => start === 0 && end > span.end - span.start,
  );
}

/** The country whose capital the dateline names. */
function homeOf({ text, furniture }: CleanArticle, lexicon: Lexicon): string | null {
  const dateline = furniture.find(({ kind }) => kind === "dateline")?.span;
  if (!dateline) return null;
  const words = text
    .slice(dateline.start, dateline.end)
    .replace(/^\p{Lu}{4,}/u, (city) => city.charAt(0) + city.slice(1).toLowerCase());
  const [first] = findNames(lexicon.countryNames, words, splitWords(words));
  return first?.start === 0 && first.entry.as === "capital" ? first.entry.country.code : null;
}

/** "Pakistan's Foreign Office": a name that the lexicon keeps for one country's body, said of another's. */
function isAnotherCountrys(
  text: string,
  { span, actor }: ActorMention,
  countries: CountryMention[],
): boolean {
  const before = lastBefore(countries, span.start);
  return (
    before !== undefined &&
    before.code !== actor.country &&
    actor.country !== null &&
    /^(?:['’]s)? $/.test(text.slice(before.span.end, span.start))
  );
}

/** Whether a span lies in one of the paragraphs; both by start, asked in any order. */
function insideAny(paragraphs: Span[]): (span: Span) => boolean {
  return (span) => {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const paragraph = paragraphs[low];
    return paragraph !== undefined && paragraph.start <= span.start && span.end <= paragraph.end;
  };
}
