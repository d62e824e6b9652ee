/** The rules of stage 1 in order: where two take the same stretch, the earlier one keeps it. */
import type {
  AuthorRule,
  FurnitureRule,
  HeadRule,
  OutletRule,
  PublishedRule,
  RepublisherRule,
} from "#lib/pipeline/1-clean/page.ts";
import { appealBlock } from "#lib/pipeline/1-clean/rules/appeal-block.ts";
import { authorByline, authorSignoff } from "#lib/pipeline/1-clean/rules/author-names.ts";
import { byline } from "#lib/pipeline/1-clean/rules/byline.ts";
import { captionCredit } from "#lib/pipeline/1-clean/rules/caption-credit.ts";
import { comments } from "#lib/pipeline/1-clean/rules/comments.ts";
import { cookieNoteRule } from "#lib/pipeline/1-clean/rules/cookie-note.ts";
import { dateline } from "#lib/pipeline/1-clean/rules/dateline.ts";
import { outletDateline, republisherDateline } from "#lib/pipeline/1-clean/rules/dateline-agency.ts";
import { fullArticleLink } from "#lib/pipeline/1-clean/rules/full-article-link.ts";
import { leadingStamp } from "#lib/pipeline/1-clean/rules/leading-stamp.ts";
import { linkLabel } from "#lib/pipeline/1-clean/rules/link-label.ts";
import { masthead } from "#lib/pipeline/1-clean/rules/masthead.ts";
import { newsletterBox } from "#lib/pipeline/1-clean/rules/newsletter-box.ts";
import { outletByline, republisherByline } from "#lib/pipeline/1-clean/rules/outlet-byline.ts";
import { outletInvitation } from "#lib/pipeline/1-clean/rules/outlet-invitation.ts";
import { outletMasthead } from "#lib/pipeline/1-clean/rules/outlet-masthead.ts";
import { outletSelfReference } from "#lib/pipeline/1-clean/rules/outlet-self-reference.ts";
import { outletSignoff } from "#lib/pipeline/1-clean/rules/outlet-signoff.ts";
import { outletStamp } from "#lib/pipeline/1-clean/rules/outlet-stamp.ts";
import { outletTitleSuffix } from "#lib/pipeline/1-clean/rules/outlet-title-suffix.ts";
import { publishedHeading } from "#lib/pipeline/1-clean/rules/published-heading.ts";
import { publishedStamp } from "#lib/pipeline/1-clean/rules/published-stamp.ts";
import { publishedWeekday } from "#lib/pipeline/1-clean/rules/published-weekday.ts";
import { republisherNotice } from "#lib/pipeline/1-clean/rules/republisher-notice.ts";
import { sectionLabel } from "#lib/pipeline/1-clean/rules/section-label.ts";
import { shareLabels } from "#lib/pipeline/1-clean/rules/share-labels.ts";
import { signoff } from "#lib/pipeline/1-clean/rules/signoff.ts";
import { siteNotice } from "#lib/pipeline/1-clean/rules/site-notice.ts";
import { speakerTag } from "#lib/pipeline/1-clean/rules/speaker-tag.ts";
import { teaser } from "#lib/pipeline/1-clean/rules/teaser.ts";
import { titleSuffix } from "#lib/pipeline/1-clean/rules/title-suffix.ts";
import { trailingLines } from "#lib/pipeline/1-clean/rules/trailing-lines.ts";
import { wireSlug } from "#lib/pipeline/1-clean/rules/wire-slug.ts";

/** Boxes and lines, over the whole page. */
export const furnitureRules: FurnitureRule[] = [
  appealBlock,
  cookieNoteRule,
  newsletterBox,
  comments,
  shareLabels,
  linkLabel,
  fullArticleLink,
  teaser,
  siteNotice,
  signoff,
  captionCredit,
  speakerTag,
  titleSuffix,
];

/** Pieces before the lead, one after another from a block's beginning. */
export const headRules: HeadRule[] = [wireSlug, masthead, byline, leadingStamp, dateline];

/** What only the rest shows: run over the blocks that no other rule took. */
export const leftoverRules: FurnitureRule[] = [sectionLabel, trailingLines];

/** Who published it, the surest sign first. */
export const outletRules: OutletRule[] = [
  outletMasthead,
  outletTitleSuffix,
  outletByline,
  outletStamp,
  outletSignoff,
  outletInvitation,
  outletSelfReference,
  outletDateline,
];

/** Whose text it repeats. */
export const republisherRules: RepublisherRule[] = [
  republisherNotice,
  republisherDateline,
  republisherByline,
];

export const authorRules: AuthorRule[] = [authorByline, authorSignoff];

/** When it was published: what the page stamps, then what the story's own words imply. */
export const publishedRules: PublishedRule[] = [publishedStamp, publishedHeading, publishedWeekday];
