-- What the articles say together is built anew, event by event, with the columns below.
DELETE FROM "Claim";
DELETE FROM "Event";
DELETE FROM "ArticleCopy";
DELETE FROM "InferredPublication";

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "homeKey" TEXT,
ADD COLUMN     "placed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "base" TEXT NOT NULL,
ADD COLUMN     "compared" JSONB,
ADD COLUMN     "day" DATE,
ADD COLUMN     "family" TEXT NOT NULL,
ADD COLUMN     "key" TEXT NOT NULL;

-- DropTable
DROP TABLE "CorpusState";

-- CreateTable
CREATE TABLE "LexiconState" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" TEXT NOT NULL,

    CONSTRAINT "LexiconState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredReading" (
    "articleId" TEXT NOT NULL,
    "packed" BYTEA NOT NULL,
    "marks" TEXT[],
    "undatedMarks" TEXT[],

    CONSTRAINT "StoredReading_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "ShingleSample" (
    "shingle" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "of" INTEGER NOT NULL,

    CONSTRAINT "ShingleSample_pkey" PRIMARY KEY ("shingle","day","articleId")
);

-- CreateTable
CREATE TABLE "PlacedMention" (
    "articleId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "family" TEXT NOT NULL,
    "day" DATE,
    "fromDate" DATE,
    "toDate" DATE,
    "compared" JSONB NOT NULL,
    "eventKey" TEXT NOT NULL,
    "isLeft" BOOLEAN NOT NULL,

    CONSTRAINT "PlacedMention_pkey" PRIMARY KEY ("articleId","index")
);

-- CreateTable
CREATE TABLE "EventRedirect" (
    "slug" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,

    CONSTRAINT "EventRedirect_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "StoredReading_undatedMarks_idx" ON "StoredReading" USING GIN ("undatedMarks");

-- CreateIndex
CREATE INDEX "ShingleSample_articleId_idx" ON "ShingleSample"("articleId");

-- CreateIndex
CREATE INDEX "StoredReading_marks_idx" ON "StoredReading" USING GIN ("marks");

-- CreateIndex
CREATE INDEX "PlacedMention_family_day_idx" ON "PlacedMention"("family", "day");

-- CreateIndex
CREATE INDEX "PlacedMention_family_toDate_idx" ON "PlacedMention"("family", "toDate");

-- CreateIndex
CREATE INDEX "PlacedMention_eventKey_idx" ON "PlacedMention"("eventKey");

-- CreateIndex
CREATE INDEX "EventRedirect_eventSlug_idx" ON "EventRedirect"("eventSlug");

-- CreateIndex
CREATE INDEX "Article_current_pipelineVersion_idx" ON "Article"("current", "pipelineVersion");

-- CreateIndex
CREATE INDEX "Article_current_placed_publishedDate_id_idx" ON "Article"("current", "placed", "publishedDate", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Event_key_key" ON "Event"("key");

-- CreateIndex
CREATE INDEX "Event_base_idx" ON "Event"("base");

-- CreateIndex
CREATE INDEX "Event_family_day_idx" ON "Event"("family", "day");

-- AddForeignKey
ALTER TABLE "StoredReading" ADD CONSTRAINT "StoredReading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShingleSample" ADD CONSTRAINT "ShingleSample_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlacedMention" ADD CONSTRAINT "PlacedMention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventRedirect" ADD CONSTRAINT "EventRedirect_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.
ALTER TABLE "LexiconState"
  ADD CONSTRAINT "LexiconState_onlyOne_check" CHECK ("id" = 1);
ALTER TABLE "PlacedMention"
  ADD CONSTRAINT "PlacedMention_days_check" CHECK ("fromDate" <= "toDate");
