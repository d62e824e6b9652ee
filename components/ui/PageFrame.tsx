import type { ReactNode } from "react";

/** What the articles tell of, and how they are read: each with an index of its own. */
const entityPages = [
  { key: "outlets", label: "Outlets" },
  { key: "weapons", label: "Weapons" },
  { key: "countries", label: "Countries" },
  { key: "speakers", label: "Speakers" },
  { key: "methods", label: "Methods" },
] as const;

type Props = {
  current?: "timeline" | "search" | (typeof entityPages)[number]["key"];
  /** Something on the page listens to the reader's hand: any component under it is a client's. Else no script is sent. */
  interactive?: boolean;
  children: ReactNode;
};

/** Head and foot around a page. The navigation names only pages that there are. */
export function PageFrame({ current, interactive = false, children }: Props) {
  return (
    <div className="page" data-scripts={interactive ? "after-words" : "none"}>
      <header className="mast">
        <a className="wordmark" href="/">
          Strikeline
        </a>
        <span className="mast-line" aria-hidden="true" />
        <nav aria-label="Pages">
          <ul>
            <li>
              <a href="/" aria-current={current === "timeline" ? "page" : undefined}>
                Timeline
              </a>
            </li>
            <li>
              <a href="/search" aria-current={current === "search" ? "page" : undefined}>
                Search
              </a>
            </li>
            {entityPages.map(({ key, label }) => (
              <li key={key}>
                <a href={`/${key}`} aria-current={current === key ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>
          Strikeline puts coverage side by side. It gives no verdict: every statement opens the words that it
          was read from. Words in serif are an article’s; words in sans are ours. Days are those of the
          articles; times of day are given with their zone, or as the text has them.
        </p>
      </footer>
    </div>
  );
}
