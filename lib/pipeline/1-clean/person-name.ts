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
  "(?:Times|News|Newspaper|Herald|Tribune|Journal|Gazette|Telegraph|Guardian|Independent|Observer|Chronicle|Agency|Media|Network|Radio|Television|TV|Broadcasting|Weekly|Daily|Today|Review|Online|Monitor|Bulletin|Dispatch|Insider|Digest|Magazine|Courier|Enquirer|Examiner|Sentinel|Register|Ledger|Inquirer|Gleaner|Argus|Echo|Newswire|Pravda)";
/** Words that end both: a publisher's only with an article or two words before them. */
const sharedWord = "(?:Post|Press|Star|Sun|Mail|Globe|Mirror|Express|Standard|Report|Wire)";
/** Words for a desk or a post inside a publisher. */
const deskWord =
  "(?:Staff|Newsroom|Desk|Agencies|News Agencies|Wires?|Editorial|Bureau|Team|Service|Correspondent|Reporter|Editor|Writer)s?";
const strictPublisher = `(?:(?:[Tt]he )?(?:${word} ){0,4}${outletWord}|(?:[Tt]he (?:${word} ){0,3}|(?:${word} ){2,4})${sharedWord})(?: (?:of|in) ${word})?`;
/** A publisher or one of its desks, in an author's place. */
export const publisherName = `(?:${strictPublisher}|(?:[Tt]he )?(?:${word} ){0,4}${deskWord})`;
const publisherPattern = new RegExp(`^${publisherName}$`, "u");
const strictPattern = new RegExp(`^${strictPublisher}$`, "u");

/** Whether words that no lexicon has are a publisher's name. */
export function looksLikePublisher(name: string): boolean {
  return strictPattern.test(name);
}

/** Whether words are a publisher's name or that of one of its desks: "Foreign Reporter", "Jaffa Post Staff". */
export function isPublisherOrDesk(name: string): boolean {
  return publisherPattern.test(name);
}

/** A publisher's name without its desk: "Times of Israel staff" is by The Times of Israel. */
export function withoutDesk(name: string): string {
  return name.replace(deskAtEnd, "");
}
const deskAtEnd = new RegExp(` ${deskWord}$`, "iu");

const notFirst =
  /^(?:The|A|An|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Early|Late|Contrast|Comparison|Then|Now|Law|Far)\b/;
/** Words of a series' title that no name holds: "Russian Offensive Campaign Assessment". */
const seriesWord =
  /\b(?:Assessment|Update|Briefing|Campaign|Offensive|Analysis|Summary|Index|Takeaways|Factbox|Explainer|Timeline|Backgrounder|Report|Ministry|Government|War|Crisis|Conflict)\b/;
/** Whether a run of capitalised words can be people: not a day, a month, an article. */
export function looksLikePerson(name: string): boolean {
  return !notFirst.test(name) && !seriesWord.test(name) && !publisherPattern.test(name) && name.length <= 80;
}
