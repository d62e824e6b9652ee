-- CreateTable
CREATE TABLE "ClaimRelation" (
    "fromSlug" TEXT NOT NULL,
    "toSlug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "ClaimRelation_pkey" PRIMARY KEY ("fromSlug","toSlug","kind")
);

-- CreateIndex
CREATE INDEX "ClaimRelation_toSlug_idx" ON "ClaimRelation"("toSlug");

-- AddForeignKey
ALTER TABLE "ClaimRelation" ADD CONSTRAINT "ClaimRelation_fromSlug_fkey" FOREIGN KEY ("fromSlug") REFERENCES "Claim"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimRelation" ADD CONSTRAINT "ClaimRelation_toSlug_fkey" FOREIGN KEY ("toSlug") REFERENCES "Claim"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.
ALTER TABLE "ClaimRelation"
  ADD CONSTRAINT "ClaimRelation_kind_check" CHECK ("kind" IN ('contradicts', 'supersedes')),
  ADD CONSTRAINT "ClaimRelation_notOfItself_check" CHECK ("fromSlug" <> "toSlug");
