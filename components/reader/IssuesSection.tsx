import { Section } from "#components/ui/Section.tsx";
import type { IssueView } from "#lib/domain/views/article-view.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { markAnchor } from "#lib/present/mark-anchor.ts";

/** What could not be decided: kept and shown. */
export function IssuesSection({ issues }: { issues: readonly IssueView[] }) {
  return (
    <Section
      id="issues"
      title="What could not be decided"
      count={issues.length}
      about={<p>Where the rules had nothing to go by, they say so instead of guessing.</p>}
    >
      {issues.length === 0 ? <p className="quiet">Nothing was left open.</p> : null}
      <ul className="evidence">
        {issues.map(({ index, reason, severity, words, ruleId }) => (
          <li key={index}>
            <b>{severity}</b>: <bdi>{reason}</bdi>{" "}
            {words === null ? null : (
              <a className="words" href={`#${markAnchor({ kind: "issue", index })}`}>
                <bdi>“{curlQuotes(words)}”</bdi>
              </a>
            )}{" "}
            <span className="quiet">{ruleId}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
