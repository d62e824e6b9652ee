import { UNIDENTIFIED_OUTLET } from "#lib/domain/timeline-filters.ts";
import type { Transaction } from "#lib/store/lock-writes.ts";

/**
 * Gathers by what these events are found and counted: the outlets of their texts, and the certainties and speakers of
 * their claims. An archive of ten thousand events has too many claims to look through for every page.
 * The events' texts and claims must be there, and nothing gathered of them yet.
 */
export async function gatherFacets(transaction: Transaction, eventSlugs: readonly string[]): Promise<void> {
  const slugs = [...eventSlugs];
  await transaction.$executeRaw`
    WITH told AS (
           SELECT DISTINCT c."eventSlug", m.certainty, m."speakerId"
             FROM "Claim" c
             JOIN "ClaimAppearance" l ON l."claimSlug" = c.slug
             JOIN "ClaimMention" m ON m."articleId" = l."articleId" AND m.index = l."mentionIndex"
            WHERE c."eventSlug" = ANY(${slugs}))
    INSERT INTO "EventFacet" ("name", "value", "eventSlug")
    SELECT DISTINCT 'outlet', COALESCE(a."outletSlug", ${UNIDENTIFIED_OUTLET}), v."eventSlug"
      FROM "EventCoverage" v
      JOIN "Article" a ON a.id = v."articleId"
     WHERE v."eventSlug" = ANY(${slugs})
     UNION ALL
    SELECT DISTINCT 'certainty', certainty, "eventSlug" FROM told
     UNION ALL
    SELECT DISTINCT 'speaker', "speakerId", "eventSlug" FROM told WHERE "speakerId" IS NOT NULL`;
}
