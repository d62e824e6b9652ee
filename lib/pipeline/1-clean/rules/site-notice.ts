/**
 * Finds: a site's standing words about itself, its writers and its copy, near the end.
 * Match: "This material may not be published, broadcast …"; "Our Standards: …"; "Ann Example is a reporter for …".
 * Near miss: "The site was hit twice."; "He is a reporter for Reuters who was hurt in the strike."
 * Source: AP, Reuters, Newsweek, Anadolu pages.
 * Order: before sign-offs, at the same place.
 */

import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";
import { personName } from "#lib/pipeline/1-clean/person-name.ts";
import { sentencesMatching } from "#lib/pipeline/1-clean/sentences-matching.ts";

const tailBlocks = 14;
const longest = 400;
const notices = [
  /^(?:our standards:|disclaimer:|editors?['’]s? note:|corrections?:|clarifications?:|e-?mail:|the views expressed|the opinions expressed)/i,
  /^(?:do you have (?:a (?:story|tip|question)|any questions)|got a (?:news )?tip|contact (?:us|the (?:author|editor|reporter))|to (?:contact|learn more about|subscribe)|for (?:more|further) (?:news|information|stories),?)\b/i,
  /^(?:this|the) (?:material|content|text|article|document|website) (?:may|must|is|cannot|contains)\b.{0,60}\b(?:published|reproduced|redistributed|copyright\w*|protected|a portion)/i,
  /\bwebsite contains only a portion of the news\b/i,
  /^\(?(?:this|the) (?:story|article|report|copy|headline) (?:has not been|was not|has been|may have been) (?:updated|corrected|edited|published|created|generated|reworked)\b/i,
  /^(?:an? (?:earlier|previous) version|the (?:headline|original version)) of (?:this|the) (?:article|story|report|post|item)\b/i,
  /\bctrl ?\+ ?enter\b/i,
  /^the .{2,40} (?:news )?desk (?:is|comprises|brings|consists)\b/i,
  /^(?:this|the) (?:article|story) appear(?:s|ed) in\b/i,
  /^if you (?:notice|spot|find|see|have (?:noticed|found|spotted)) (?:an? |any )?(?:error|mistake|typo|inaccurac)/i,
  /\bhyperlinks?\b.{0,80}\b(?:mandatory|required|obligatory)\b|\bwhen (?:citing|quoting|using|reprinting)\b.{0,60}\b(?:materials?|hyperlink|reference|link)\b/i,
  /\b(?:subscribers?|subscription)\b.{0,120}\b(?:website|contact us|options)\b|^please contact us for\b/i,
  /^do you have (?:a|any) .{2,40}(?:story|tip|news desk)\b|^do you .{0,60}\be-?mail\b/i,
  /^(?:have you|are you|were you|do you|did you)\b.{3,80}\?.{0,40}\b(?:e-?mail|contact|get in touch|write to|call|whatsapp|tell us)\b/i,
  /^(?:accuracy and availability of .{0,12}transcripts|transcript text may be revised|transcripts? (?:is|are) (?:created|provided))\b/i,
  /^note: the (?:data|information) cut-?off\b/i,
  /^a (?:message|note|word) from (?:the|our) editor\b/i,
  /^published in .{2,40}, (?:the )?\p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}\.?$/iu,
  /^(?:all rights reserved|follow (?:the )?[\p{Lu}].{0,60}\bcoverage\b)/iu,
];
/** A line about the writer, where a byline or sign-off would name them: the name begins the paragraph. */
export const writerLine = new RegExp(
  `^(?<author>${personName}) is (?:an?|the) (?:[\\p{L}-]+ ){0,5}?(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Ww]riter|[Cc]olumnist|[Cc]ontributor|[Pp]roducer|[Aa]nalyst|[Ii]ntern)\\b[^.]{0,80}?(?: (?:at|for|with|of|from) (?<outlet>(?:[Tt]he )?[\\p{Lu}][\\p{L}\\d'’&-]*(?: [\\p{Lu}][\\p{L}\\d'’&-]*){0,4}))?(?=[ .,]|$)`,
  "u",
);
/** "Ann Example covers the Pentagon and the defense industry." */
const beatLine = new RegExp(
  `^${personName} (?:covers|writes about|reports on|is based in)\\b[^.]{2,160}\\.(?: (?:He|She|They) (?:previously|has|have|also)\\b[^.]{2,120}\\.)?$`,
  "u",
);
/** "This interview has been edited for length and clarity." */
const editedNote =
  /(?:this|the) (?:conversation|interview|transcript|discussion|exchange) (?:has been|was) (?:lightly |slightly )?(?:shortened|edited|condensed|translated|abridged)\b/iy;
/** "Harwood reported from Washington and Contreras from Kyiv. Ann Example contributed to this report." */
const reportedFrom =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2} reported from [\p{Lu}][^.]{2,60}(?:(?:,| and|, and|;) \p{Lu}[^.]{2,60} from [^.]{2,40})*\.(?: [^.]{3,120} contributed to this (?:report|story|article)\.)?$/u;
const writerHeading = new RegExp(`^[Aa]bout (?:the (?:writer|author|reporter)s?|${personName}):?$`, "u");

export const siteNotice: FurnitureRule = {
  id: "clean/site-notice",
  kind: "signoff",
  find: ({ blocks }) => [
    ...blocks
      .slice(1)
      .slice(-tailBlocks)
      .filter(
        ({ text }) =>
          text.length <= longest &&
          (notices.some((notice) => notice.test(text)) ||
            writerLine.test(text) ||
            beatLine.test(text) ||
            reportedFrom.test(text) ||
            writerHeading.test(text)),
      ),
    ...blocks.flatMap((block) => sentencesMatching(block, editedNote)),
  ],
};
