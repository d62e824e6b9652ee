-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "partOf" TEXT;

-- CreateTable
CREATE TABLE "EditorDecision" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "family" TEXT,
    "day" DATE,
    "about" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EditorDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecidedSpan" (
    "decisionId" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "isSubject" BOOLEAN NOT NULL,

    CONSTRAINT "DecidedSpan_pkey" PRIMARY KEY ("decisionId","articleId","start","end")
);

-- CreateIndex
CREATE INDEX "DecidedSpan_articleId_idx" ON "DecidedSpan"("articleId");

-- CreateIndex
CREATE INDEX "Event_partOf_idx" ON "Event"("partOf");

-- AddForeignKey
ALTER TABLE "DecidedSpan" ADD CONSTRAINT "DecidedSpan_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "EditorDecision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecidedSpan" ADD CONSTRAINT "DecidedSpan_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.
ALTER TABLE "EditorDecision"
  ADD CONSTRAINT "EditorDecision_kind_check" CHECK ("kind" IN ('same', 'different')),
  ADD CONSTRAINT "EditorDecision_sameDay_check"
    CHECK ("kind" <> 'same' OR ("family" IS NOT NULL AND "day" IS NOT NULL));
ALTER TABLE "DecidedSpan"
  ADD CONSTRAINT "DecidedSpan_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength");

-- What is stored as it is compared says now on which day it was placed, and that nothing was decided about it.
UPDATE "PlacedMention" SET "compared" = "compared" || '{"decided": null}';
UPDATE "Event" SET "compared" = jsonb_set("compared", '{event,decided}', 'null')
  || jsonb_build_object('day', to_char("day", 'YYYY-MM-DD')) WHERE "compared" IS NOT NULL;
