/** Patterns for the names of authors and for the outlets' names that no lexicon has. Pure strings for `new RegExp(…, "u")`. */

const calendarWord =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|May(?= \\d))\\b";
const word = `(?!${calendarWord})\\p{Lu}[\\p{L}\\p{M}'’.-]*`;
const particle = "(?:de|da|del|della|di|du|van|von|der|den|al|el|bin|ibn|ben|la|le)";

/** One to five words that start with a capital, particles between. */
export const personName = `${word}(?: (?:${particle} )?${word}){0,4}`;
/** One name or several: "A, B and C". */
export const personNames = `${personName}(?:(?:,| and| &|, and) ${personName}){0,5}`;

/** Words that a publisher's name ends in and a person's name does not. */
const outletWord =
  "(?:Times|News|Newspaper|Post|Herald|Tribune|Journal|Gazette|Telegraph|Guardian|Independent|Observer|Chronicle|Press|Agency|Media|Network|Radio|Television|TV|Broadcasting|Weekly|Daily|Today|Report|Review|Online|Standard|Mirror|Express|Mail|Star|Sun|Globe|Monitor|Bulletin|Dispatch|Insider|Digest|Magazine|Wire|Newswire|Service|Staff|Newsroom|Desk|Editorial|Bureau|Team|Correspondent|Reporter|Editor)s?";
export const publisherName = `(?:[Tt]he )?(?:${word} ){0,4}${outletWord}(?: (?:of|in) ${word})?`;
const publisherPattern = new RegExp(`^${publisherName}$`, "u");
/** Roles that stand where a name would: they are no publisher's name by themselves. */
const deskOnly =
  /^(?:(?:the|our|web|online|news|world|foreign|staff|digital|night|editorial) ?)*(?:staff|desk|newsroom|bureau|team|correspondents?|reporters?|editors?|editorial|agency|agencies|service|writers?)$/i;

export function looksLikePublisher(name: string): boolean {
  return publisherPattern.test(name) && !deskOnly.test(name);
}

export function isDesk(name: string): boolean {
  return deskOnly.test(name);
}

const notFirst =
  /^(?:The|A|An|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Early|Late|Contrast|Comparison|Then|Now|Law|Far)\b/;
/** Whether a run of capitalised words can be people: not a day, a month, an article. */
export function looksLikePerson(name: string): boolean {
  return !notFirst.test(name) && !publisherPattern.test(name) && !deskOnly.test(name) && name.length <= 80;
}
