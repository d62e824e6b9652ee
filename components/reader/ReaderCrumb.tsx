import type { ArticleView } from "#lib/domain/views/article-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { eventAddress } from "#lib/present/mark-anchor.ts";

/** The way back: to the timeline, and to the events that the text tells. */
export function ReaderCrumb({ events }: { events: ArticleView["events"] }) {
  const [first, ...others] = events;
  return (
    <div className="crumb">
      <p>
        <a className="link" href="/">
          Timeline
        </a>
        {first ? (
          <>
            {" / "}
            <a className="link" href={eventAddress(first.slug)}>
              <bdi>{first.title}</bdi>
            </a>
          </>
        ) : null}
      </p>
      {others.length === 0 ? null : (
        <details className="crumb-more">
          <summary>tells of {countWord(others.length, "other event")}</summary>
          <ul>
            {others.map(({ slug, title }) => (
              <li key={slug}>
                <a className="link" href={eventAddress(slug)}>
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
