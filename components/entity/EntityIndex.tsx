import type { ReactNode } from "react";
import { PageNumbers } from "#components/entity/PageNumbers.tsx";
import { Message } from "#components/ui/Message.tsx";
import type { CappedView, IndexEntryView } from "#lib/domain/views/entity-view.ts";
import { countWord, formatCount } from "#lib/present/count-words.ts";

type Props = {
  title: string;
  address: string;
  about: string;
  entries: CappedView<IndexEntryView>;
  page: number;
  pageSize: number;
  note: string | null;
  /** What the count of a line counts. */
  noun: string;
  addressOf: (key: string) => string;
  markOf?: (entry: IndexEntryView) => ReactNode;
  /** A line's note in words, where it is a key. */
  noteOf?: (note: string) => string;
};

/** All outlets, weapons, countries or speakers of the archive, those with most first. */
export function EntityIndex(props: Props) {
  const { title, address, about, entries, page, pageSize, note, noun, addressOf, markOf, noteOf } = props;
  if (entries.items.length === 0 && page === 1)
    return (
      <Message title={`${title}: none yet`}>
        <p>No text of the archive has any. Add articles, and they are listed here.</p>
        <pre>npm run ingest -- path/to/articles</pre>
      </Message>
    );
  return (
    <>
      <div className="tl-top">
        <h1>{title}</h1>
        <p>{entries.total > 0 ? formatCount(entries.total) : null}</p>
      </div>
      <p className="note index-about">{about}</p>
      {note === null ? null : (
        <p className="note" role="status">
          {note}
        </p>
      )}
      <ul className="index">
        {entries.items.map((entry) => (
          <li key={entry.key}>
            <a href={addressOf(entry.key)}>
              {markOf?.(entry)}
              <bdi>{entry.name}</bdi>
            </a>
            {entry.note === null ? null : (
              <span className="meta">
                <bdi>{noteOf?.(entry.note) ?? entry.note}</bdi>
              </span>
            )}
            <span className="c">{countWord(entry.count, noun)}</span>
          </li>
        ))}
      </ul>
      <PageNumbers
        address={address}
        page={page}
        size={pageSize}
        total={entries.total}
        label={`Pages of ${title.toLowerCase()}`}
      />
    </>
  );
}
