-- CreateTable
CREATE TABLE "EventFacet" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,

    CONSTRAINT "EventFacet_pkey" PRIMARY KEY ("name","value","eventSlug")
);

-- CreateIndex
CREATE INDEX "EventFacet_eventSlug_idx" ON "EventFacet"("eventSlug");

-- AddForeignKey
ALTER TABLE "EventFacet" ADD CONSTRAINT "EventFacet_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;


-- Every value is one of its list (lib/domain/timeline-filters.ts).
ALTER TABLE "EventFacet" ADD CONSTRAINT "EventFacet_name_check" CHECK ("name" IN ('outlet', 'certainty', 'speaker'));

-- The events that are there are gathered as lib/store/corpus/event-facets.ts gathers new ones.
INSERT INTO "EventFacet" ("name", "value", "eventSlug")
SELECT DISTINCT 'outlet', COALESCE(a."outletSlug", 'unidentified'), v."eventSlug"
  FROM "EventCoverage" v
  JOIN "Article" a ON a."id" = v."articleId"
 UNION ALL
SELECT DISTINCT 'certainty', m."certainty", c."eventSlug"
  FROM "Claim" c
  JOIN "ClaimAppearance" l ON l."claimSlug" = c."slug"
  JOIN "ClaimMention" m ON m."articleId" = l."articleId" AND m."index" = l."mentionIndex"
 WHERE c."eventSlug" IS NOT NULL
 UNION ALL
SELECT DISTINCT 'speaker', m."speakerId", c."eventSlug"
  FROM "Claim" c
  JOIN "ClaimAppearance" l ON l."claimSlug" = c."slug"
  JOIN "ClaimMention" m ON m."articleId" = l."articleId" AND m."index" = l."mentionIndex"
 WHERE c."eventSlug" IS NOT NULL AND m."speakerId" IS NOT NULL;
