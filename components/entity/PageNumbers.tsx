import { formatCount } from "#lib/present/count-words.ts";
import { pageAddress } from "#lib/present/entity-address.ts";

type Props = {
  address: string;
  page: number;
  /** Items on one page, and in all; `total` is 0 on a page beyond the last. */
  size: number;
  total: number;
  label: string;
};

/** The way to the pages before and after. */
export function PageNumbers({ address, page, size, total, label }: Props) {
  const last = Math.ceil(total / size);
  if (page === 1 && last <= 1) return null;
  return (
    <nav className="pager" aria-label={label}>
      {page > 1 ? (
        <a className="link" rel="prev" href={pageAddress(address, page > last ? 1 : page - 1)}>
          {page > last || page === 2 ? "First page" : "Page before"}
        </a>
      ) : null}
      {page < last ? (
        <a className="link" rel="next" href={pageAddress(address, page + 1)}>
          Next page
        </a>
      ) : null}
      <span className="quiet">
        {page > last ? "There is no such page of it." : `Page ${formatCount(page)} of ${formatCount(last)}`}
      </span>
    </nav>
  );
}
