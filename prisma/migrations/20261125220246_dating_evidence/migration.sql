-- DropIndex
DROP INDEX "StoredReading_marks_idx";

-- DropIndex
DROP INDEX "StoredReading_undatedMarks_idx";

-- AlterTable
ALTER TABLE "StoredReading" DROP COLUMN "undatedMarks",
ADD COLUMN     "dating" JSONB NOT NULL DEFAULT '{"isDated": false, "quotes": [], "events": []}',
ADD COLUMN     "shingles" BYTEA NOT NULL DEFAULT '';

-- Readings that are there are of an earlier version, and are made anew before anything is placed.
ALTER TABLE "StoredReading" ALTER COLUMN "dating" DROP DEFAULT, ALTER COLUMN "shingles" DROP DEFAULT;

-- CreateTable
CREATE TABLE "DatingMark" (
    "mark" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "undated" BOOLEAN NOT NULL,

    CONSTRAINT "DatingMark_pkey" PRIMARY KEY ("mark","articleId")
);

-- CreateTable
CREATE TABLE "DatingEvidence" (
    "articleId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "DatingEvidence_pkey" PRIMARY KEY ("articleId","otherId")
);

-- CreateIndex
CREATE INDEX "DatingMark_articleId_idx" ON "DatingMark"("articleId");

-- CreateIndex
CREATE INDEX "DatingEvidence_otherId_idx" ON "DatingEvidence"("otherId");

-- AddForeignKey
ALTER TABLE "DatingMark" ADD CONSTRAINT "DatingMark_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DatingEvidence" ADD CONSTRAINT "DatingEvidence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DatingEvidence" ADD CONSTRAINT "DatingEvidence_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say: one article in a hundred states no date, and only beside those are the others looked up.
CREATE INDEX "DatingMark_undated_idx" ON "DatingMark"("mark") WHERE "undated";
ALTER TABLE "DatingEvidence"
  ADD CONSTRAINT "DatingEvidence_notOfItself_check" CHECK ("articleId" <> "otherId");
