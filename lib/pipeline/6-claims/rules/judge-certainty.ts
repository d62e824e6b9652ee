/**
 * claims/certainty: how sure a claim is put, in the guide's order: withheld, hedged, reported, attributed, asserted.
 * Match:     "did not specify whether" (withheld), "could prompt", "appears to confirm that" (hedged),
 *            "sources reportedly claimed" (reported), "the ministry said" (attributed)
 * Near miss: "Ukraine can shoot" (ability), "may carry out strikes" said by one who permits (permission, not doubt),
 *            "likely to add fuel" inside quotation marks (the speaker's word, not the outlet's doubt)
 * Source:    FactBank's values; the guide to the gold
 */
import type { Actor } from "#lib/domain/actor.ts";
import type { Attribution } from "#lib/domain/attribution.ts";
import type { Certainty } from "#lib/domain/certainty.ts";
import type { Modality } from "#lib/domain/claim.ts";
import type { Quote } from "#lib/domain/quote.ts";

const withheldWords =
  /\b(?:not (?:yet )?(?:been )?(?:formally |officially |independently |immediately )?(?:confirmed|verified|disclosed|specified|known|clear)|(?:is|was|remains?|are) (?:still |as yet |yet )?(?:unknown|unclear|unconfirmed|unverified|classified|a (?:state )?secret)|(?:is|was)(?: not|n['’]t)(?: yet| immediately)? (?:clear|known)|(?:gave|provided|offered|released|gives|provides|offers) no (?:further |other |more )?(?:details|evidence|figures?|toll|number|proof|explanation)|(?:none|nobody|no one) (?:would|could|was able to) say|has been (?:independently )?verified(?= by neither)|neither (?:account|claim|version|report|statement|side)[\p{L} ]{0,20} (?:has|have|could|was) (?:been |be )?(?:independently )?(?:verified|confirmed)|without (?:disclosing|specifying|naming|elaborating|giving|saying|providing|confirming)|(?:did|does|do|would|could|has|have|had) ?(?:not|n['’]t) (?:immediately |yet |independently |been able to |say |)?(?:say|specify|disclose|elaborate|confirm(?! or)|comment|commented|confirmed|verify|clarify|identify|reveal|name|detail|explained?|observed (?:any )?(?:confirmation|evidence)|seen (?:any )?(?:confirmation|evidence)|give (?:a|any|the|its|his|further|more)|provide (?:any |further |more )?(?:details|evidence|figures|a (?:toll|figure|number))|release (?:any |further |more )?(?:details|figures)|be drawn)|(?:could|can) ?not be (?:independently |immediately )?(?:verified|confirmed|established)|(?:did|does|do|would|could|has|have|had) ?(?:not|n['’]t) (?:yet )?(?:mentioned|mention|published?|released?|disclosed)|(?:has|have|had|was|were|is|are) ?(?:not|n['’]t) (?:yet )?been (?:publicly |officially |formally |fully )?(?:established|determined|identified|announced|published|released|named|disclosed)|still being (?:clarified|determined|investigated|assessed|verified|established|examined)|(?:we|they|officials|experts|investigators|nobody) (?:do|does|did) ?(?:not|n['’]t) (?:yet )?know|unable to (?:independently )?(?:verify|confirm|establish|say)|(?:gave|gives) no (?:breakdown|reason|timeline|date)|(?:nor|neither)(?: \p{L}+){0,2} would (?:\p{L}+ )?be drawn|(?:nobody|no one) (?:knows|has said)|(?:declin|refus)(?:ed|es|ing) to (?:say|comment|confirm|elaborate|specify|give|name|provide|disclose|identify|reveal|discuss|be drawn|answer|go into)|(?:made|makes) no mention of|(?:has|have|had) yet to (?:determine|confirm|comment|say|respond|identify|establish|disclose)|(?:could|can) ?not be (?:independently )?(?:checked|corroborated|ascertained)|(?:would|could|will|did) neither confirm nor deny|neither confirm(?:s|ed)? nor den(?:y|ies|ied)|has never (?:been )?(?:officially |publicly |formally )?(?:acknowledged|confirmed|disclosed|said)|never (?:reports?|says?|discloses?|confirms?) how|no (?:immediate |official )?(?:comment|confirmation|word|details)|neither (?:\p{L}+ )?(?:confirmed|commented|side|army))\b/iu;
/** One of these stands in whatever is withheld: a look that spares most clauses the long pattern. */
const withholds =
  /\b(?:not|no|none|nobody|never|nor|neither|without|yet|un(?:known|clear|confirmed|verified|able)|classified|secret|declin|refus|still being|independently)|n['’]t\b/i;
const reportedWords =
  /\b(?:reportedly|allegedly|purportedly|said to (?:have|be)|reported to (?:have|be)|understood to (?:have|be)|rumou?red|unconfirmed reports|media reports|according to reports)\b/i;
const reportedlySpoken = /\b(?:reportedly|purportedly)\b/i;
/** In small letters: "May" is a month. */
const doubt =
  /\b(?:might|may|could|appears?|appeared|looks? like|looked like|seems?|seemed|[Pp]ossibly|[Pp]erhaps|[Pp]robably|likely|unlikely|[Aa]pparently|[Pp]otentially|[Pp]resumably|feared|suspected|[Ii]f (?:confirmed|true|verified)|(?:thought|believed) to)\b/;
/** "His comments appear to confirm that", "Moscow seemed to have admitted that": the doubt is about the act of reporting. */
const seeming = /\b(?:appear|seem)(?:s|ed)? to (?:have )?(?:\p{L}+ly )?(\p{L}+)/gu;
/** "likely voters", "Berlin's likely coalition": an adjective of a thing that is talked of anyway. */
const likelyThing =
  /(?:\b(?:an?|the|its|his|her|their|among|of|by|most)|['’]s) (?:un)?likely (?!to\b)(?=\p{L})/gu;
const permissive =
  /\b(?:may|could|can)\b(?: also| now| then)? (?:be )?(?:carry out|carried out|fired?|used?|strike|struck|shoot|employ(?:ed)?|launch(?:ed)?|hit|target(?:ed)?)\b/i;
/** Behind these another clause starts, whose modals are its own. */
const subordinate =
  /\b(?:that|which|who|if|when|amid|because|as|while|where|whether|after|before|since|whom)\b/i;

/** A relative clause that holds a modal; before it the main clause has said what it says. */
const relative =
  /,? (?:which|who|whose|that)(?: (?:its|his|her|their|the|it|he|she|they)(?: \p{L}+){1,3})? (?:can|could|may|might|will|would|should)\b/u;
const fewestMainWords = 5;

/** What of an act of reporting tells how sure it is put. */
export type Credit = Pick<Attribution, "speaker" | "generic" | "negated" | "lemma" | "cueClass">;
export type Judged = { certainty: Certainty; speakerCertainty: Certainty };

/** @param content the proposition's own words, outside quotation marks @param clause the clause with its attribution */
export function judgeCertainty(content: string, clause: string, attribution: Credit | null): Judged {
  if (isWithheld(clause, attribution)) return { certainty: "withheld", speakerCertainty: "withheld" };
  const hedge = isHedged(content, attribution);
  const unnamed = isUnnamed(attribution?.speaker ?? null);
  const speakerCertainty: Certainty = hedge ? "hedged" : "asserted";
  if (hedge) return { certainty: "hedged", speakerCertainty };
  // "Officials fear that", "he doubts that": who fears says that it may be so.
  if (attribution && !attribution.negated && /^(?:fear|suspect|doubt|worry|concern)$/.test(attribution.lemma))
    return { certainty: "hedged", speakerCertainty: "hedged" };
  if (attribution && seemsToReport(clause, attribution.lemma))
    return { certainty: "hedged", speakerCertainty: "hedged" };
  // "US officials reportedly asked Israel": the outlet has it from reports, whoever is said to have spoken.
  if (attribution && reportedlySpoken.test(clause.replace(content, " ")))
    return { certainty: "reported", speakerCertainty };
  const named = attribution?.speaker && !unnamed;
  if (!named && (attribution?.generic || unnamed || reportedWords.test(clause)))
    return { certainty: "reported", speakerCertainty };
  return { certainty: named ? "attributed" : "asserted", speakerCertainty };
}

function seemsToReport(clause: string, lemma: string): boolean {
  const stem = lemma.replace(/[ey]$/, "");
  return [...clause.matchAll(seeming)].some(([, verb = ""]) => verb.startsWith(stem));
}

/** Words that stand whole in quotation marks: sure as their speaker is named, whatever doubt he puts into them. */
export function quotedCertainty({ speaker }: Quote): Judged {
  return { certainty: isUnnamed(speaker) ? "reported" : "attributed", speakerCertainty: "asserted" };
}

function isUnnamed(speaker: Actor | null): boolean {
  return speaker?.kind === "unnamed" && /^(?:unnamed sources|sources?|reports?)$/i.test(speaker.name);
}

function isWithheld(clause: string, attribution: Credit | null): boolean {
  if (withholds.test(clause) && withheldWords.test(clause)) return true;
  if (!attribution?.negated) return false;
  return (
    /^(?:say|specify|disclose|confirm|comment|elaborate|clarify|reveal|identify|name|know|verify|explain|mention|respond)$/.test(
      attribution.lemma,
    ) || attribution.cueClass === "withholding"
  );
}

function isHedged(content: string, attribution: Credit | null): boolean {
  if (!doubt.test(content)) return false;
  const opening = content.split(subordinate)[0] || content;
  const main = /^\s*$/.test(opening) ? content : opening;
  if (!doubt.test(main.includes("likely ") ? main.replace(likelyThing, "") : main)) return false;
  return !(attribution?.speaker && permissive.test(main) && !/\bmight\b/i.test(main));
}

const possibleSale = /\b(?:possible|potential) (?:foreign military )?sales?\b/gi;

/** Whether what is told has happened, is planned, is possible or is denied. */
export function judgeModality(words: string, attribution: Attribution | null): Modality {
  // "approved a possible sale": what an approval is called, which has been given.
  const content = withoutRelative(words).replace(possibleSale, "sale");
  const ruleId = attribution?.ruleId ?? "";
  // "denied striking", "ruled out sending": what the verb governs has not happened or shall not.
  if (
    attribution?.cueClass === "denying" &&
    /(?:object-frame|of-frame|that-clause|bare-clause)$/.test(ruleId)
  )
    return attribution.negated ? "possible" : "denied";
  if (
    /\b(?:denied|denies|deny|denying|rejected|never)\b|\b(?:did|does|do|has|have|had|was|were|is|are|will|would) ?(?:not|n['’]t)\b/i.test(
      content,
    )
  )
    return "denied";
  if (/\b(?:might|may|could|can|must|should|if|possib\w+|potential\w*|would consider|option)\b/.test(content))
    return "possible";
  if (
    /\b(?:will|would|shall|wants? to|wanted to|(?:is|are|was|were) (?:preparing|planning|weighing|considering|ready|about) to|prepar(?:es|ing) to|read(?:y|ies|ied|ying) (?:the |its |first |\w+ )*(?:missiles?|weapons?|drones?|package|systems?)|plans? to|planned to|set to|going to|intends? to|vow(?:s|ed)? to|pledge[sd]? to|expected to|promis\w+ to)\b/i.test(
      content,
    )
  )
    return "planned";
  // "pledged to deliver", but "claimed to have destroyed"
  if (/infinitive$/.test(ruleId) && !/\bto have\b/i.test(content)) return "planned";
  return "happened";
}

/** "test-fired a missile that can reach Tel Aviv": what a relative clause adds has modals of its own. */
function withoutRelative(words: string): string {
  const at = words.search(relative);
  return at > 0 && words.slice(0, at).trim().split(" ").length >= fewestMainWords
    ? words.slice(0, at)
    : words;
}
