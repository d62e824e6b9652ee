/**
 * alignment/wording: one line for a claim, taken from its mentions: a whole clause with its own subject, that says what most of
 * them say. The words stay an article's; who said it stands beside it on a page, so the attribution at the front is cut.
 * Match:     "Barrot said that France supplied missiles" gives "France supplied missiles"; ", which have been used by Kyiv" gives
 *            "SCALP-EG cruise missiles have been used by Kyiv"
 *            "France and Britain have supplied …, but have refrained from …" gives "France and Britain have refrained from …"
 * Near miss: "which Ukraine had used", whose name is no subject; "as many as 12 hit"; "He added it was so" where another mention names who
 */
import type { ArticleReading } from "#lib/domain/article.ts";
import type { ClaimMention } from "#lib/domain/claim.ts";
import type { ComparedClaim } from "#lib/pipeline/10-alignment/rules/compare-claims.ts";
import { contentLine } from "#lib/text/content-line.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

/** Shorter wordings are fragments ("he said it"), longer ones do not stand on one line. */
const wantedLength = { min: 30, max: 160 };
/** A clause that hangs on the name before it, and one that lacks its subject. */
const relative = /^(?:which|who|that)\s+(?=\p{L})/iu;
const openVerb =
  /^(?:says?|said|has|have|had|is|are|was|were|will|would|can|could|may|might|must|did|does|do)\b/i;
const linking =
  /^(?:that|where|with|and|but|while|as(?!\s+(?:many|much|few|little|well)\b)|after|following|amid|without|because)\s+/i;
const pronoun = /^(?:he|she|it|they|this|these|those|his|her|its|their|such|there)\b/i;
const auxiliary = /\s(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must)\b/;
/** A subject is no longer than this. */
const longestSubject = 60;
const kinds =
  /^\s(?:(?:cruise|ballistic|hypersonic|guided|anti-ship|air-defen[cs]e)\s)?(?:missiles?|rockets?|drones?|bombs?|systems?|shells?)\b/i;

export function wordClaim(group: ComparedClaim[], readings: ReadonlyMap<string, ArticleReading>): string {
  const lines = group.map((member) => {
    const line = lineOf(member, readings.get(member.articleId));
    return { line, rank: rankOf(line, member, group), member };
  });
  lines.sort(
    (a, b) =>
      b.rank - a.rank ||
      a.line.length - b.line.length ||
      (a.member.articleId < b.member.articleId
        ? -1
        : a.member.articleId > b.member.articleId
          ? 1
          : a.member.index - b.member.index),
  );
  return lines[0]?.line ?? "";
}

function lineOf({ claim }: ComparedClaim, reading: ArticleReading | undefined): string {
  const bare = contentLine(claim.text, claim.speaker === null ? null : claim.cue);
  const whole = (reading && withSubject(bare, claim, reading)) ?? bare.replace(linking, "");
  // "called for the West to …" lacks who did; a line that starts in small letters is a verb that says something itself.
  return claim.speaker && whole === bare && /^\p{Ll}/u.test(bare)
    ? `${claim.speaker.name} ${bare}`
    : capital(whole);
}

/** The line with the subject that it hangs on or leaves out; null where it has its own or none is found. */
function withSubject(line: string, { span, speaker }: ClaimMention, reading: ArticleReading): string | null {
  // "Macron said that he would …": who speaks is who is spoken of.
  if (speaker?.kind === "person" && /^s?he\s/i.test(line)) return line.replace(/^s?he\b/i, speaker.name);
  const clause = line.replace(relative, "");
  if (clause !== line) {
    const name = nameBefore(reading, span.start);
    if (openVerb.test(clause)) return name && `${name} ${clause}`;
    return name && !/^that\b/i.test(line) ? `${name}, which ${clause}` : null;
  }
  if (!openVerb.test(line)) return null;
  const subject = subjectOf(reading, span.start);
  return subject && `${subject} ${small(line)}`;
}

/** The subject of the sentence, for a later verb of it: what stands before its first auxiliary, without what is put in. */
function subjectOf(reading: ArticleReading, start: number): string | null {
  const sentence = reading.sentences.find((span) => span.start < start && start < span.end);
  if (!sentence) return null;
  const words = reading.article.text.slice(sentence.start, start).replace(/\s+/g, " ");
  const verb = auxiliary.exec(words);
  // "The shift — long asked for — was made …": the clause's own verb is the first.
  const isPutIn = /\s[—–]\s.*\s[—–]\s*$/.test(words);
  const subject =
    (verb ? words.slice(0, verb.index) : isPutIn ? words : "").split(/\s[—–-]\s|,/)[0]?.trim() ?? "";
  return subject.length > 1 && subject.length <= longestSubject && !/["“”‘:;]/.test(subject) ? subject : null;
}

/** The name, with the kind of thing that it is, that a relative clause hangs on: it ends where the clause starts. */
function nameBefore(reading: ArticleReading, start: number): string | null {
  const { text } = reading.article;
  const sentence = reading.sentences.find((span) => span.start <= start && start < span.end);
  if (!sentence) return null;
  const within = { start: sentence.start, end: start };
  const names = [
    ...itemsWithin(reading.weapons, within),
    ...itemsWithin(reading.actors, within),
    ...itemsWithin(reading.places, within),
  ];
  const last = names.sort((a, b) => b.span.end - a.span.end || a.span.start - b.span.start)[0];
  if (!last) return null;
  const kind = kinds.exec(text.slice(last.span.end, start))?.[0] ?? "";
  // Other words between the name and the clause are what the clause hangs on.
  const between = text.slice(last.span.end + kind.length, start).trim();
  return between.length > 2 ? null : capital(`${last.surface}${kind}`.replace(/\s+/g, " ").trim());
}

/** How well a line stands for its group: of good length, with a subject of its own, sharing what the others say. */
function rankOf(line: string, member: ComparedClaim, group: ComparedClaim[]): number {
  const fits = line.length >= wantedLength.min && line.length <= wantedLength.max ? 2 : 0;
  const stands = pronoun.test(line) || openVerb.test(line) ? 0 : 1;
  return fits + stands + centrality(member, group);
}

/** The share of its concepts that the other members have too; of a large group, the first twelve. */
function centrality(member: ComparedClaim, group: ComparedClaim[]): number {
  const others = group.slice(0, 12).filter((other) => other !== member);
  if (others.length === 0) return 0;
  let shared = 0;
  for (const other of others)
    for (const concept of member.concepts.weights.keys()) if (other.concepts.weights.has(concept)) shared++;
  return shared / others.length / Math.max(1, member.concepts.weights.size);
}

function small(line: string): string {
  return line.charAt(0).toLowerCase() + line.slice(1);
}

function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}
