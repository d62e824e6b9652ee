/**
 * Finds: a vague stretch just before or after now.
 * Match: "gained traction in recent weeks", "Recently, Barrot informed", "in the coming days".
 * Near miss: "his most recent speech".
 * Source: seeds 000, 004.
 * Order: after exact stretches.
 */
import { fromReference, patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const pattern =
  /\b(?:(?:the )?(?<side>recent|coming|past few|last few|past several|last several|next few) (?<unit>hours|days|weeks|months|years)|(?<adverb>recently|lately))\b/giu;

/**
 * How far a vague stretch reaches: the longest that newspaper readers still call by that unit before they would use the
 * next one up (days up to a week, weeks up to two months, months up to half a year).
 */
const reachDays: Record<string, number> = { hours: 1, days: 7, weeks: 60, months: 180, years: 1825 };

export const recent = patternRule(
  "times/recent",
  { any: ["rec", "lat", "com", "pas", "las", "nex"] },
  pattern,
  (groups, _match, window) => {
    const days = reachDays[groups.unit?.toLowerCase() ?? "weeks"] ?? 0;
    const isAhead = /^(?:coming|next)/i.test(groups.side ?? "");
    return {
      range: fromReference(window, (reference) =>
        isAhead ? { from: reference, to: reference + days } : { from: reference - days, to: reference },
      ),
      precision: "days",
      basis: "inferred",
    };
  },
);
