/**
 * conflicts/capability: one text says that a weapon can hardly be stopped, another that it was.
 * Match:     "difficult, if not impossible, to intercept them" (of ATACMS) / "five ATACMS missiles were intercepted"
 * Near miss: "was not intercepted" (once, and no property); "hard to intercept" of another weapon than the one that was; both in
 *            one text
 */
import type { ArticleReading } from "#lib/domain/article.ts";
import type { Conflict } from "#lib/domain/corpus.ts";
import type { Span } from "#lib/domain/span.ts";
import {
  type EventTexts,
  onePerArticle,
  type PlacedClaim,
  toSide,
} from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";
import { itemsWithin, lastBefore } from "#lib/text/span-helpers.ts";

const stop = String.raw`(?:intercept|shoot(?:ing)? (?:\w+ )?down|stop|counter|defend against|bring down|down)`;
const hardly = new RegExp(
  String.raw`\b(?:difficult|hard|impossible|unable|not possible|no (?:way|means))\b[^.;]{0,40}\bto ${stop}\b|\b(?:can ?not|can['’]t|could not|couldn['’]t|cannot)\b[^.;]{0,20}\b(?:be (?:intercepted|stopped|shot down|countered)|intercept|shoot down)\b|\b(?:uninterceptable|unstoppable|invulnerable|immune to (?:air|missile) defen[cs]es?|no defen[cs]e (?:exists|can))\b`,
  "i",
);
const stopped = /\b(?:intercepted|shot down|downed|brought down)\b/i;

export function capabilityConflicts({ claims, articles }: EventTexts): Conflict[] {
  const held = claims.filter(({ claim }) => hardly.test(claim.text));
  const byWeapon = new Map<string, PlacedClaim[]>();
  for (const placed of held)
    for (const weapon of weaponsOf(placed.claim.span, placed.reading))
      byWeapon.set(weapon, [...(byWeapon.get(weapon) ?? []), placed]);
  if (byWeapon.size === 0) return [];
  return [...byWeapon]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([weapon, group]): Conflict[] => {
      const sayers = new Set(group.map(({ articleId }) => articleId));
      const told = articles.flatMap(({ id, reading }) =>
        sayers.has(id)
          ? []
          : reading.claims
              .map((claim, index): PlacedClaim => ({ articleId: id, index, claim, reading }))
              .filter(
                ({ claim }) =>
                  stopped.test(claim.text) &&
                  !hardly.test(claim.text) &&
                  claim.modality === "happened" &&
                  claim.certainty !== "withheld" &&
                  itemsWithin(reading.weapons, claim.span).some(({ slug }) => slug === weapon),
              ),
      );
      if (told.length === 0) return [];
      const sides = [...onePerArticle(group), ...onePerArticle(told)].map(toSide);
      return [{ kind: "capability", about: `whether ${nameOf(weapon, group)} can be intercepted`, sides }];
    });
}

/** What the first of the texts calls the weapon. */
function nameOf(weapon: string, [first]: PlacedClaim[]): string {
  return first?.reading.weapons.find(({ slug }) => slug === weapon)?.surface.replace(/\s+/g, " ") ?? weapon;
}

/** The named weapons that a claim is on: its own, else the last that its paragraph names before it ("them", "these missiles"). */
function weaponsOf(span: Span, { weapons, article }: ArticleReading): string[] {
  const named = weapons.filter(({ isClass }) => !isClass);
  const own = itemsWithin(named, span);
  if (own.length > 0) return [...new Set(own.map(({ slug }) => slug))];
  const paragraph = article.paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
  const before = lastBefore(named, span.start);
  return before && paragraph && before.span.start >= paragraph.start ? [before.slug] : [];
}
