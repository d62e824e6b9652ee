/**
 * entities/country-of-actor: the country that an official or a body of state stands for, where no word names it.
 * Match:     "Biden dropped earlier limits" (US), "the Bundestag" (DE)
 * Near miss: an analyst or a mayor of somewhere: only who holds or held an office of the state stands for it
 * Source:    the guide to the gold: countries whose state, people, capital or forces the text speaks of
 */
import type { ActorMention, CountryMention } from "#lib/domain/mention.ts";

const stateOffice =
  /\b(?:president|prime minister|premier|chancellor|(?:foreign|defen[cs]e|energy|interior) (?:minister|secretary)|secretary of (?:state|defen[cs]e)|supreme leader|leader of|king|crown prince)\b/i;

export function findCountriesOfActors(actors: ActorMention[], named: CountryMention[]): CountryMention[] {
  const spoken = new Set(named.map((mention) => mention.code));
  const found: CountryMention[] = [];
  for (const { span, surface, actor, ruleId } of actors) {
    if (!actor.country || spoken.has(actor.country)) continue;
    if (actor.kind === "person" && !stateOffice.test(actor.role ?? "")) continue;
    if (actor.kind === "organization" && ruleId !== "entities/listed-actor") continue;
    found.push({
      span,
      surface,
      code: actor.country,
      as: "body",
      basis: "inferred",
      ruleId: "entities/country-of-actor",
    });
  }
  return found;
}
