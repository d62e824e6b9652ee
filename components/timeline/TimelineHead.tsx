import type { TimelineView } from "#lib/domain/views/timeline-view.ts";
import { countWord } from "#lib/present/count-words.ts";
import { describeMonths } from "#lib/present/describe-date-range.ts";

/** What the selection holds, in a headline and a line. */
export function TimelineHead({ totals, span }: Pick<TimelineView, "totals" | "span">) {
  return (
    <div className="tl-top">
      <h1>Coverage of missile strikes{span ? `, ${describeMonths(span)}` : ""}</h1>
      <p>
        <b>{countWord(totals.events, "event")}</b> told by <b>{countWord(totals.texts, "text")}</b>
        {totals.namedOutlets > 0 ? ` of ${countWord(totals.namedOutlets, "named outlet")}` : ""}
        {totals.unidentifiedTexts > 0
          ? `; ${countWord(totals.unidentifiedTexts, "text")} ${totals.unidentifiedTexts === 1 ? "names" : "name"} no outlet`
          : ""}
      </p>
    </div>
  );
}
