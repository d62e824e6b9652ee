/**
 * framing/names: weapons, places and capitals by every name that a text gives them.
 * Match:     "SCALP-EG", "Scalp" and "Storm Shadow"; "Kiev" and "Kyiv", "kyiv" too
 * Near miss: a class ("cruise missiles"); "male" and "lima", which are words besides
 * Source:    the lexicon's names (seeds/lexicon)
 */
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import type { Use } from "#lib/pipeline/12-framing/use.ts";
import { allMatches } from "#lib/text/all-matches.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";

const smallWord = /(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu;
/** Capitals whose names are English words. */
const words = new Set(["male", "lima", "victoria", "valletta"]);

export function nameUses({ id, reading }: CorpusArticle, lexicon: Lexicon): Use[] {
  const weapons = reading.weapons
    .filter((mention) => !mention.isClass)
    .map((mention) => ({
      concept: `weapon:${mention.slug}`,
      label: lexicon.weaponBySlug.get(mention.slug)?.name ?? mention.slug,
      mention,
    }));
  const places = reading.places.map((mention) => ({
    concept: `place:${mention.slug}`,
    label: lexicon.placeBySlug.get(mention.slug)?.name ?? mention.slug,
    mention,
  }));
  const capitals = reading.countries
    .filter((mention) => mention.as === "capital")
    .map((mention) => ({
      concept: `capital:${mention.code.toLowerCase()}`,
      label: lexicon.countryByCode.get(mention.code)?.capital?.name ?? mention.code,
      mention,
    }));
  const named = [...weapons, ...places, ...capitals].map(({ concept, label, mention }) => ({
    concept,
    label,
    surface: plainName(mention.surface, concept, lexicon),
    articleId: id,
    span: mention.span,
  }));
  return [...named, ...smallCapitals({ id, reading }, lexicon, named)];
}

/** Capitals that the text writes small, of countries that it speaks of by other words too. */
function smallCapitals({ id, reading }: CorpusArticle, lexicon: Lexicon, known: Use[]): Use[] {
  const capitalOf = new Map(
    [...new Set(reading.countries.map(({ code }) => code))].flatMap((code) => {
      const capital = lexicon.countryByCode.get(code)?.capital;
      return (capital ? [capital.name, ...capital.names] : []).map(
        (name) =>
          [
            name.toLowerCase(),
            { concept: `capital:${code.toLowerCase()}`, label: capital?.name ?? code },
          ] as const,
      );
    }),
  );
  // Hardly any text does: one look for each name spares a look at every word.
  if (![...capitalOf.keys()].some((name) => reading.article.text.includes(name))) return [];
  const isKnown = overlapTest(known.map(({ span }) => span));
  return reading.article.paragraphs.flatMap((paragraph) =>
    allMatches(reading.article.text.slice(paragraph.start, paragraph.end), smallWord).flatMap(
      (match): Use[] => {
        const capital = words.has(match[0]) ? undefined : capitalOf.get(match[0]);
        const start = paragraph.start + match.index;
        const span = { start, end: start + match[0].length };
        return capital && !isKnown(span) ? [{ ...capital, surface: match[0], articleId: id, span }] : [];
      },
    ),
  );
}

const kindBehind =
  /(?: (?:anti-ship|anti-tank|cruise|ballistic|hypersonic|guided|air-launched|long-range|tactical))*(?: (?:missiles?|rockets?|drones?|bombs?|systems?))?$/i;

/** "Storm Shadow missiles" and "Storm Shadows" are the name Storm Shadow; its spelling stays as it stands. */
function plainName(surface: string, concept: string, lexicon: Lexicon): string {
  const words = surface.replace(/\s+/g, " ");
  const names = lexicon.weaponBySlug.get(concept.replace(/^weapon:/, ""))?.names;
  if (!names) return words;
  if (names.includes(words)) return words;
  const bare = words.replace(kindBehind, "") || words;
  return names.includes(bare) ? bare : bare.replace(/(?<=[\p{Ll}\d])s$/u, "");
}
