/**
 * Finds: the agency in the dateline. An agency that sells its copy to other publishers (Reuters, AFP) is whose text is
 * repeated; a state's own agency (Sputnik, TASS) publishes on its own free site, and its dateline names the publisher.
 * Below the dateline of a private agency its own page says so: it names itself in its standing words. A name in the
 * dateline that no lexicon has is the page's own: whose copy others buy is known.
 * Match: "KYIV (Reuters) - " republishes Reuters, unless "Our Standards: The Thomson Reuters Trust Principles" stands
 * below; "WASHINGTON (Sputnik) - " is Sputnik.
 * Near miss: "SpaceWar.com. Kyiv, Ukraine, Nov 28, 2024 (AFP) - ", where the masthead names the publisher.
 * Source: dev 046, 052, 068, 098; State Media Monitor's typology for what is a state's own.
 * Order: last of the outlet rules.
 */

import type { OutletEntry } from "#lib/lexicon/lexicon-schemas.ts";
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { FurnishedPage, NamedSpan, OutletRule, RepublisherRule } from "#lib/pipeline/1-clean/page.ts";

const agency = /[(/](?<name>[^()/]{2,40})[)/]/du;
/** "CNN — ": nothing but the name and a dash, as only the outlet itself puts it. */
const ownName = /^(?<name>\p{Lu}[\p{L}.& ]{1,50}?) ?[–—]$/du;
/** "SEOUL, Jan. 14, Kyodo - ": behind the day. */
const bareAgency = /\d,? (?<name>\p{Lu}[\p{L} ]{1,24}?) ?[-–—]+$/du;

export const outletDateline: OutletRule = (page) => {
  const found = datelineAgency(page);
  return found && isOwn(page, found) ? { name: found.name, span: found.span, basis: "dateline" } : null;
};

export const republisherDateline: RepublisherRule = (page) => {
  const found = datelineAgency(page);
  return found && !isOwn(page, found) ? { name: found.name, span: found.span } : null;
};

type DatelineAgency = NamedSpan & { entry: OutletEntry | null };

function datelineAgency(page: FurnishedPage): DatelineAgency | null {
  return firstOf(wordsOf(page, "clean/dateline"), ({ words, at }) => {
    const found = groupSpan(agency.exec(words) ?? bareAgency.exec(words) ?? ownName.exec(words), "name", at);
    // A date in brackets, or a city's, is no agency.
    if (!found || /\d/.test(found.name)) return null;
    const entry = outletNamed(page.lexicon, found.name);
    return entry || !/^\p{Lu}+$/u.test(found.name) || words.includes(`/${found.name}/`)
      ? { ...found, entry }
      : null;
  });
}

function isOwn(page: FurnishedPage, { entry, name }: DatelineAgency): boolean {
  if (entry === null || isStatesOwn(entry)) return true;
  if (entry.kind !== "agency" && wordsOf(page, "clean/dateline").some(({ words }) => ownName.test(words)))
    return true;
  // "(2nd LD)", "(ATTN: …)": notes to clients, which those cut.
  if (page.furniture.some(({ ruleId }) => ruleId === "clean/wire-slug")) return true;
  const names = [name, ...entry.names];
  return (
    wordsOf(page, "clean/site-notice").some(({ words }) => names.some((each) => words.includes(each))) ||
    // "Follow AP's coverage at …" is a link to its own pages.
    wordsOf(page, "clean/link-label").some(({ words }) =>
      names.some((each) => words.includes(`${each}'s coverage`) || words.includes(`${each}’s coverage`)),
    )
  );
}

/** Whether a state runs it: it publishes on its own free site and lives on no clients. */
export function isStatesOwn({ stateMedia }: OutletEntry): boolean {
  return stateMedia !== null && /state[- ]controlled|\bSC\b|captured/i.test(stateMedia.status);
}
