/**
 * quotes/source: who the words before a cue verb mean.
 * Match:     "Kremlin spokesman Dmitry Peskov" (person), "Moscow's defence ministry" (body), "a British military source"
 *            (unnamed), "Moscow" (state), "He" (the last speaker), "The top French diplomat" (the person of that role)
 * Near miss: "reports", "sources": nobody named; an outlet that only carries another's words
 * Source:    AP and Reuters style on attribution; the last speaker, not the last person named, is the antecedent
 */
import type { Actor } from "#lib/domain/actor.ts";
import type { ActorMention, CountryMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { unlistedPerson } from "#lib/pipeline/5-quotes/rules/unlisted-person.ts";
import { honorifics, personNouns, roleHeads } from "#lib/text/role-words.ts";
import { firstAtOrAfter, itemsWithin, lastBefore } from "#lib/text/span-helpers.ts";

export type SourceContext = {
  text: string;
  actors: ActorMention[];
  /** Those of the actors who are people. */
  people: ActorMention[];
  countries: CountryMention[];
  outlets: { span: Span; actor: Actor }[];
  outletNames: Set<string>;
  /** The outlet whose text this is: what it says of itself is its own voice. */
  publisher: string | null;
  lexicon: Lexicon;
};
/**
 * Who has spoken so far, each once, the latest last; the last person and the last body among them; and the person whom
 * the sentence before is about, where it lets nobody speak.
 */
export type SpeakerMemory = {
  speakers: Actor[];
  person: Actor | null;
  body: Actor | null;
  subject: Actor | null;
  /** Whom a pronoun has shown to be a woman, or not, by name. */
  women: Map<string, boolean>;
  /** Who spoke last in the sentence before. */
  previous: Actor | null;
  /** In a transcript, whose turn it is: who says "I". */
  turn: Actor | null;
};
/** A role points back to a speaker or to a name no further off than this; news does not go back over more. */
const maxSpeakersBack = 40;
const maxMentionsBack = 200;
/** A lead leaves to the paragraphs right below it who its "governor" is. */
const maxMentionsAhead = 12;

export function newSpeakerMemory(): SpeakerMemory {
  return {
    speakers: [],
    person: null,
    body: null,
    subject: null,
    women: new Map(),
    previous: null,
    turn: null,
  };
}

export function rememberSpeaker(memory: SpeakerMemory, actor: Actor): void {
  const others = memory.speakers.filter((other) => other.name !== actor.name);
  memory.speakers = [...others.slice(-(maxSpeakersBack - 1)), actor];
  memory.subject = null;
  if (actor.kind === "person" || isOnePerson(actor)) memory.person = actor;
  else memory.body = actor;
}

/** "a Western diplomat" is one person, who may go on as "he"; "officials" are not. */
function isOnePerson({ kind, name }: Actor): boolean {
  const head = headNoun(name.replace(hangsOn, ""));
  return kind === "unnamed" && (roleHeads.has(head) || personNouns.has(head));
}

export type ResolvedSource = { actor: Actor | null; generic: boolean };

const genericHead =
  /^(?:(?:the|an?|some|several|many|various|earlier|recent|initial|preliminary|unconfirmed|local|media|news|press|foreign|western|state|social) )*(?:reports?|rumou?rs?|media|outlets|newspapers|press|accounts?|speculation|posts?|footage|videos?|images|data|information|it)$/i;
/** Nobody in particular: what few or all believe is the outlet's own word. */
const nobody =
  /^(?:few|nobody|no one|everyone|everybody|all|none|anyone|some|many|most)(?: (?:here|there))?$/i;
const unnamedHead =
  /\b(?:sources?|officials?|diplomats?|analysts?|experts?|residents?|witnesses|people|aides?|insiders?|lawmakers?|advisers?|advisors?|(?:mil)?bloggers?|observers?|critics|opponents?|supporters?|others|authorities|channels?|correspondents?|reporters?|journalists?|owners?|persons?|leaders|soldiers?|investigators?|allies|countries|parties|peacekeepers|inspectors|monitors|negotiators|generals|commanders|ministers|protesters|demonstrators|relatives|neighbou?rs|rescuers|survivors|scientists|economists|historians|activists|democrats|republicans|staff|surrogates|speakers|voters|brass|leadership|reports by \w+)$/i;
/** Bodies that a text speaks of without their name: "the army", "the company". */
const bodyHead =
  /\b(?:army|military|police|government|ministry|company|group|forces?|navy|court|committee|agency|administration|council|movement|party|union|embassy|presidency|command|service|prosecutors?|parliament|militia|regulator|operator|utility|department|office|campaign|opposition|coalition|cabinet|authority|team|organi[sz]ation|commission|institute|foundation|university|school|bank|alliance|bloc|brigade|unit|watchdog|think[- ]tank|newspaper|network|broadcaster|channel|station|airline|firm|factory|hospital|delegation|mission|faction|bureau|centre|center)$/;
/** What somebody wrote: it says what its author says, where no author is named. */
const documentHead =
  /\b(?:letter|e-?mail|stud(?:y|ies)|survey|poll|memo(?:randum)?|document|filing|complaint|lawsuit|indictment|summary|transcript|assessment|article|editorial|paper|bulletin|communiqu[eé]|resolution|order|ruling|note|message|petition|book|report)$/i;
/** "a survey by the pollster Infratest": who made it says it. */
const paperBy =
  /^(?:an?|the|one) (?:[\p{Ll}-]+ ){0,2}(?:stud(?:y|ies)|survey|poll|report|assessment|analysis|investigation|paper) (?:by|from) (?<author>.{3,80})$/u;
/** "The conservative leader", "the veteran politician": the person of whom the text speaks, by another name. */
const epithet =
  /^the (?:[\p{Ll}-]+ ){0,2}(?:leader|politician|chief|premier|candidate|nominee|general|commander|statesman|strongman|tycoon|billionaire)$/u;
const age = /^the \d{2}[- ]year[- ]old\b/i;
/** "The Swede", "the Texan", "the Social Democrat": one person by where from or of which party. "The French" are a state. */
const byOrigin =
  /^the (?:\p{Ll}+ )?(?:\p{Lu}\p{Ll}*(?:[ai]an|exan|erican|occan|uban|exican|[aeo]ni|raqi|sraeli|audi|wede|inn|ane|ole|urk|lovak|zech|roat|erb|cot|riton|paniard|[hr]man)|(?:Social |Christian |Liberal )?Democrat|Republican|Conservative|Socialist|Tory)$/u;
/** "a crane operator who gave only his first name, Abu Fahd"; "a woman who asked to be identified only as Olena". */
const givenName =
  /\bwho (?:gave|provided|would give|used) (?:only )?(?:his|her|their) (?:first |given |last |full )?name(?: only)?(?: as|,) (?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})|\bwho (?:asked|wanted|wished|agreed|requested) to be (?:identified|named|known|called)(?: only)?(?: by (?:his|her|their) (?:first )?name,?| as) (?:only )?(?<asked>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})/u;
const oneOfThem = /^(?:one|another)(?: of (?:them|the \p{Ll}+))?$/iu;
const ofThem = /^ of (?:them|the \p{Ll}+)/u;
/** What stands behind a comma: "One of them, a senior defense official," "its commander, Admiral Brad Cooper,". */
const whoBehind = /^, (?<who>an? [^,.;:"“”]{3,120})/u;
const nameBehind = /^, (?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,4}),/u;
const longestApposition = 220;
const ownWords =
  /^(?:the|this|his|her|its|their) (?:post|statement|message|tweet|press release|release|communiqu[eé]|note|letter)$/i;
const pronoun = /^(?:he|she|him|her|his)$/i;
const headOfState = /^the (?:[\p{L}-]+ )?head of state$/iu;
const isHeadOfState = /\b(?:president|king|queen|emir|sultan|supreme leader)\b/i;
const plural = /^(?:they|we|i|you|them|us)$/i;
/** What hangs on the head of a source: "officials in three capitals", "a person familiar with the matter". */
const hangsOn =
  /,?\s+(?:in|at|from|for|of|on|to|with|within|inside|close to|familiar|briefed|involved|speaking|who|whose|that|based|quoted|cited|contacted|interviewed|requesting|citing|including|among|aligned|elected|led)\b.*$/i;

/**
 * @param lemma the cue verb: what only people and bodies do makes a source even of words that nothing else explains;
 * what things do as well ("the attack showed that") does not
 */
export function resolveSource(
  span: Span,
  context: SourceContext,
  memory: SpeakerMemory,
  lemma = "",
): ResolvedSource {
  const words = context.text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
  if (headOfState.test(words)) {
    const president =
      memory.speakers.findLast(({ role }) => isHeadOfState.test(role ?? "")) ??
      presidentBefore(span, context);
    if (president) return known(president);
  }
  if (pronoun.test(words)) return known(personMeant(words, span, context, memory));
  if (/^it$/i.test(words)) return known(memory.body);
  if (memory.turn && /^(?:i|we)$/i.test(words)) return known(memory.turn);
  if (nobody.test(words)) return known(null);
  if (plural.test(words)) return known(memory.speakers.at(-1) ?? null);
  // "The Guardian said" is a paper, as "the Egyptian" may be.
  const isPerson = byOrigin.test(words) && itemsWithin(context.outlets, span).length === 0;
  if (isPerson || age.test(words)) {
    const person = memory.person ?? lastPersonBefore(context, span.start);
    if (person) return known(person);
  }
  const isOne = oneOfThem.test(words);
  const after = context.text.slice(span.end, span.end + longestApposition);
  const skipped = isOne ? (ofThem.exec(after)?.[0].length ?? 0) : 0;
  const behind = after.slice(skipped);
  const given = (givenName.exec(words) ?? (/^, an? /.test(behind) ? givenName.exec(behind) : null))?.groups;
  if (given)
    return known({ name: given.name ?? given.asked ?? "", kind: "person", role: null, country: null });
  const who = isOne ? whoBehind.exec(behind)?.groups?.who : undefined;
  if (who) {
    const start = span.end + skipped + ", ".length;
    return resolveSource({ start, end: start + who.length }, context, memory, lemma);
  }
  const named = itemsWithin(context.actors, span);
  const person = named.filter((mention) => mention.actor.kind === "person").at(-1);
  if (person && !/^['’]s?(?!\p{L})/u.test(context.text.slice(person.span.end, person.span.end + 3)))
    return known(person.actor);
  return (
    byRole(words, span, context, memory) ??
    byDescription(words, span, named, context, memory) ??
    byName(words, span, context, memory) ??
    known(spokenOnly.test(lemma) && describesSomebody(words) ? unnamed(words, span, context) : null)
  );
}

/** Verbs whose subject is a person or a body, whatever words name it. */
const spokenOnly =
  /^(?:say|tell|add|ask|announce|argue|believe|claim|complain|concede|contend|deny|explain|express|fear|hope|insist|note|promise|recall|refuse|reply|respond|acknowledge|admit|accuse|blame|call for|call on|condemn|criticize|criticise|denounce|demand|decline|describe|dismiss|doubt|emphasize|inform|oppose|pledge|plead|praise|predict|question|reiterate|remark|state|stress|think|urge|voice|vow|warn|welcome|wonder|worry|write|according to)$/;

/** An article, a possessive, a number or a plural in front: "the employee", "her campaign", "several hundred demonstrators". */
function describesSomebody(words: string): boolean {
  return (
    /^(?:the|an?|his|her|its|their|our|one|two|three|four|five|some|several|many|both|most|few|other|former|another)\b/i.test(
      words,
    ) || /^\p{L}+s\b/u.test(words)
  );
}

/**
 * "He" and "she": the subject of the sentence before, else the last speaker, else the last person named, of whom nothing says
 * that it is the other. Whom a text has called "she" once, it goes on calling so.
 */
function personMeant(words: string, span: Span, context: SourceContext, memory: SpeakerMemory): Actor | null {
  const isWoman = /^(?:she|her)$/i.test(words);
  const fits = (actor: Actor | null) => actor !== null && (womanOf(actor, memory) ?? isWoman) === isWoman;
  const people = memory.speakers
    .filter((actor) => actor.kind === "person" || isOnePerson(actor))
    .toReversed();
  // Whoever is not named is "he" in the next sentence; further on "he" is the one with a name.
  const isFresh = memory.person?.kind === "person" || memory.person?.name === memory.previous?.name;
  const candidates = [
    memory.subject,
    isFresh ? memory.person : null,
    ...people.filter((actor) => actor.kind === "person"),
    ...people,
    lastPersonBefore(context, span.start),
  ];
  const found = candidates.find(fits) ?? null;
  if (found) memory.women.set(found.name, isWoman);
  return found;
}

/** Whether a person is a woman, where her role or an earlier pronoun says so; undefined where nothing does. */
function womanOf({ name, role }: Actor, { women }: SpeakerMemory): boolean | undefined {
  const words = `${role ?? ""} ${name}`;
  if (
    /\b(?:\w*woman|mother(?:-of-\w+)?|sister|wife|widow|daughter|queen|princess|actress|baroness|mrs|ms|lady|dame)\b/i.test(
      words,
    )
  )
    return true;
  if (
    /\b(?:(?:spokes|chair|congress|business)man|father(?:-of-\w+)?|brother|husband|widower|king|prince|mr|sir|lord|baron)\b/i.test(
      words,
    )
  )
    return false;
  return women.get(name);
}

function presidentBefore(span: Span, { people }: SourceContext): Actor | null {
  const before = firstAtOrAfter(people, span.start);
  return (
    people
      .slice(Math.max(0, before - maxMentionsBack), before)
      .findLast(({ actor }) => isHeadOfState.test(actor.role ?? ""))?.actor ?? null
  );
}

function known(actor: Actor | null): ResolvedSource {
  return { actor, generic: false };
}

/** "The top French diplomat", "the governor": who holds that role; "the official": the one who spoke so described before. */
function byRole(
  words: string,
  span: Span,
  context: SourceContext,
  memory: SpeakerMemory,
): ResolvedSource | null {
  const role = personOfRole(words, span, context, memory);
  if (role) return known(role);
  if (!/^(?:the|this|that|one of the) /i.test(words)) return null;
  const head = headNoun(words.replace(hangsOn, "")) || headNoun(words);
  const before = memory.speakers.findLast(
    ({ kind, name }) =>
      kind === "unnamed" && singular(headNoun(name.replace(hangsOn, ""))) === singular(head),
  );
  return before ? known(before) : null;
}

/** Officials, residents, a company: named by what they are. */
function byDescription(
  words: string,
  span: Span,
  named: ActorMention[],
  context: SourceContext,
  memory: SpeakerMemory,
): ResolvedSource | null {
  const head = words.replace(hangsOn, "");
  const headEnd = span.start + head.length;
  if (
    unnamedHead.test(head) &&
    !named.some(
      ({ span: { start, end }, actor }) => actor.kind !== "unnamed" && start < headEnd && end >= headEnd,
    )
  ) {
    if (/^(?:the |an? |some |several |two |three )?(?:reports?|local reports)$/i.test(head))
      return { actor: null, generic: true };
    return known(unnamed(words, span, context));
  }
  const author = paperBy.exec(words)?.groups?.author;
  if (author)
    return resolveSource(
      { start: span.start + words.length - author.length, end: span.end },
      context,
      memory,
      "say",
    );
  const tail = personAtEnd(words, named, span, context) ?? personOfOutlet(words);
  if (tail) return known(tail);
  const group = groupBefore(words, span, context, memory);
  if (group) return known(group);
  // "A Kremlin-affiliated milblogger" is not the Kremlin.
  const bodies = named.filter(
    ({ actor, span: { end } }) =>
      actor.kind !== "person" && !/^[-‐–]\p{Ll}/u.test(context.text.slice(end, end + 2)),
  );
  // "Iran's mission to the United Nations": what hangs on the head is not who speaks.
  const body = bodies.filter((mention) => mention.span.start < headEnd).at(-1);
  if (body && !isOwned(context.text, body, span) && !isOfBody(words, headNoun(head), body, headEnd))
    return known(body.actor);
  const outlet = itemsWithin(context.outlets, span).at(-1);
  if (outlet) return known(outlet.actor.name === context.publisher ? null : outlet.actor);
  // "The post reads", "its statement said": of whoever spoke last.
  if (ownWords.test(words) && memory.speakers.length > 0) return known(memory.speakers.at(-1) ?? null);
  if (genericHead.test(head)) return { actor: body?.actor ?? null, generic: body === undefined };
  const countries = itemsWithin(context.countries, span);
  const state = countries.filter((mention) => mention.as !== "demonym" && mention.as !== "maker").at(-1);
  if (state && state.span.end === span.end) {
    // "Russia further said", right after its defence ministry: the state stands for the body that spoke.
    const last = memory.previous;
    const isIts = last?.kind === "organization" && last.country === state.code;
    return known(isIts ? last : stateActor(state, context));
  }
  const headWord = headNoun(head);
  if (roleHeads.has(headWord)) {
    const unlisted = unlistedPerson(words, countries.length > 0, () => []) ?? personBehind(span, context);
    if (unlisted) return known(unlisted);
    const isOfHim =
      /^(?:the|his|her|their) \S+$/i.test(words) &&
      memory.person?.kind === "person" &&
      memory.person.role === null;
    return known(
      memory.person && (isOfHim || epithet.test(words)) ? memory.person : unnamed(words, span, context),
    );
  }
  // "Its press service": of the body that the text speaks of.
  if (/^its (?:press|media) /i.test(words) && memory.body) return known(memory.body);
  if (body) return known(body.actor);
  if (bodyHead.test(head)) return known(describedBody(words, countries[0]?.code ?? null));
  if (documentHead.test(head)) return known(unnamed(words, span, context));
  return null;
}

/** Whoever the words name that no lexicon lists. */
function byName(
  words: string,
  span: Span,
  context: SourceContext,
  memory: SpeakerMemory,
): ResolvedSource | null {
  const countries = itemsWithin(context.countries, span);
  const unlisted = unlistedPerson(words.replace(hangsOn, ""), countries.length > 0, () => [
    ...peopleBefore(span, context),
    ...memory.speakers,
  ]);
  if (unlisted) return known(unlisted);
  const plain = words.replace(/^(?:the|an?) /i, "").replace(/ \([^)]*\)?$/, "");
  if (
    /^\p{Lu}/u.test(plain) &&
    !/^(?:I|If|In|On|At|As|And|But|So|When|While|What|That|His|Her|Its|Their|My|Our|Your|This|These|Those)\b/.test(
      plain,
    )
  )
    return known({
      name: plain,
      kind: "organization",
      role: null,
      country: countries[0]?.code ?? null,
    });
  return null;
}

/** "Its First Deputy Representative to the UN Anton Vershinin": a full name behind the body that the role speaks of. */
function personAtEnd(words: string, named: ActorMention[], span: Span, context: SourceContext): Actor | null {
  const last = named.at(-1);
  if (!last || last.span.end >= span.end) return null;
  const tail = context.text.slice(last.span.end, span.end).trim();
  const person = /^\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}/u.test(tail) ? unlistedPerson(tail, false, () => []) : null;
  const role = words.slice(0, -tail.length).trim();
  return person && roleHeads.has(headNoun(role.replace(hangsOn, "")))
    ? { ...person, role, country: itemsWithin(context.countries, span)[0]?.code ?? null }
    : person;
}

/** "its commander, Admiral Brad Cooper, called": the name behind the role. */
function personBehind({ end }: Span, context: SourceContext): Actor | null {
  const name = nameBehind.exec(context.text.slice(end, end + longestApposition))?.groups?.name;
  if (name === undefined) return null;
  const start = end + ", ".length;
  const listed = itemsWithin(context.people, { start, end: start + name.length }).at(-1);
  return listed?.actor ?? unlistedPerson(name, false, () => []);
}

/** "Al Jazeera's Rami Haddad": whose reporter it is stands before the name. */
function personOfOutlet(words: string): Actor | null {
  const name = /^\p{Lu}.*['’]s (?<name>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]+){1,2})$/u.exec(words)
    ?.groups?.name;
  return name ? unlistedPerson(name, false, () => []) : null;
}

/** "the group", "the army", "the mission": the body of that kind that the text named last. */
function groupBefore(words: string, span: Span, context: SourceContext, memory: SpeakerMemory): Actor | null {
  const kind =
    /^[Tt]he (?:[\p{L}-]+ )?(?<kind>group|movement|militia|rebels|organi[sz]ation|company|firm|agency|bloc|alliance|mission|party|army|military)$/u.exec(
      words,
    )?.groups?.kind;
  if (!kind) return null;
  const isForce = /^(?:army|military)$/.test(kind);
  const fits = ({ kind: actorKind, name }: Actor) =>
    actorKind === "organization" && force.test(name) === isForce && !office.test(name);
  const before = firstAtOrAfter(context.actors, span.start);
  const named = context.actors
    .slice(Math.max(0, before - maxMentionsBack), before)
    .findLast(({ actor }) => fits(actor));
  return named?.actor ?? memory.speakers.findLast(fits) ?? null;
}

const force =
  /\b(?:Army|military|Armed Forces|Defen[cs]e Forces|General Staff|Air Force|Navy|Central Command|CENTCOM|Command)\b/;
const office =
  /\b(?:Ministry|Government|Parliament|Police|Embassy|Office|Council|White House|Pentagon|Kremlin)\b/;

/** "a former UN weapons inspector": somebody who is or was of a body, and does not speak for it. */
function isOfBody(words: string, head: string, { span }: ActorMention, headEnd: number): boolean {
  return (
    span.end < headEnd &&
    roleHeads.has(head) &&
    !/^spokes/.test(head) &&
    /^(?:an?|one|another|former|ex-|retired)\b/i.test(words)
  );
}

/** "the ministry's campaign", "Trump's lawyers": the body only owns what speaks. */
function isOwned(text: string, { span }: ActorMention, source: Span): boolean {
  return span.end < source.end && /^['’]s? /.test(text.slice(span.end, span.end + 3));
}

function singular(noun: string): string {
  return noun.replace(/s$/, "");
}

/** The last word of a phrase, in small letters. */
function headNoun(words: string): string {
  return (words.split(" ").at(-1) ?? "").toLowerCase();
}

function describedBody(words: string, country: string | null): Actor {
  return {
    name: words.replace(/^(?:the|an?|its|their) /i, "").slice(0, 120),
    kind: "organization",
    role: null,
    country,
  };
}

function peopleBefore(span: Span, { people }: SourceContext): Actor[] {
  const before = firstAtOrAfter(people, span.start);
  return people.slice(Math.max(0, before - maxMentionsBack), before).map((mention) => mention.actor);
}

function unnamed(words: string, span: Span, context: SourceContext): Actor {
  const described = words
    .replace(/^(?:one|two|three|four|some|several|many|most) of (?:the|his|her|its|their) /i, "")
    .replace(/^(?:the|an?|some|several|many|one|two|three|its|his|their)\s+/i, "")
    .slice(0, 120);
  // "Officials in London" at a sentence's start are "officials in London" further down.
  const [first = ""] = described.split(" ");
  const name = unnamedHead.test(first) ? first.toLowerCase() + described.slice(first.length) : described;
  const country = itemsWithin(context.countries, span)[0]?.code ?? null;
  return { name: /^sources?$/i.test(name) ? "unnamed sources" : name, kind: "unnamed", role: null, country };
}

function stateActor(mention: CountryMention, context: SourceContext): Actor {
  const country = context.lexicon.countryByCode.get(mention.code);
  const name = mention.as === "name" ? (country?.name ?? mention.surface) : mention.surface;
  return { name, kind: "state", role: null, country: mention.code };
}

/** "The top French diplomat" for a foreign minister, "the governor" for the governor named before. */
function personOfRole(
  words: string,
  span: Span,
  context: SourceContext,
  memory: SpeakerMemory,
): Actor | null {
  if (!/^(?:the|this|that|\p{Lu})/iu.test(words) || /^an? /i.test(words)) return null;
  const headWord = headNoun(words);
  if (!roleHeads.has(headWord) || honorifics.has(headWord)) return null;
  // "the prime minister's spokesman" is not whoever has been named as spokesman or minister.
  if (/\p{Ll}['’]s? /u.test(words) && itemsWithin(context.countries, span).length === 0) return null;
  const code = itemsWithin(context.countries, span)[0]?.code ?? null;
  const agrees = (actor: Actor) => {
    if (actor.kind !== "person" || (code && actor.country && actor.country !== code)) return false;
    const role = (actor.role ?? "").toLowerCase();
    if (role.includes(headWord)) return true;
    return (
      headWord === "diplomat" &&
      /foreign (?:minister|secretary)|foreign ministry spokes|minister (?:of|for) (?:\w+ and )?foreign|ambassador/.test(
        role,
      )
    );
  };
  const spoken = memory.speakers.findLast(agrees);
  if (spoken) return spoken;
  const before = firstAtOrAfter(context.actors, span.start);
  return (
    context.actors.slice(Math.max(0, before - maxMentionsBack), before).findLast(({ actor }) => agrees(actor))
      ?.actor ??
    // A lead says "the regional governor" and the next paragraph his name.
    context.actors.slice(before, before + maxMentionsAhead).find(({ actor }) => agrees(actor))?.actor ??
    null
  );
}

/** Looked for so far back where no name of the lexicon stands. */
const nearby = 600;
/** Whom a sentence begins with and tells of: "Halyna Petrenko had got up". */
const subjectName =
  /(?:^|[.!?”"\n] ?)(?<name>\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}[\p{L}'’-]+){1,2})(?:, \d{2},)?(?= (?:had|was|has|is|does|did|stood|sat|lives|works|woke|ran|lay|came|went|grew|\p{Ll}{3,}ed)\b)/gu;

function lastPersonBefore(context: SourceContext, offset: number): Actor | null {
  return lastBefore(context.people, offset)?.actor ?? lastSubjectBefore(context, offset);
}

function lastSubjectBefore(
  { text, countries, outlets, actors }: SourceContext,
  offset: number,
): Actor | null {
  const from = Math.max(0, offset - nearby);
  for (const match of [...text.slice(from, offset).matchAll(subjectName)].reverse()) {
    const name = match.groups?.name ?? "";
    const start = from + match.index + match[0].lastIndexOf(name);
    const span = { start, end: start + name.length };
    if ([countries, outlets, actors].some((found: { span: Span }[]) => itemsWithin(found, span).length > 0))
      continue;
    const person = unlistedPerson(name, false, () => []);
    if (person) return person;
  }
  return null;
}
