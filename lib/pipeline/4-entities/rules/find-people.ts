/**
 * entities/person: people, from the lexicon, or from the way news introduces them: a title before or an apposition after
 * a name in capitals. Later mentions by surname are joined to the first.
 * Match:     "Kremlin spokesman Dmitry Peskov", "Governor Alexei Smirnov", "Maxim Timchenko, who heads …"
 * Near miss: "United Nations", "Black Sea Fleet", "Prime Minister" alone
 * Source:    AP style on titles; seeds/lexicon/actors.json for officials of the field
 */
import type { Actor } from "#lib/domain/actor.ts";
import type { ActorMention, CountryMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import { foldWord } from "#lib/text/fold-word.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { honorifics, roleHeads, roleModifiers, shortTitles } from "#lib/text/role-words.ts";
import { itemsWithin, lastStartingBy } from "#lib/text/span-helpers.ts";
import { rememberWords } from "#lib/text/word-forms.ts";

type Known = { actor: Actor; surname: string };

export function findPeople(
  text: string,
  tokens: Token[],
  countries: CountryMention[],
  lexiconPeople: ActorMention[],
  taken: Span[],
): ActorMention[] {
  const found: ActorMention[] = [];
  const known: Known[] = [];
  const surnames = new Set<string>();
  const isNamed = overlapTest(taken);
  // People are found from left to right: only the last can reach into the next.
  const isTaken = (span: Span) => isNamed(span) || span.start < (found.at(-1)?.span.end ?? 0);
  const byStart = new Map(lexiconPeople.map((mention) => [mention.span.start, mention]));

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const listed = byStart.get(token.span.start);
    const run = listed ? null : nameRun(text, tokens, i);
    if (!listed && !run) continue;
    const span = listed?.span ?? run?.span;
    if (!span) continue;
    if (!listed && isTaken(span)) continue;
    const last = listed ? lastTokenWithin(tokens, i, span) : (run?.last ?? i);
    const title = titleBefore(text, tokens, i, countries);
    const apposition = appositionAfter(text, tokens, last, countries);
    const surname = foldWord(text.slice(tokens[last]?.span.start, tokens[last]?.span.end));
    if (listed) {
      const actor = { ...listed.actor, role: title.role ?? apposition.role ?? listed.actor.role };
      found.push({ ...listed, actor });
      known.push({ actor, surname });
      surnames.add(surname);
    } else if (run && run.words >= 2 && (title.role || apposition.role)) {
      const actor: Actor = {
        name: text.slice(span.start, span.end),
        kind: "person",
        role: title.role ?? apposition.role,
        country: title.country ?? apposition.country,
      };
      found.push({ span, surface: actor.name, actor, basis: "stated", ruleId: "entities/person" });
      known.push({ actor, surname });
      surnames.add(surname);
    } else if (
      run &&
      !surnames.has(surname) &&
      ((run.words === 1 && title.role) || hasHonorific(tokens, i))
    ) {
      const actor: Actor = {
        name: nameWithRank(text, tokens, i, span),
        kind: "person",
        role: title.role,
        country: title.country,
      };
      found.push({ span, surface: actor.name, actor, basis: "stated", ruleId: "entities/person" });
      known.push({ actor, surname });
      surnames.add(surname);
    }
    i = last;
  }
  return [
    ...found,
    ...laterMentions(text, tokens, known, [...taken, ...found.map((mention) => mention.span)]),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** "Mr. Coll", "Sir Keir", "Lord Ashcombe": whoever is addressed so is a person. */
function hasHonorific(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|sheikh|ayatollah|rabbi|rev)$/.test(
      before.text.toLowerCase().replace(/\.$/, ""),
    )
  );
}

/** A rank without which a name of one word would be another's: "Lord Ashcombe". */
function nameWithRank(text: string, tokens: Token[], at: number, span: Span): string {
  const before = tokens[at - 1];
  const ranked =
    before && /^(?:lord|lady|baroness|sheikh)$/i.test(before.text) ? before.span.start : span.start;
  return text.slice(ranked, span.end);
}

/** A run of words in capitals that may be a name: at most four, hyphens and initials inside, no title at its head. */
function nameRun(
  text: string,
  tokens: Token[],
  from: number,
): { span: Span; last: number; words: number } | null {
  const first = tokens[from];
  if (!first || !isNameWord(first) || isTitleWord(first)) return null;
  const previous = tokens[from - 1];
  if (
    previous &&
    isNameWord(previous) &&
    !isTitleWord(previous) &&
    previous.sentence === first.sentence &&
    /^[ -]$/.test(text.slice(previous.span.end, first.span.start))
  )
    return null;
  let last = from;
  let words = 1;
  for (let i = from + 1; i < tokens.length && words < 5; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before || token.sentence !== first.sentence) break;
    const gap = text.slice(before.span.end, token.span.start);
    if (
      token.text === "-" &&
      gap === "" &&
      tokens[i + 1] &&
      text.slice(token.span.end, tokens[i + 1]?.span.start) === ""
    )
      continue;
    const particle =
      /^(?:al|el|bin|ibn|van|von|der|de|di|da|le|la|ben|abu|ul)$/i.test(token.text) &&
      [tokens[i + 1], tokens[i + 1]?.text === "-" ? tokens[i + 2] : undefined].some(
        (next) => next !== undefined && isNameWord(next),
      );
    // "Kim Dae-sung": what hangs on a hyphen may be small.
    const hyphened = before.text === "-" && /^\p{L}+$/u.test(token.text);
    if (!(isNameWord(token) || particle || hyphened) || !(gap === " " || gap === "" || gap === "-")) break;
    if (isTitleWord(token)) break;
    last = i;
    if (before.text !== "-") words++;
  }
  const end = tokens[last]?.span.end ?? first.span.end;
  return { span: { start: first.span.start, end }, last, words };
}

function isSmallAscii({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return code >= 97 && code <= 122;
}

const hasShapeOfName = rememberWords(({ text }) => Number(/^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(text)));
const isCapitalised = rememberWords(({ text }) => Number(/^\p{Lu}/u.test(text)));

function isNameWord(token: Token): boolean {
  // Most words begin with a small letter: one look spares the pattern.
  if (isSmallAscii(token)) return false;
  return (
    hasShapeOfName(token) === 1 &&
    (token.partOfSpeech === "PROPN" ||
      token.partOfSpeech === "NOUN" ||
      token.partOfSpeech === "X" ||
      token.partOfSpeech === "ADJ" ||
      token.partOfSpeech === "VERB") &&
    !notNames.has(token.text)
  );
}

function isTitleWord(token: Token): boolean {
  const word = token.text.toLowerCase().replace(/\.$/, "");
  return roleHeads.has(word) || honorifics.has(word) || roleModifiers.has(word);
}

const notNames = new Set(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December The A An In On At It He She They We But And This That According When While After Before As If Meanwhile However Earlier Later".split(
    " ",
  ),
);

function lastTokenWithin(tokens: Token[], from: number, span: Span): number {
  let last = from;
  while ((tokens[last + 1]?.span.end ?? Number.POSITIVE_INFINITY) <= span.end) last++;
  return last;
}

/** The title before a name: "French Foreign Minister", "Kremlin spokesman", "Ukraine's energy minister". */
function titleBefore(
  text: string,
  tokens: Token[],
  at: number,
  countries: CountryMention[],
): { role: string | null; country: string | null } {
  let first = at;
  let hasHead = false;
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence) break;
    const word = token.text.toLowerCase().replace(/\.$/, "");
    const country = lastStartingBy(countries, token.span.start);
    const isCountry = country !== undefined && token.span.end <= country.span.end;
    if (roleHeads.has(word) || shortTitles.has(word)) hasHead = true;
    else if (token.text === "," && i === at - 1 && roleHeads.has((tokens[i - 1]?.text ?? "").toLowerCase()))
      continue;
    else if (
      !(
        roleModifiers.has(word) ||
        honorifics.has(word) ||
        isCountry ||
        /^(?:['’]s?|-|of|for|and)$/.test(word)
      )
    )
      break;
    first = i;
  }
  if (!hasHead) return { role: null, country: null };
  while (first < at && /^(?:of|for|and|['’]s?|-|,)$/.test(tokens[first]?.text ?? "")) first++;
  const span = { start: tokens[first]?.span.start ?? 0, end: tokens[at - 1]?.span.end ?? 0 };
  return describeRole(text, span, countries);
}

/** The apposition after a name: ", the French foreign minister,", ", who heads the utility". */
function appositionAfter(
  text: string,
  tokens: Token[],
  last: number,
  countries: CountryMention[],
): { role: string | null; country: string | null } {
  const comma = tokens[last + 1];
  if (comma?.text !== "," || comma.sentence !== tokens[last]?.sentence) return { role: null, country: null };
  for (let i = last + 2; i < Math.min(tokens.length, last + 12); i++) {
    const token = tokens[i];
    if (!token || token.sentence !== comma.sentence || /^[,.;:]$/.test(token.text)) break;
    if (token.partOfSpeech === "VERB" && i > last + 2) break;
    if (!roleHeads.has(token.lower)) continue;
    const next = tokens[i + 1];
    const span = { start: tokens[last + 2]?.span.start ?? 0, end: token.span.end };
    if (next && roleHeads.has(next.lower)) continue;
    // ", President Zelensky's home town": the title of another name.
    if (next?.partOfSpeech === "PROPN") break;
    return describeRole(text, span, countries);
  }
  return { role: null, country: null };
}

function describeRole(
  text: string,
  span: Span,
  countries: CountryMention[],
): { role: string | null; country: string | null } {
  const inside = itemsWithin(countries, span);
  let role = "";
  let at = span.start;
  for (const country of inside.filter((mention) => mention.as !== "seat")) {
    role += text.slice(at, country.span.start);
    at = country.span.end;
  }
  role = (role + text.slice(at, span.end))
    .replace(/['’]s\b/g, " ")
    .replace(/^[\s,]*(?:the|a|an)\s+/i, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,-]+|[\s,-]+$/g, "");
  const short = role.toLowerCase().replace(/\.$/, "");
  const spelled = shortTitles.get(short) ?? (honorifics.has(short) ? null : role);
  return { role: spelled || null, country: inside[0]?.code ?? null };
}

/** "Barrot" after "Jean-Noël Barrot": the same person, wherever the surname stands alone. */
function laterMentions(text: string, tokens: Token[], known: Known[], taken: Span[]): ActorMention[] {
  const found: ActorMention[] = [];
  const bySurname = new Map<string, Actor>();
  for (const person of known) if (!bySurname.has(person.surname)) bySurname.set(person.surname, person.actor);
  const isTaken = overlapTest(taken);
  for (const token of tokens) {
    if (isSmallAscii(token) || isCapitalised(token) === 0) continue;
    const actor = bySurname.get(foldWord(token.text));
    if (!actor || isTaken(token.span)) continue;
    found.push({
      span: token.span,
      surface: text.slice(token.span.start, token.span.end),
      actor,
      basis: "stated",
      ruleId: "entities/person-again",
    });
  }
  return found;
}
