/**
 * A title for an event: "who did what where" in plain words, from what was read and nothing else.
 * Match:     "Russia strikes Dnipro with Oreshnik", "United States lets Ukraine strike Russia with ATACMS"
 * Near miss: no names of people but a statement's own speaker; no number that texts differ on
 */
import type { EventType } from "#lib/domain/event.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";

export type TitleParts = {
  type: EventType;
  initiators: string[];
  targets: string[];
  weapons: string[];
  place: string | null;
  principal: string | null;
  claimed: boolean;
  /** For a statement or a warning: what is said, on one line; left out where it is longer than a headline. */
  said: string | null;
};

/** A headline of two lines on a wide page. */
const maxSaidCodeUnits = 120;

export function titleEvent(parts: TitleParts, lexicon: Lexicon): string {
  const who = names(parts.initiators, lexicon);
  const whom = names(parts.targets, lexicon);
  const where = parts.place ? (lexicon.placeBySlug.get(parts.place)?.name ?? null) : null;
  const what = weaponNames(parts.weapons, lexicon);
  const withWeapon = what ? ` with ${what}` : "";
  const target = where ?? whom;
  const speaker = parts.principal ?? who;
  if (
    speaker &&
    parts.said &&
    parts.said.length <= maxSaidCodeUnits &&
    (parts.type === "statement" || parts.type === "warning")
  )
    return /^\p{Ll}/u.test(parts.said) ? `${speaker} ${parts.said}` : `${speaker}: ${parts.said}`;
  switch (parts.type) {
    case "strike":
      if (who && target) return `${who} strikes ${target}${withWeapon}`;
      if (target) return `Strike on ${target}${withWeapon}`;
      return who ? `${who} strikes${withWeapon}` : `Strike${withWeapon}`;
    case "interception":
      return `${who ?? "Air defence"}${parts.claimed ? " says it" : ""} shot down ${whom ? `${possessive(whom)} ` : ""}${what ?? "missiles or drones"}${where ? ` over ${where}` : ""}`;
    case "launch-test":
      return `${who ?? "Test"}${who ? " tests" : " of"} ${what ?? "a missile"}${where ? ` at ${where}` : ""}`;
    case "authorization":
      return `${who ?? "Permission"}${who ? " permits" : " for"} ${(whom ?? where) ? `strikes on ${whom ?? where}` : "long-range strikes"}${withWeapon}`;
    case "transfer":
      return `${who ?? "Delivery"}${who ? " supplies" : " of"} ${what ?? "weapons"}${whom ? ` to ${whom}` : ""}`;
    case "deployment":
      return `${who ?? "Troops"}${who ? " and the sending of troops" : " sent"}${target ? ` to ${target}` : ""}`;
    case "doctrine":
      return `${who ? `${possessive(who)} nuclear` : "Nuclear"} doctrine`;
    case "ground":
      return who && target
        ? `${who} on the ground in ${target}`
        : `Ground operation${target ? ` in ${target}` : ""}`;
    case "meeting":
      return who && target ? `${who} meets ${target}` : `Meeting${target ? ` in ${target}` : ""}`;
    case "warning":
      return `${parts.principal ?? who ?? "Warning"}${parts.principal || who ? " warns" : ""}${whom ? ` ${whom}` : ""}`;
    default:
      return `${parts.principal ?? who ?? "Statement"}${parts.principal || who ? " speaks" : ""}${whom ? ` on ${whom}` : ""}${what ? ` and ${what}` : ""}`;
  }
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}

function names(codes: string[], lexicon: Lexicon): string | null {
  const list = codes.map((code) => lexicon.countryByCode.get(code)?.name ?? code);
  if (list.length === 0) return null;
  return list.length === 1 ? (list[0] ?? null) : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
}

function weaponNames(slugs: string[], lexicon: Lexicon): string | null {
  const entries = slugs.slice(0, 2).map((slug) => lexicon.weaponBySlug.get(slug));
  const list = entries.map((entry, i) =>
    entry?.isClass ? `${entry.names[0] ?? entry.name}s` : (entry?.name.split("/")[0] ?? slugs[i]),
  );
  return list.length > 0 ? list.join(" and ") : null;
}
