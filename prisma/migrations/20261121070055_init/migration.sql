-- CreateTable
CREATE TABLE "Outlet" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT,
    "countryCode" TEXT,
    "language" TEXT,
    "domain" TEXT,
    "owner" TEXT,
    "stateMedia" TEXT,
    "stateMediaSource" TEXT,
    "inLexicon" BOOLEAN NOT NULL,

    CONSTRAINT "Outlet_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Weapon" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "isClass" BOOLEAN NOT NULL,
    "makers" TEXT[],
    "rangeLowKilometres" DOUBLE PRECISION,
    "rangeHighKilometres" DOUBLE PRECISION,

    CONSTRAINT "Weapon_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "WeaponName" (
    "weaponSlug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "guarded" BOOLEAN NOT NULL,

    CONSTRAINT "WeaponName_pkey" PRIMARY KEY ("weaponSlug","name")
);

-- CreateTable
CREATE TABLE "Country" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Place" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "countryCode" TEXT,
    "regionSlug" TEXT,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "note" TEXT,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "PlaceName" (
    "placeSlug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "guarded" BOOLEAN NOT NULL,

    CONSTRAINT "PlaceName_pkey" PRIMARY KEY ("placeSlug","name")
);

-- CreateTable
CREATE TABLE "Actor" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT,
    "countryCode" TEXT,

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "url" TEXT,
    "textHash" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "original" TEXT NOT NULL,
    "pipelineVersion" TEXT NOT NULL,
    "language" TEXT,
    "titleStart" INTEGER,
    "titleEnd" INTEGER,
    "standfirstStart" INTEGER,
    "standfirstEnd" INTEGER,
    "author" TEXT,
    "authorStart" INTEGER,
    "authorEnd" INTEGER,
    "outletSlug" TEXT,
    "outletName" TEXT,
    "outletBasis" TEXT NOT NULL,
    "outletStart" INTEGER,
    "outletEnd" INTEGER,
    "republishes" TEXT,
    "republishesStart" INTEGER,
    "republishesEnd" INTEGER,
    "publishedDate" DATE,
    "publishedTime" TEXT,
    "publishedBasis" TEXT NOT NULL,
    "publishedStart" INTEGER,
    "publishedEnd" INTEGER,
    "publishedRuleId" TEXT,
    "publishedReason" TEXT,
    "givenOutlet" TEXT,
    "givenPublished" DATE,
    "firstSeen" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleSource" (
    "articleId" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "ArticleSource_pkey" PRIMARY KEY ("articleId","source")
);

-- CreateTable
CREATE TABLE "Furniture" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "originalStart" INTEGER NOT NULL,
    "originalEnd" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "Furniture_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Paragraph_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "Sentence" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Sentence_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "TimeMention" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "fromDate" DATE,
    "toDate" DATE,
    "precision" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "TimeMention_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "WeaponMention" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "weaponSlug" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "WeaponMention_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "CountryMention" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "countryCode" TEXT NOT NULL,
    "namedAs" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "CountryMention_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "PlaceMention" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "placeSlug" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "PlaceMention_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "ActorMention" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "ActorMention_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "Quote" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "speakerId" TEXT,
    "relayId" TEXT,
    "cue" TEXT,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "ClaimMention" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "speakerId" TEXT,
    "relayId" TEXT,
    "cue" TEXT,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "certainty" TEXT NOT NULL,
    "speakerCertainty" TEXT NOT NULL,
    "modality" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "eventIndex" INTEGER,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "ClaimMention_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "Quantity" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "claimIndex" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "bound" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "of" TEXT,

    CONSTRAINT "Quantity_pkey" PRIMARY KEY ("articleId","claimIndex","index")
);

-- CreateTable
CREATE TABLE "EventMention" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "triggerStart" INTEGER NOT NULL,
    "triggerEnd" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "fromDate" DATE,
    "toDate" DATE,
    "precision" TEXT,
    "basis" TEXT,
    "dateStart" INTEGER,
    "dateEnd" INTEGER,
    "placeSlug" TEXT,
    "principal" TEXT,
    "modality" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "EventMention_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "EventMentionWeapon" (
    "articleId" TEXT NOT NULL,
    "eventIndex" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "weaponSlug" TEXT NOT NULL,

    CONSTRAINT "EventMentionWeapon_pkey" PRIMARY KEY ("articleId","eventIndex","weaponSlug")
);

-- CreateTable
CREATE TABLE "EventMentionCountry" (
    "articleId" TEXT NOT NULL,
    "eventIndex" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "countryCode" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "EventMentionCountry_pkey" PRIMARY KEY ("articleId","eventIndex","countryCode","role")
);

-- CreateTable
CREATE TABLE "ReadingIssue" (
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "ruleId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "severity" TEXT NOT NULL,

    CONSTRAINT "ReadingIssue_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "CorpusState" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "articlesHash" TEXT NOT NULL,
    "pipelineVersion" TEXT NOT NULL,
    "builtAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CorpusState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "slug" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "fromDate" DATE,
    "toDate" DATE,
    "precision" TEXT,
    "basis" TEXT,
    "placeSlug" TEXT,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "EventWeapon" (
    "eventSlug" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "weaponSlug" TEXT NOT NULL,

    CONSTRAINT "EventWeapon_pkey" PRIMARY KEY ("eventSlug","weaponSlug")
);

-- CreateTable
CREATE TABLE "EventCountry" (
    "eventSlug" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "countryCode" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "EventCountry_pkey" PRIMARY KEY ("eventSlug","countryCode","role")
);

-- CreateTable
CREATE TABLE "EventCoverage" (
    "eventSlug" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL,

    CONSTRAINT "EventCoverage_pkey" PRIMARY KEY ("eventSlug","articleId")
);

-- CreateTable
CREATE TABLE "EventAppearance" (
    "articleId" TEXT NOT NULL,
    "mentionIndex" INTEGER NOT NULL,
    "eventSlug" TEXT NOT NULL,

    CONSTRAINT "EventAppearance_pkey" PRIMARY KEY ("articleId","mentionIndex")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "eventSlug" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("eventSlug","index")
);

-- CreateTable
CREATE TABLE "ConflictSide" (
    "eventSlug" TEXT NOT NULL,
    "conflictIndex" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "says" TEXT NOT NULL,

    CONSTRAINT "ConflictSide_pkey" PRIMARY KEY ("eventSlug","conflictIndex","index")
);

-- CreateTable
CREATE TABLE "Claim" (
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "eventSlug" TEXT,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ClaimAppearance" (
    "articleId" TEXT NOT NULL,
    "mentionIndex" INTEGER NOT NULL,
    "claimSlug" TEXT NOT NULL,

    CONSTRAINT "ClaimAppearance_pkey" PRIMARY KEY ("articleId","mentionIndex")
);

-- CreateTable
CREATE TABLE "QuoteVariant" (
    "claimSlug" TEXT NOT NULL,
    "group" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "quoteIndex" INTEGER NOT NULL,

    CONSTRAINT "QuoteVariant_pkey" PRIMARY KEY ("claimSlug","group","articleId","quoteIndex")
);

-- CreateTable
CREATE TABLE "ArticleCopy" (
    "articleId" TEXT NOT NULL,
    "ofArticleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "overlap" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ArticleCopy_pkey" PRIMARY KEY ("articleId","ofArticleId")
);

-- CreateTable
CREATE TABLE "InferredPublication" (
    "articleId" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "ruleId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "InferredPublication_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "Outlet_countryCode_idx" ON "Outlet"("countryCode");

-- CreateIndex
CREATE INDEX "Place_countryCode_idx" ON "Place"("countryCode");

-- CreateIndex
CREATE INDEX "Place_regionSlug_idx" ON "Place"("regionSlug");

-- CreateIndex
CREATE INDEX "Actor_name_idx" ON "Actor"("name");

-- CreateIndex
CREATE INDEX "Actor_countryCode_idx" ON "Actor"("countryCode");

-- CreateIndex
CREATE INDEX "Article_textHash_idx" ON "Article"("textHash");

-- CreateIndex
CREATE INDEX "Article_outletSlug_idx" ON "Article"("outletSlug");

-- CreateIndex
CREATE INDEX "Article_current_publishedDate_idx" ON "Article"("current", "publishedDate");

-- CreateIndex
CREATE UNIQUE INDEX "Article_key_version_key" ON "Article"("key", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Article_id_textLength_key" ON "Article"("id", "textLength");

-- CreateIndex
CREATE INDEX "ArticleSource_source_idx" ON "ArticleSource"("source");

-- CreateIndex
CREATE INDEX "WeaponMention_weaponSlug_idx" ON "WeaponMention"("weaponSlug");

-- CreateIndex
CREATE INDEX "CountryMention_countryCode_idx" ON "CountryMention"("countryCode");

-- CreateIndex
CREATE INDEX "PlaceMention_placeSlug_idx" ON "PlaceMention"("placeSlug");

-- CreateIndex
CREATE INDEX "ActorMention_actorId_idx" ON "ActorMention"("actorId");

-- CreateIndex
CREATE INDEX "Quote_speakerId_idx" ON "Quote"("speakerId");

-- CreateIndex
CREATE INDEX "Quote_relayId_idx" ON "Quote"("relayId");

-- CreateIndex
CREATE INDEX "ClaimMention_speakerId_idx" ON "ClaimMention"("speakerId");

-- CreateIndex
CREATE INDEX "ClaimMention_relayId_idx" ON "ClaimMention"("relayId");

-- CreateIndex
CREATE INDEX "ClaimMention_articleId_eventIndex_idx" ON "ClaimMention"("articleId", "eventIndex");

-- CreateIndex
CREATE INDEX "EventMention_placeSlug_idx" ON "EventMention"("placeSlug");

-- CreateIndex
CREATE INDEX "EventMentionWeapon_weaponSlug_idx" ON "EventMentionWeapon"("weaponSlug");

-- CreateIndex
CREATE INDEX "EventMentionCountry_countryCode_idx" ON "EventMentionCountry"("countryCode");

-- CreateIndex
CREATE INDEX "Event_toDate_slug_idx" ON "Event"("toDate", "slug");

-- CreateIndex
CREATE INDEX "Event_fromDate_idx" ON "Event"("fromDate");

-- CreateIndex
CREATE INDEX "Event_type_idx" ON "Event"("type");

-- CreateIndex
CREATE INDEX "Event_placeSlug_idx" ON "Event"("placeSlug");

-- CreateIndex
CREATE INDEX "EventWeapon_weaponSlug_idx" ON "EventWeapon"("weaponSlug");

-- CreateIndex
CREATE INDEX "EventCountry_countryCode_idx" ON "EventCountry"("countryCode");

-- CreateIndex
CREATE INDEX "EventCoverage_articleId_idx" ON "EventCoverage"("articleId");

-- CreateIndex
CREATE INDEX "EventAppearance_eventSlug_idx" ON "EventAppearance"("eventSlug");

-- CreateIndex
CREATE INDEX "ConflictSide_articleId_idx" ON "ConflictSide"("articleId");

-- CreateIndex
CREATE INDEX "Claim_eventSlug_idx" ON "Claim"("eventSlug");

-- CreateIndex
CREATE INDEX "ClaimAppearance_claimSlug_idx" ON "ClaimAppearance"("claimSlug");

-- CreateIndex
CREATE INDEX "QuoteVariant_articleId_quoteIndex_idx" ON "QuoteVariant"("articleId", "quoteIndex");

-- CreateIndex
CREATE INDEX "ArticleCopy_ofArticleId_idx" ON "ArticleCopy"("ofArticleId");

-- AddForeignKey
ALTER TABLE "Outlet" ADD CONSTRAINT "Outlet_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeaponName" ADD CONSTRAINT "WeaponName_weaponSlug_fkey" FOREIGN KEY ("weaponSlug") REFERENCES "Weapon"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_regionSlug_fkey" FOREIGN KEY ("regionSlug") REFERENCES "Place"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceName" ADD CONSTRAINT "PlaceName_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_outletSlug_fkey" FOREIGN KEY ("outletSlug") REFERENCES "Outlet"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSource" ADD CONSTRAINT "ArticleSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Furniture" ADD CONSTRAINT "Furniture_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paragraph" ADD CONSTRAINT "Paragraph_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sentence" ADD CONSTRAINT "Sentence_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeMention" ADD CONSTRAINT "TimeMention_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeaponMention" ADD CONSTRAINT "WeaponMention_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeaponMention" ADD CONSTRAINT "WeaponMention_weaponSlug_fkey" FOREIGN KEY ("weaponSlug") REFERENCES "Weapon"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountryMention" ADD CONSTRAINT "CountryMention_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountryMention" ADD CONSTRAINT "CountryMention_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceMention" ADD CONSTRAINT "PlaceMention_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceMention" ADD CONSTRAINT "PlaceMention_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorMention" ADD CONSTRAINT "ActorMention_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorMention" ADD CONSTRAINT "ActorMention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_relayId_fkey" FOREIGN KEY ("relayId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimMention" ADD CONSTRAINT "ClaimMention_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimMention" ADD CONSTRAINT "ClaimMention_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimMention" ADD CONSTRAINT "ClaimMention_relayId_fkey" FOREIGN KEY ("relayId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimMention" ADD CONSTRAINT "ClaimMention_articleId_eventIndex_fkey" FOREIGN KEY ("articleId", "eventIndex") REFERENCES "EventMention"("articleId", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quantity" ADD CONSTRAINT "Quantity_articleId_claimIndex_fkey" FOREIGN KEY ("articleId", "claimIndex") REFERENCES "ClaimMention"("articleId", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMentionWeapon" ADD CONSTRAINT "EventMentionWeapon_articleId_eventIndex_fkey" FOREIGN KEY ("articleId", "eventIndex") REFERENCES "EventMention"("articleId", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMentionWeapon" ADD CONSTRAINT "EventMentionWeapon_weaponSlug_fkey" FOREIGN KEY ("weaponSlug") REFERENCES "Weapon"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMentionCountry" ADD CONSTRAINT "EventMentionCountry_articleId_eventIndex_fkey" FOREIGN KEY ("articleId", "eventIndex") REFERENCES "EventMention"("articleId", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMentionCountry" ADD CONSTRAINT "EventMentionCountry_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingIssue" ADD CONSTRAINT "ReadingIssue_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventWeapon" ADD CONSTRAINT "EventWeapon_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventWeapon" ADD CONSTRAINT "EventWeapon_weaponSlug_fkey" FOREIGN KEY ("weaponSlug") REFERENCES "Weapon"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventCountry" ADD CONSTRAINT "EventCountry_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventCountry" ADD CONSTRAINT "EventCountry_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventCoverage" ADD CONSTRAINT "EventCoverage_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventCoverage" ADD CONSTRAINT "EventCoverage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventAppearance" ADD CONSTRAINT "EventAppearance_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventAppearance" ADD CONSTRAINT "EventAppearance_articleId_mentionIndex_fkey" FOREIGN KEY ("articleId", "mentionIndex") REFERENCES "EventMention"("articleId", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictSide" ADD CONSTRAINT "ConflictSide_eventSlug_conflictIndex_fkey" FOREIGN KEY ("eventSlug", "conflictIndex") REFERENCES "Conflict"("eventSlug", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictSide" ADD CONSTRAINT "ConflictSide_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAppearance" ADD CONSTRAINT "ClaimAppearance_claimSlug_fkey" FOREIGN KEY ("claimSlug") REFERENCES "Claim"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAppearance" ADD CONSTRAINT "ClaimAppearance_articleId_mentionIndex_fkey" FOREIGN KEY ("articleId", "mentionIndex") REFERENCES "ClaimMention"("articleId", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteVariant" ADD CONSTRAINT "QuoteVariant_claimSlug_fkey" FOREIGN KEY ("claimSlug") REFERENCES "Claim"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteVariant" ADD CONSTRAINT "QuoteVariant_articleId_quoteIndex_fkey" FOREIGN KEY ("articleId", "quoteIndex") REFERENCES "Quote"("articleId", "index") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCopy" ADD CONSTRAINT "ArticleCopy_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCopy" ADD CONSTRAINT "ArticleCopy_ofArticleId_fkey" FOREIGN KEY ("ofArticleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InferredPublication" ADD CONSTRAINT "InferredPublication_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand from here on: what Prisma's language cannot say (tests/db/schema-constraints.test.ts has a case for each).
-- A span lies inside its text; a pair of offsets is there or not there as one; what can be told from a list is of the
-- list in lib/domain; a day range ends no earlier than it starts, and has all its parts or none.

ALTER TABLE "Weapon"
  ADD CONSTRAINT "Weapon_range_check" CHECK (0 <= "rangeLowKilometres" AND "rangeLowKilometres" <= "rangeHighKilometres");

ALTER TABLE "Country"
  ADD CONSTRAINT "Country_code_check" CHECK ("code" ~ '^[A-Z]{2}$');

ALTER TABLE "Place"
  ADD CONSTRAINT "Place_latitude_check" CHECK ("latitude" BETWEEN -90 AND 90),
  ADD CONSTRAINT "Place_longitude_check" CHECK ("longitude" BETWEEN -180 AND 180);

ALTER TABLE "Actor"
  ADD CONSTRAINT "Actor_kind_check" CHECK ("kind" IN ('person', 'organization', 'state', 'unnamed'));

ALTER TABLE "Article"
  ADD CONSTRAINT "Article_version_check" CHECK ("version" >= 1),
  ADD CONSTRAINT "Article_textLength_check" CHECK ("textLength" >= 0),
  ADD CONSTRAINT "Article_textHash_check" CHECK ("textHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Article_titleSpan_check" CHECK (num_nonnulls("titleStart", "titleEnd") <> 1 AND 0 <= "titleStart" AND "titleStart" < "titleEnd" AND "titleEnd" <= "textLength"),
  ADD CONSTRAINT "Article_standfirstSpan_check" CHECK (num_nonnulls("standfirstStart", "standfirstEnd") <> 1 AND 0 <= "standfirstStart" AND "standfirstStart" < "standfirstEnd" AND "standfirstEnd" <= "textLength"),
  ADD CONSTRAINT "Article_authorSpan_check" CHECK (num_nonnulls("authorStart", "authorEnd") <> 1 AND 0 <= "authorStart" AND "authorStart" < "authorEnd" AND "authorEnd" <= "textLength"),
  ADD CONSTRAINT "Article_outletSpan_check" CHECK (num_nonnulls("outletStart", "outletEnd") <> 1 AND 0 <= "outletStart" AND "outletStart" < "outletEnd" AND "outletEnd" <= "textLength"),
  ADD CONSTRAINT "Article_republishesSpan_check" CHECK (num_nonnulls("republishesStart", "republishesEnd") <> 1 AND 0 <= "republishesStart" AND "republishesStart" < "republishesEnd" AND "republishesEnd" <= "textLength"),
  ADD CONSTRAINT "Article_publishedSpan_check" CHECK (num_nonnulls("publishedStart", "publishedEnd") <> 1 AND 0 <= "publishedStart" AND "publishedStart" < "publishedEnd" AND "publishedEnd" <= "textLength"),
  ADD CONSTRAINT "Article_outletBasis_check" CHECK ("outletBasis" IN ('given', 'byline', 'signoff', 'domain', 'feed', 'dateline', 'none')),
  ADD CONSTRAINT "Article_publishedBasis_check" CHECK ("publishedBasis" IN ('given', 'stated', 'inferred', 'unknown'));

ALTER TABLE "Furniture"
  ADD CONSTRAINT "Furniture_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "Furniture_originalSpan_check" CHECK (0 <= "originalStart" AND "originalStart" < "originalEnd"),
  ADD CONSTRAINT "Furniture_kind_check" CHECK ("kind" IN ('appeal', 'byline', 'caption', 'comments', 'cookie', 'dateline', 'headline-repeat', 'link', 'newsletter', 'share', 'signoff', 'speaker-tag', 'teaser', 'timestamp'));

ALTER TABLE "Paragraph"
  ADD CONSTRAINT "Paragraph_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength");

ALTER TABLE "Sentence"
  ADD CONSTRAINT "Sentence_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength");

ALTER TABLE "TimeMention"
  ADD CONSTRAINT "TimeMention_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "TimeMention_days_check" CHECK ("fromDate" <= "toDate"),
  ADD CONSTRAINT "TimeMention_precision_check" CHECK ("precision" IN ('minute', 'day', 'days', 'month', 'season', 'year')),
  ADD CONSTRAINT "TimeMention_basis_check" CHECK ("basis" IN ('stated', 'inferred'));

ALTER TABLE "WeaponMention"
  ADD CONSTRAINT "WeaponMention_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "WeaponMention_basis_check" CHECK ("basis" IN ('stated', 'inferred'));

ALTER TABLE "CountryMention"
  ADD CONSTRAINT "CountryMention_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "CountryMention_namedAs_check" CHECK ("namedAs" IN ('name', 'demonym', 'capital', 'seat', 'body', 'maker')),
  ADD CONSTRAINT "CountryMention_basis_check" CHECK ("basis" IN ('stated', 'inferred'));

ALTER TABLE "PlaceMention"
  ADD CONSTRAINT "PlaceMention_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "PlaceMention_basis_check" CHECK ("basis" IN ('stated', 'inferred'));

ALTER TABLE "ActorMention"
  ADD CONSTRAINT "ActorMention_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "ActorMention_basis_check" CHECK ("basis" IN ('stated', 'inferred'));

ALTER TABLE "Quote"
  ADD CONSTRAINT "Quote_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "Quote_cueSpan_check" CHECK (num_nonnulls("cueStart", "cueEnd") <> 1 AND 0 <= "cueStart" AND "cueStart" < "cueEnd" AND "cueEnd" <= "textLength");

ALTER TABLE "ClaimMention"
  ADD CONSTRAINT "ClaimMention_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "ClaimMention_cueSpan_check" CHECK (num_nonnulls("cueStart", "cueEnd") <> 1 AND 0 <= "cueStart" AND "cueStart" < "cueEnd" AND "cueEnd" <= "textLength"),
  ADD CONSTRAINT "ClaimMention_certainty_check" CHECK ("certainty" IN ('asserted', 'attributed', 'reported', 'hedged', 'withheld')),
  ADD CONSTRAINT "ClaimMention_speakerCertainty_check" CHECK ("speakerCertainty" IN ('asserted', 'attributed', 'reported', 'hedged', 'withheld')),
  ADD CONSTRAINT "ClaimMention_modality_check" CHECK ("modality" IN ('happened', 'planned', 'possible', 'denied')),
  ADD CONSTRAINT "ClaimMention_position_check" CHECK ("position" IN ('headline', 'standfirst', 'lead', 'body', 'end'));

ALTER TABLE "Quantity"
  ADD CONSTRAINT "Quantity_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "Quantity_bounds_check" CHECK ("low" <= "high"),
  ADD CONSTRAINT "Quantity_bound_check" CHECK ("bound" IN ('exact', 'about', 'at-least', 'up-to', 'range'));

ALTER TABLE "EventMention"
  ADD CONSTRAINT "EventMention_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "EventMention_triggerSpan_check" CHECK (0 <= "triggerStart" AND "triggerStart" < "triggerEnd" AND "triggerEnd" <= "textLength"),
  ADD CONSTRAINT "EventMention_dateSpan_check" CHECK (num_nonnulls("dateStart", "dateEnd") <> 1 AND 0 <= "dateStart" AND "dateStart" < "dateEnd" AND "dateEnd" <= "textLength"),
  ADD CONSTRAINT "EventMention_date_check" CHECK (num_nonnulls("fromDate", "toDate", "precision", "basis") IN (0, 4)),
  ADD CONSTRAINT "EventMention_days_check" CHECK ("fromDate" <= "toDate"),
  ADD CONSTRAINT "EventMention_type_check" CHECK ("type" IN ('strike', 'interception', 'launch-test', 'authorization', 'transfer', 'deployment', 'statement', 'warning', 'doctrine', 'ground', 'meeting', 'other')),
  ADD CONSTRAINT "EventMention_precision_check" CHECK ("precision" IN ('minute', 'day', 'days', 'month', 'season', 'year')),
  ADD CONSTRAINT "EventMention_basis_check" CHECK ("basis" IN ('stated', 'inferred')),
  ADD CONSTRAINT "EventMention_modality_check" CHECK ("modality" IN ('happened', 'planned', 'possible', 'denied'));

ALTER TABLE "EventMentionCountry"
  ADD CONSTRAINT "EventMentionCountry_role_check" CHECK ("role" IN ('initiator', 'target'));

ALTER TABLE "ReadingIssue"
  ADD CONSTRAINT "ReadingIssue_span_check" CHECK (num_nonnulls("start", "end") <> 1 AND 0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "ReadingIssue_severity_check" CHECK ("severity" IN ('note', 'doubt', 'unread'));

ALTER TABLE "CorpusState"
  ADD CONSTRAINT "CorpusState_onlyOne_check" CHECK ("id" = 1);

ALTER TABLE "Event"
  ADD CONSTRAINT "Event_date_check" CHECK (num_nonnulls("fromDate", "toDate", "precision", "basis") IN (0, 4)),
  ADD CONSTRAINT "Event_days_check" CHECK ("fromDate" <= "toDate"),
  ADD CONSTRAINT "Event_type_check" CHECK ("type" IN ('strike', 'interception', 'launch-test', 'authorization', 'transfer', 'deployment', 'statement', 'warning', 'doctrine', 'ground', 'meeting', 'other')),
  ADD CONSTRAINT "Event_precision_check" CHECK ("precision" IN ('minute', 'day', 'days', 'month', 'season', 'year')),
  ADD CONSTRAINT "Event_basis_check" CHECK ("basis" IN ('stated', 'inferred'));

ALTER TABLE "EventCountry"
  ADD CONSTRAINT "EventCountry_role_check" CHECK ("role" IN ('initiator', 'target', 'named'));

ALTER TABLE "Conflict"
  ADD CONSTRAINT "Conflict_kind_check" CHECK ("kind" IN ('quantity', 'date', 'place', 'outcome', 'initiator', 'weapon', 'certainty', 'quote', 'capability'));

ALTER TABLE "ConflictSide"
  ADD CONSTRAINT "ConflictSide_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength");

ALTER TABLE "ArticleCopy"
  ADD CONSTRAINT "ArticleCopy_notOfItself_check" CHECK ("articleId" <> "ofArticleId"),
  ADD CONSTRAINT "ArticleCopy_overlap_check" CHECK ("overlap" BETWEEN 0 AND 1),
  ADD CONSTRAINT "ArticleCopy_kind_check" CHECK ("kind" IN ('same', 'rewrite', 'excerpt'));

-- Of a publication's versions, one is current.
CREATE UNIQUE INDEX "Article_current_key" ON "Article"("key") WHERE "current";
