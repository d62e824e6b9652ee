/**
 * quotes/unlisted-person: a speaker whom no lexicon lists and no title introduces, by the shape of the name.
 * Match:     "mother-of-two Olena Kravchenko", "shopkeeper Ali Hassan"; "Kravchenko" once she has spoken; "Lee" after
 *            "Lee Seong-kweun", as Korean and Chinese names have the family's name in front
 * Near miss: "Kyiv Post", "the Northern Command", "HAL Dhruv": a word of an organisation, or letters in capitals
 * Source:    how local news brings in bystanders: a word for what they are in small letters, then the name
 * Order:     after all that the text or a lexicon names, so that a body of that name is a body
 */
import type { Actor } from "#lib/domain/actor.ts";

/** A word in capitals that makes of a run of them the name of a body, a place or a thing. */
const organisationWord =
  /\b(?:Ministry|Office|Agency|Council|Committee|Army|Forces?|Command|Staff|Services?|Department|University|Institute|Group|Party|Union|Bank|Compan(?:y|ies)|Corp|Corporation|Inc|Ltd|Court|House|Times|News|Post|Press|Media|Television|TV|Radio|Network|Journal|Herald|Telegraph|Tribune|Administration|Authority|Cent(?:er|re)|Movement|Front|Brigade|Division|Guards?|Foundation|Association|Organi[sz]ation|Commission|Board|Embassy|Parliament|Senate|Congress|Government|Airlines?|Energy|Industries|Systems|Defen[cs]e|Security|Intelligence|Watch|Nations|States|Alliance|Police|Navy|[A-Z]{2,})\b/;

const loneName = /^\p{Lu}[\p{L}'’-]+$/u;
const fullName =
  /^((?:(?:the|an?) )?(?:[\p{Ll}\d][\p{L}\d-]* |\p{Lu}\p{Ll}+(?:-\p{Ll}+)+ )*)((?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’-]+)$/u;

/** @param known people named or heard before, the latest last; asked only for a name of one word */
export function unlistedPerson(words: string, hasCountry: boolean, known: () => Actor[]): Actor | null {
  if (loneName.test(words))
    return (
      known().findLast(
        ({ kind, name }) => kind === "person" && (name.endsWith(` ${words}`) || name.startsWith(`${words} `)),
      ) ?? null
    );
  const match = fullName.exec(words);
  const [, before = "", name = ""] = match ?? [];
  if (!match || hasCountry || organisationWord.test(name) || /^(?:the|an?) $/i.test(before)) return null;
  const role = before.replace(/^(?:the|an?) /i, "").trim();
  return { name, kind: "person", role: role === "" ? null : role, country: null };
}
