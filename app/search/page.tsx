import type { Metadata } from "next";
import "#app/search/search.css";
import { NoHits } from "#components/search/NoHits.tsx";
import { SearchCounts } from "#components/search/SearchCounts.tsx";
import { SearchForm } from "#components/search/SearchForm.tsx";
import { SearchNotes } from "#components/search/SearchNotes.tsx";
import { SearchResults } from "#components/search/SearchResults.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { parseSearchRequest, searchKinds } from "#lib/domain/search-request.ts";
import { clampText } from "#lib/present/clamp-text.ts";
import { searchArchive } from "#lib/queries/search-archive.ts";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const TAB_CHARACTERS = 60;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { words } = parseSearchRequest(await searchParams).request;
  return {
    title: words === "" ? "Search" : `Search: ${clampText(words, TAB_CHARACTERS)}`,
    robots: { index: false },
  };
}

/** Search over articles, claims and quotes; each hit opens the words that it was found in. */
export default async function SearchPage({ searchParams }: Props) {
  const { request, notes } = parseSearchRequest(await searchParams);
  const found = await searchArchive(request);
  const any = searchKinds.some((kind) => found.counts[kind] > 0);
  return (
    <PageFrame current="search">
      <div className="search-top">
        <h1>Search</h1>
        <SearchForm words={request.words} />
      </div>
      <SearchNotes notes={notes} request={request} />
      {any ? <SearchCounts request={request} counts={found.counts} /> : null}
      {request.words !== "" && !any ? <NoHits words={request.words} searchable={found.searchable} /> : null}
      {any ? <SearchResults request={request} found={found} /> : null}
    </PageFrame>
  );
}
