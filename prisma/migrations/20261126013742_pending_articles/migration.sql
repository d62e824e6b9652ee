-- CreateTable
CREATE TABLE "PendingArticle" (
    "articleId" TEXT NOT NULL,

    CONSTRAINT "PendingArticle_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "ArticleHome" (
    "articleId" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,

    CONSTRAINT "ArticleHome_pkey" PRIMARY KEY ("articleId")
);

-- What is to be done, and what was found, stays so.
INSERT INTO "PendingArticle" ("articleId") SELECT "id" FROM "Article" WHERE "current" <> "placed";
INSERT INTO "ArticleHome" ("articleId", "eventKey") SELECT "id", "homeKey" FROM "Article" WHERE "homeKey" IS NOT NULL;

-- DropIndex
DROP INDEX "Article_current_placed_publishedDate_id_idx";

-- AlterTable
ALTER TABLE "Article" DROP COLUMN "homeKey",
DROP COLUMN "placed";

-- AddForeignKey
ALTER TABLE "PendingArticle" ADD CONSTRAINT "PendingArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleHome" ADD CONSTRAINT "ArticleHome_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
