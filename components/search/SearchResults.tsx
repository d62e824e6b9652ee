import { ArticleHits } from "#components/search/ArticleHits.tsx";
import { ClaimHits } from "#components/search/ClaimHits.tsx";
import { QuoteHits } from "#components/search/QuoteHits.tsx";
import { SearchPager } from "#components/search/SearchPager.tsx";
import { Message } from "#components/ui/Message.tsx";
import { Section } from "#components/ui/Section.tsx";
import { type SearchKind, type SearchRequest, searchKinds } from "#lib/domain/search-request.ts";
import type { SearchView } from "#lib/domain/views/search-view.ts";
import { countWord, formatCount } from "#lib/present/count-words.ts";
import { searchAddress } from "#lib/present/search-address.ts";
import { searchKindLabels } from "#lib/present/search-labels.ts";

const about: Record<SearchKind, string> = {
  articles: "Newest first. A title opens its article at the head.",
  claims: "As the texts make them, newest text first. The words open where they stand.",
  quotes: "As the texts give them, newest text first. The words open where they stand.",
};

type Props = { request: SearchRequest; found: SearchView };

/** The hits by kind: the first of each, or all of one kind page by page. */
export function SearchResults({ request, found }: Props) {
  if (request.kind !== null && request.page > found.pages && found.counts[request.kind] > 0)
    return <PastTheEnd request={request} pages={found.pages} />;
  return searchKinds
    .filter((kind) => request.kind === null || request.kind === kind)
    .map((kind) => <KindOfHits key={kind} kind={kind} request={request} found={found} />);
}

function KindOfHits({ kind, request, found }: Props & { kind: SearchKind }) {
  const { counts, matched } = found;
  const shown = found[kind].length;
  return (
    <Section id={kind} title={searchKindLabels[kind]} count={counts[kind]} about={about[kind]}>
      {counts[kind] === 0 ? <p className="quiet">No {kind} with these words.</p> : null}
      {kind === "articles" ? <ArticleHits hits={found.articles} matched={matched} /> : null}
      {kind === "claims" ? <ClaimHits hits={found.claims} matched={matched} /> : null}
      {kind === "quotes" ? <QuoteHits hits={found.quotes} matched={matched} /> : null}
      {request.kind === null && counts[kind] > shown ? (
        <p className="hits-more">
          <a className="link" href={searchAddress({ ...request, kind, page: 1 })}>
            All {formatCount(counts[kind])} {kind}
          </a>
        </p>
      ) : null}
      {request.kind === null ? null : <SearchPager request={request} pages={found.pages} />}
    </Section>
  );
}

function PastTheEnd({ request, pages }: { request: SearchRequest; pages: number }) {
  return (
    <Message title={`There is no page ${formatCount(request.page)}`} level={2}>
      <p>
        These {request.kind} fill {countWord(pages, "page")}.{" "}
        <a className="link" href={searchAddress({ ...request, page: pages })}>
          The last of them
        </a>
      </p>
    </Message>
  );
}
