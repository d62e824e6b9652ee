-- Search looks words up by their English stems. Indexes on expressions are not in Prisma's language: its engine neither
-- sees nor touches them. A query has to name the same expression (lib/queries/search-sql.ts) to be answered by one.
-- The bound keeps a text of a megabyte of different words storable: PostgreSQL refuses a longer vector of them.

-- CreateIndex
CREATE INDEX "Article_text_search_idx" ON "Article" USING GIN (to_tsvector('english', left("text", 200000)));

-- CreateIndex
CREATE INDEX "ClaimMention_text_search_idx" ON "ClaimMention" USING GIN (to_tsvector('english', left("text", 200000)));

-- CreateIndex
CREATE INDEX "Quote_text_search_idx" ON "Quote" USING GIN (to_tsvector('english', left("text", 200000)));

-- CreateIndex
CREATE INDEX "Event_title_search_idx" ON "Event" USING GIN (to_tsvector('english', left("title", 200000)));
