-- CreateTable
CREATE TABLE "EventNaming" (
    "eventSlug" TEXT NOT NULL,
    "concept" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "EventNaming_pkey" PRIMARY KEY ("eventSlug","concept","index")
);

-- CreateIndex
CREATE INDEX "EventNaming_articleId_idx" ON "EventNaming"("articleId");

-- AddForeignKey
ALTER TABLE "EventNaming" ADD CONSTRAINT "EventNaming_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventNaming" ADD CONSTRAINT "EventNaming_articleId_textLength_fkey" FOREIGN KEY ("articleId", "textLength") REFERENCES "Article"("id", "textLength") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say: a name stands inside its text, and is counted at least once.
ALTER TABLE "EventNaming"
  ADD CONSTRAINT "EventNaming_span_check" CHECK (0 <= "start" AND "start" < "end" AND "end" <= "textLength"),
  ADD CONSTRAINT "EventNaming_count_check" CHECK ("count" >= 1);
