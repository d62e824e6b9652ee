/**
 * alignment/wording: one line for a claim, taken from its mentions: a whole clause with its own subject, that says what most of
 * them say. The words stay an article's; who said it stands beside it on a page, so the attribution at the front is cut.
 * Match:     "Barrot said that France supplied missiles" gives "France supplied missiles"; ", which have been used by Kyiv" gives
 *            "SCALP-EG cruise missiles have been used by Kyiv"
 * Near miss: "He added it was so" where another mention names who
 */
import type { ArticleReading } from "#lib/domain/article.ts";
import type { ComparedClaim } from "#lib/pipeline/10-alignment/rules/compare-claims.ts";
import { contentLine } from "#lib/text/content-line.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

/** Shorter wordings are fragments ("he said it"), longer ones do not stand on one line. */
const wantedLength = { min: 30, max: 160 };
/** A clause that hangs on what stands before it: its relative pronoun, or a verb without a subject. */
const relative = /^(?:which|that|who)\s+(?=\p{L})/iu;
const linking = /^(?:where|with|and|but|while|as|after|following|amid|without|because)\s+/i;
const pronoun = /^(?:he|she|it|they|this|these|those|his|her|its|their|such|there)\b/i;
const openVerb = /^(?:says?|said|has|have|had|is|are|was|were|will|would|can|could|may|might|did|does|do)\b/i;

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
  const isHanging = relative.test(bare) || openVerb.test(bare);
  const subject = isHanging && reading ? nameBefore(reading, claim.span.start) : null;
  const whole = subject ? `${subject} ${small(bare.replace(relative, ""))}` : bare.replace(linking, "");
  const line = capital(whole);
  // "called for the West to …" lacks who did; a line that starts in small letters is a verb that says something itself.
  return claim.speaker && !subject && /^\p{Ll}/u.test(bare) ? `${claim.speaker.name} ${bare}` : line;
}

/** The name, with the noun that follows it, that a relative clause hangs on: it ends where the clause starts. */
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
  const tail =
    /^(?:\s[\p{Ll}-]+){0,2}(?=\s?[,—–-]|\s*$|\s(?:but|and|has|have|had|is|are|was|were|will|would|can|could)\s)/u.exec(
      text.slice(last.span.end, start),
    );
  return capital(`${last.surface}${tail?.[0] ?? ""}`.replace(/\s+/g, " ").trim());
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
