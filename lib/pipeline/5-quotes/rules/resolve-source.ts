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
import { honorifics, roleHeads } from "#lib/text/role-words.ts";
import { firstAtOrAfter, itemsWithin, lastBefore } from "#lib/text/span-helpers.ts";

export type SourceContext = {
  text: string;
  actors: ActorMention[];
  /** Those of the actors who are people. */
  people: ActorMention[];
  countries: CountryMention[];
  outlets: { span: Span; actor: Actor }[];
  outletNames: Set<string>;
  lexicon: Lexicon;
};
/** Who has spoken so far, each once, the latest last; and the last person, the last body. */
export type SpeakerMemory = { speakers: Actor[]; person: Actor | null; body: Actor | null };
/** A role points back to a speaker or to a name no further off than this; news does not go back over more. */
const maxSpeakersBack = 40;
const maxMentionsBack = 200;

export function newSpeakerMemory(): SpeakerMemory {
  return { speakers: [], person: null, body: null };
}

export function rememberSpeaker(memory: SpeakerMemory, actor: Actor): void {
  const others = memory.speakers.filter((other) => other.name !== actor.name);
  memory.speakers = [...others.slice(-(maxSpeakersBack - 1)), actor];
  if (actor.kind === "person") memory.person = actor;
  else memory.body = actor;
}

export type ResolvedSource = { actor: Actor | null; generic: boolean };

const genericHead =
  /\b(?:reports?|rumou?rs?|media|outlets|newspapers|press|accounts?|speculation|posts?|footage|videos?|images|statements?|it)$/i;
const unnamedHead =
  /\b(?:sources?|officials?|diplomats?|analysts?|experts?|residents?|witnesses|people|aides?|insiders?|lawmakers?|advisers?|advisors?|bloggers?|observers?|critics|others|authorities|channels?|correspondents?|reporters?|journalists?|owners?|person|leaders|soldiers?|investigators?|allies|countries|parties|ministers|reports by \w+)$/i;
/** Bodies that a text speaks of without their name: "the army", "the company". */
const bodyHead =
  /\b(?:army|military|police|government|ministry|company|group|forces?|navy|court|committee|agency|administration|council|movement|party|union|embassy|presidency|command|service|prosecutors?|parliament|militia|regulator|operator|utility)$/;
const pronoun = /^(?:he|she)$/i;
const plural = /^(?:they|we|i|you)$/i;

export function resolveSource(span: Span, context: SourceContext, memory: SpeakerMemory): ResolvedSource {
  const words = context.text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
  const named = itemsWithin(context.actors, span);
  const person = named.filter((mention) => mention.actor.kind === "person").at(-1);
  if (person && !/^['’]s\b/.test(context.text.slice(person.span.end, person.span.end + 3)))
    return { actor: person.actor, generic: false };
  const remembered = memory.person;
  if (pronoun.test(words))
    return { actor: remembered ?? lastPersonBefore(context, span.start), generic: false };
  if (/^it$/i.test(words)) return { actor: memory.body, generic: false };
  if (plural.test(words)) return { actor: memory.speakers.at(-1) ?? null, generic: false };
  const head = words.replace(/\s+(?:in|at|from|for|of|on|close to|familiar with|with)\s.*$/i, "");
  const role = personOfRole(words, span, context, memory);
  if (role) return { actor: role, generic: false };
  if (
    unnamedHead.test(head) &&
    !named.some((mention) => mention.span.end === span.end && mention.actor.kind !== "unnamed")
  ) {
    if (/^(?:the |an? |some |several |two |three )?(?:reports?|local reports)$/i.test(head))
      return { actor: null, generic: true };
    return { actor: unnamed(words, span, context), generic: false };
  }
  const body = named.filter((mention) => mention.actor.kind !== "person").at(-1);
  if (body) return { actor: body.actor, generic: false };
  const outlet = itemsWithin(context.outlets, span).at(-1);
  if (outlet) return { actor: outlet.actor, generic: false };
  if (genericHead.test(head)) return { actor: null, generic: true };
  const countries = itemsWithin(context.countries, span);
  const state = countries.filter((mention) => mention.as !== "demonym" && mention.as !== "maker").at(-1);
  if (state && state.span.end === span.end) return { actor: stateActor(state, context), generic: false };
  const headWord = (head.split(" ").at(-1) ?? "").toLowerCase();
  if (roleHeads.has(headWord))
    return /^(?:the|his|her|their)\b/i.test(words) && remembered
      ? { actor: remembered, generic: false }
      : { actor: unnamed(words, span, context), generic: false };
  if (bodyHead.test(head)) return { actor: describedBody(words, countries[0]?.code ?? null), generic: false };
  const unlisted = unlistedPerson(words, countries.length > 0, () => [
    ...peopleBefore(span, context),
    ...memory.speakers,
  ]);
  if (unlisted) return { actor: unlisted, generic: false };
  if (/^\p{Lu}/u.test(words.replace(/^(?:the|an?) /i, ""))) {
    return {
      actor: {
        name: words.replace(/^(?:the|an?) /i, ""),
        kind: "organization",
        role: null,
        country: countries[0]?.code ?? null,
      },
      generic: false,
    };
  }
  return { actor: null, generic: false };
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
  const name = words
    .replace(/^(?:the|an?|some|several|many|one|two|three|its|his|their)\s+/i, "")
    .slice(0, 120);
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
  const headWord = (words.split(" ").at(-1) ?? "").toLowerCase();
  if (!roleHeads.has(headWord) || honorifics.has(headWord)) return null;
  const code = itemsWithin(context.countries, span)[0]?.code ?? null;
  const agrees = (actor: Actor) => {
    if (actor.kind !== "person" || (code && actor.country && actor.country !== code)) return false;
    const role = (actor.role ?? "").toLowerCase();
    if (role.includes(headWord)) return true;
    return (
      headWord === "diplomat" &&
      /foreign (?:minister|secretary)|minister (?:of|for) (?:\w+ and )?foreign|ambassador/.test(role)
    );
  };
  const spoken = memory.speakers.findLast(agrees);
  if (spoken) return spoken;
  const before = firstAtOrAfter(context.actors, span.start);
  return (
    context.actors.slice(Math.max(0, before - maxMentionsBack), before).findLast(({ actor }) => agrees(actor))
      ?.actor ?? null
  );
}

function lastPersonBefore(context: SourceContext, offset: number): Actor | null {
  return lastBefore(context.people, offset)?.actor ?? null;
}
