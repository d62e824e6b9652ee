/**
 * quotes/turn: whose turn a paragraph of a transcript or interview is, by the tag before it.
 * Match:     "MINISTER: Most of it goes into drones." (the minister whom the text names), "BARROT: We do not set red lines."
 * Near miss: "Q:", "HOST:": who asks makes the outlet's claims; the paragraph behind the last turn, which is the outlet's
 * Source:    transcripts of NPR, CNN, ministries; the guide: a turn is a claim of its speaker
 * Order:     before the cues, as "I" in a turn is its speaker
 */
import type { Actor } from "#lib/domain/actor.ts";
import type { CleanArticle } from "#lib/domain/article.ts";
import type { ActorMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import { foldWord } from "#lib/text/fold-word.ts";

export type Turn = { span: Span; speaker: Actor };

const asker =
  /^(?:q|question|questions?|a reporter|reporter|journalist|interviewer|host|anchor|presenter|moderator|correspondent|narrator|voice-?over|[^,]+, (?:host|byline|anchor|correspondent))$/i;

export function findTurns(article: CleanArticle, actors: ActorMention[]): Turn[] {
  const tags = article.furniture.filter(
    ({ ruleId, span }) => ruleId === "clean/speaker-tag" && article.text.charAt(span.end - 1) === ":",
  );
  return tags.flatMap(({ span }, i) => {
    const next = tags[i + 1]?.span.start;
    const lineEnd = article.text.indexOf("\n", span.end);
    // The last turn has its own paragraph: what stands below it is the outlet's again.
    const end = next ?? (lineEnd < 0 ? article.text.length : lineEnd);
    const speaker = speakerNamed(article.text.slice(span.start, span.end - 1).trim(), actors);
    return speaker && span.end < end ? [{ span: { start: span.end, end }, speaker }] : [];
  });
}

/** A tag's person: by surname, by role, else by the tag's own words. */
function speakerNamed(label: string, actors: ActorMention[]): Actor | null {
  if (asker.test(label)) return null;
  const words = label
    .replace(/\([^)]*\)/g, "")
    .replace(/,.*$/, "")
    .trim();
  const last = foldWord(words.split(" ").at(-1) ?? "");
  const people = actors.filter(({ actor }) => actor.kind === "person").map(({ actor }) => actor);
  const known =
    people.find(({ name }) => foldWord(name.split(" ").at(-1) ?? "") === last) ??
    people.find(({ role }) => role?.toLowerCase().split(/[ -]/).includes(last));
  if (known) return known;
  const name = words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return name === "" ? null : { name, kind: "person", role: null, country: null };
}
