import type { SearchRequest } from "#lib/domain/search-request.ts";
import { formatCount } from "#lib/present/count-words.ts";
import { searchAddress } from "#lib/present/search-address.ts";

type Props = { request: SearchRequest; pages: number };

/** The pages of one kind of hit: before, where we are, after. */
export function SearchPager({ request, pages }: Props) {
  const { page } = request;
  if (pages === 1) return null;
  return (
    <nav className="pager" aria-label="Pages of hits">
      {page > 1 ? (
        <a className="link" rel="prev" href={searchAddress({ ...request, page: page - 1 })}>
          Newer texts
        </a>
      ) : null}
      <span className="quiet">
        Page {formatCount(page)} of {formatCount(pages)}
      </span>
      {page < pages ? (
        <a className="link" rel="next" href={searchAddress({ ...request, page: page + 1 })}>
          Older texts
        </a>
      ) : null}
    </nav>
  );
}
