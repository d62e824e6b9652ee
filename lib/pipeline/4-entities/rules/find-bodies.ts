/**
 * entities/body: a ministry, force or other body of a state by its common name and the state's.
 * Match:     "Russian Defense Ministry", "Moscow's defence ministry", "Ukraine's air force", "the US military"
 * Near miss: "Ukrainian forces" that fight and do not speak are found all the same: whether they speak is for stage 5
 * Source:    the way wire style names state bodies: adjective or possessive of the country, then the body
 * Order:     after the lexicon's own actors, whose spans it leaves alone
 */
import type { ActorMention, CountryMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { allMatches } from "#lib/text/all-matches.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { lastBefore } from "#lib/text/span-helpers.ts";

const field =
  "defen[cs]e|foreign|interior|energy|health|emergenc(?:y|ies)|digital transformation|finance|justice|information|transport";
const bodyPattern = new RegExp(
  `^(?:['’]s)?[ ]+(?:(?:${field})[ ]+(?:affairs[ ]+)?ministry|ministry of (?:${field})(?: affairs)?|air force|air defen[cs]es?(?: forces)?|navy|army|military(?: intelligence| command)?|general staff|armed forces|government|parliament|security service|(?:state|federal) security service|intelligence(?: services?| agency| agencies)?|embassy|presidency|police|coast guard|(?:state )?emergency services?|state media|central command|(?:defen[cs]e|security) (?:forces|officials)|officials|authorities|command|(?:foreign|prime minister['’]s) office|joint chiefs of staff|rocket force)(?![\\p{L}-])`,
  "iu",
);
/** The same bodies with no country before them: "the defence ministry", said of the one last named. */
const barePattern = new RegExp(
  `(?<=[Tt]he |citing )(?:(?:${field}) ministry|ministry of (?:${field})(?: affairs)?|ministry|air force|general staff|navy)(?![\\p{L}-])`,
  "giu",
);
/** The last words of all of them. */
const mayBeBare = /ministry|air force|general staff|navy/i;
const countryAtEnd = /(?:['’]s)?[ ]+$/;

/** @param home the country from whose capital the dateline comes: there "the Defense Ministry" is its own */
export function findBodies(
  text: string,
  countries: CountryMention[],
  listed: ActorMention[],
  within: (span: Span) => boolean,
  lexicon: Lexicon,
  home: string | null,
): ActorMention[] {
  const isListed = overlapTest(listed.map((body) => body.span));
  const stated: ActorMention[] = [];
  for (const country of countries) {
    const match = bodyPattern.exec(text.slice(country.span.end, country.span.end + 60));
    if (!match) continue;
    const span = { start: country.span.start, end: country.span.end + match[0].length };
    if (isListed(span) || span.start < (stated.at(-1)?.span.end ?? 0) || !within(span)) continue;
    stated.push(mention(text, span, country.code, bodyName(match[0]), "stated", lexicon));
  }
  return [...stated, ...findBareBodies(text, countries, sortedBodies(stated, listed), within, lexicon, home)];
}

/** "The ministry" after "the Russian Defence Ministry": the same body; "the navy" after "Ukraine": that country's. */
function findBareBodies(
  text: string,
  countries: CountryMention[],
  stated: ActorMention[],
  within: (span: Span) => boolean,
  lexicon: Lexicon,
  home: string | null,
): ActorMention[] {
  const found: ActorMention[] = [];
  if (!mayBeBare.test(text)) return found;
  const isTaken = overlapTest(stated.map((body) => body.span));
  /** The last body so far of each kind, by the end of its name; read on as the text goes on. */
  const lastOfKind = new Map<string, ActorMention>();
  let at = 0;
  for (const match of allMatches(text, barePattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isTaken(span) || !within(span)) continue;
    const kind = bodyName(match[0]);
    for (let body = stated[at]; body && body.span.end <= span.start; body = stated[++at])
      for (const ending of endingsOf(body.actor.name)) lastOfKind.set(ending, body);
    const sameBody = lastOfKind.get(kind);
    // A ministry of nobody knows what is nobody's: only a body of a known kind falls to the country last named.
    const fallback = kind === "Ministry" ? undefined : (home ?? lastBefore(countries, span.start)?.code);
    const code = sameBody?.actor.country ?? fallback;
    if (!code) continue;
    const name = sameBody && kind === "Ministry" ? sameBody.actor.name.replace(/^\S+ /, "") : kind;
    const bare = mention(text, span, code, name, "inferred", lexicon);
    found.push(bare);
    for (const ending of endingsOf(bare.actor.name)) lastOfKind.set(ending, bare);
  }
  return found;
}

function sortedBodies(stated: ActorMention[], listed: ActorMention[]): ActorMention[] {
  return [...stated, ...listed].sort((a, b) => a.span.start - b.span.start);
}

/** "Russian Defence Ministry" is meant by "Defence Ministry" and by "Ministry". */
function endingsOf(name: string): string[] {
  const words = name.split(" ");
  return words.map((_, i) => words.slice(i).join(" "));
}

function mention(
  text: string,
  span: Span,
  code: string,
  body: string,
  basis: "stated" | "inferred",
  lexicon: Lexicon,
): ActorMention {
  const country = lexicon.countryByCode.get(code);
  const adjective = code === "US" ? "US" : (country?.demonyms[0] ?? country?.name ?? code);
  const isUnnamed = /^(?:officials|authorities|security officials|defence officials)$/i.test(body);
  return {
    span,
    surface: text.slice(span.start, span.end),
    actor: {
      name: `${adjective} ${isUnnamed ? body.toLowerCase() : body}`,
      kind: isUnnamed ? "unnamed" : "organization",
      role: null,
      country: code,
    },
    basis,
    ruleId: "entities/body",
  };
}

/** "'s ministry of defence" and " Defense Ministry" are one body under one name. */
function bodyName(words: string): string {
  const plain = words
    .replace(countryAtEnd, "")
    .replace(/^['’]s/, "")
    .trim()
    .toLowerCase()
    .replace(/defense/g, "defence");
  const ministry = /^ministry of (.+)$/.exec(plain);
  const ordered = ministry
    ? `${(ministry[1] ?? "").replace(/ affairs$/, "")} ministry`
    : plain.replace(/ affairs ministry$/, " ministry");
  return ordered.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()).replace(/^Military$/, "military");
}
