-- A claim may give the number of which another gives a bound.
ALTER TABLE "ClaimRelation" DROP CONSTRAINT "ClaimRelation_kind_check";
ALTER TABLE "ClaimRelation"
  ADD CONSTRAINT "ClaimRelation_kind_check" CHECK ("kind" IN ('contradicts', 'supersedes', 'narrows'));
