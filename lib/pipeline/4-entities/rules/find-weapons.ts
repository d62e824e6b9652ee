/**
 * entities/weapon, entities/weapon-class: a weapon by name, or by its class where no type is named.
 * Match:     "SCALP-EG", "Storm Shadows", "Patriot batteries", "73 Russian attack drones"
 * Near miss: "patriots", "a storm", "Patriot Park"; "ATACMS ballistic missiles" is one weapon and not a class besides
 * Source:    seeds/lexicon/weapons.json; guarded names need a word of weaponry beside them or an unguarded name
 */

import type { WeaponMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { WeaponEntry } from "#lib/lexicon/lexicon-schemas.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { findNames, type NameMatch, type Openings } from "#lib/lexicon/name-index.ts";
import type { Word } from "#lib/text/split-words.ts";

const weaponry = new Set(
  "missile missiles system systems battery batteries launcher launchers interceptor interceptors drone drones uav uavs rocket rockets bomb bombs munition munitions warhead warheads torpedo torpedoes howitzer howitzers shell shells projectile projectiles salvo defence defense radar air surface anti cruise ballistic hypersonic guided glide tactical strategic nuclear range fired firing launch launched launches launching intercepted downed shot struck deployed deploy supply supplied deliver delivered arms weapon weapons weaponry ammunition unit units kamikaze loitering".split(
    " ",
  ),
);
/** How many words to each side may stand between a guarded name and a word of weaponry. */
const guardReachWords = 4;

export function findWeapons(
  text: string,
  words: Word[],
  openings: Openings,
  within: (span: Span) => boolean,
  lexicon: Lexicon,
): WeaponMention[] {
  const matches = findNames(lexicon.weaponNames, text, words, openings).filter((match) => within(match));
  const sure = new Set(
    matches.filter((match) => !match.guarded && !match.entry.isClass).map((match) => match.entry.slug),
  );
  const kept = matches.filter(
    (match) => !match.guarded || sure.has(match.entry.slug) || hasWeaponryNear(words, match),
  );
  const named = new Set(kept.filter((match) => !match.entry.isClass).map((match) => match.entry.slug));
  return kept
    .filter(
      (match, i) =>
        !match.entry.isClass ||
        !standsForNamedType(text, words, match, kept[i - 1], kept[i + 1], named, lexicon),
    )
    .map((match) => ({
      span: { start: match.start, end: match.end },
      surface: text.slice(match.start, match.end),
      slug: match.entry.slug,
      isClass: match.entry.isClass,
      basis: "stated" as const,
      ruleId: match.entry.isClass ? "entities/weapon-class" : "entities/weapon",
    }));
}

function hasWeaponryNear(words: Word[], match: NameMatch<WeaponEntry>): boolean {
  for (let i = match.firstWord - guardReachWords; i <= match.lastWord + guardReachWords; i++) {
    if (i >= match.firstWord && i <= match.lastWord) continue;
    const word = words[i];
    if (word && weaponry.has(word.folded)) return true;
  }
  return false;
}

/**
 * A class beside a named type says what the type is ("ATACMS ballistic missiles"). A class with no number before it
 * takes up a type of that kind that the text names elsewhere ("French cruise missiles … SCALP"); with a number it counts
 * things of its own ("eight ballistic missiles").
 */
function standsForNamedType(
  text: string,
  words: Word[],
  match: NameMatch<WeaponEntry>,
  before: NameMatch<WeaponEntry> | undefined,
  after: NameMatch<WeaponEntry> | undefined,
  named: Set<string>,
  lexicon: Lexicon,
): boolean {
  const beside = (other: NameMatch<WeaponEntry> | undefined) => {
    if (!other || other.entry.isClass) return false;
    const gap =
      other.end <= match.start ? text.slice(other.end, match.start) : text.slice(match.end, other.start);
    return /^[\s'’"”“‘(),-]*(?:an? |the )?(?:(?:nuclear|capable|new|intermediate|medium|short|long|range|type|guided|tactical|attack|British|French|American|Russian|Iranian|German)[\s-]*)*$/i.test(
      gap,
    );
  };
  if (beside(before) || beside(after)) return true;
  const preceding = [words[match.firstWord - 1], words[match.firstWord - 2], words[match.firstWord - 3]];
  const counted = preceding.some((word) => word && (word.shape === "digits" || numberWords.has(word.folded)));
  if (counted) return false;
  for (const slug of named) if (kindsAgree(match.entry, lexicon.weaponBySlug.get(slug))) return true;
  return false;
}

function kindsAgree(of: WeaponEntry, type: WeaponEntry | undefined): boolean {
  if (!type) return false;
  if (of.kind === type.kind) return true;
  return of.kind === "ballistic-missile" && type.kind === "hypersonic-missile";
}

const numberWords = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen dozens twenty thirty forty fifty sixty hundred hundreds several many scores multiple".split(
    " ",
  ),
);
