/**
 * Finds: a season of a year.
 * Match: "conquered by Kyiv this summer", "in the spring of 2023", "last autumn", "next winter", "winter 2024".
 * Near miss: "Spring offensive" as a name without a year; "fall" as a verb ("fall on Kyiv").
 * Source: seed 003.
 * Order: before months.
 */
import { partsOf, seasonRange } from "#lib/pipeline/3-times/calendar.ts";
import { tenseAround } from "#lib/pipeline/3-times/tense.ts";
import { fromReference, patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const pattern =
  /\b(?:(?:early|late|mid)[ -])?(?:(?<which>this|last|next|the coming|this past|that) (?<season>spring|summer|autumn|fall|winter)|(?<season2>spring|summer|autumn|fall|winter)(?: of|,)? (?<year>(?:19|20)\d\d)|(?<=\b(?:in|since|during|over|until|by|for|through|before|ahead of|of) (?:the )?)(?<season3>spring|summer|autumn|fall(?! of\b)|winter))\b/giu;

export const season = patternRule(
  "times/season",
  { any: ["spr", "sum", "aut", "fal", "win"] },
  pattern,
  (groups, match, window) => {
    const name = (groups.season ?? groups.season2 ?? groups.season3 ?? "").toLowerCase();
    if (groups.year) return { range: seasonRange(name, Number(groups.year)), precision: "season" };
    const which = (groups.which ?? "").toLowerCase();
    if (which === "that") return { range: null, precision: "season" };
    const tense = tenseAround(window.text, match.index, match.index + match[0].length);
    const range = fromReference(window, (reference) => {
      const { year } = partsOf(reference);
      const years = [year - 2, year - 1, year, year + 1].map((each) => seasonRange(name, each));
      const begun = years.filter(({ from }) => from <= reference);
      const ahead = years.filter(({ from }) => from > reference);
      const latest = begun.at(-1) ?? seasonRange(name, year);
      const isOver = latest.to < reference;
      if (which === "next" || which === "the coming") return ahead[0] ?? latest;
      if (which === "last" || which === "this past") return isOver ? latest : (begun.at(-2) ?? latest);
      if (!isOver) return latest;
      // "This winter", said in November: the one at hand is nearer than the one long over.
      const next = ahead[0] ?? latest;
      const isNextNearer = next.from - reference < reference - latest.to;
      return tense === "future" || isNextNearer ? next : latest;
    });
    return { range, precision: "season" };
  },
);
