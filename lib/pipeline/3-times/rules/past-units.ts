/**
 * Finds: a stretch that ends now or begins now: so many hours, days, weeks, months, years.
 * Match: "in the past 24 hours", "over the last three weeks", "the past week", "within the next two days".
 * Near miss: "the last day of the talks", "last week" (a calendar week).
 * Source: seeds 002, 004.
 * Order: before calendar units ("last week").
 */

import {
  countPattern,
  daysIn,
  parseCount,
  unitNamed,
  unitPattern,
} from "#lib/pipeline/3-times/number-words.ts";
import { fromReference, patternRule, unitOpenings } from "#lib/pipeline/3-times/time-rule.ts";

const pattern = new RegExp(
  `\\b(?:the|this|these|his|her|its|their) (?<side>past|last|next|coming|previous|following)(?: (?<count>${countPattern}))? (?<unit>${unitPattern})\\b(?! of\\b)|\\b(?:over|in|during|within|for) (?<side3>past|last) (?<unit3>day|week|month|year)\\b|\\b(?<side2>past|last|next) (?<count2>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?<unit2>${unitPattern})\\b`,
  "giu",
);

export const pastUnits = patternRule(
  "times/past-units",
  { any: ["pas", "las", "nex", "com", "pre", "fol"], and: unitOpenings },
  pattern,
  (groups, _match, window) => {
    // "over past day": a headline leaves the article out.
    if (groups.side3)
      return {
        range: fromReference(window, (reference) => ({
          from: reference - daysIn[unitNamed(groups.unit3 ?? "day")],
          to: reference,
        })),
        precision: "days",
      };
    const side = (groups.side ?? groups.side2 ?? "").toLowerCase();
    const countText = groups.count ?? groups.count2;
    const unit = unitNamed(groups.unit ?? groups.unit2 ?? "");
    const count = countText === undefined ? 1 : parseCount(countText);
    // "the last day", "the next day", "the following week" hang on what was told before: another rule's.
    if (
      count === null ||
      (countText === undefined && (side === "following" || side === "previous" || unit === "hour"))
    )
      return null;
    if (countText === undefined && unit === "day") return null;
    if (countText === undefined && side === "last") return null;
    const days = Math.max(1, Math.round(daysIn[unit] * count));
    const isAhead = side === "next" || side === "coming" || side === "following";
    return {
      range: fromReference(window, (reference) =>
        isAhead ? { from: reference, to: reference + days } : { from: reference - days, to: reference },
      ),
      precision: unit === "year" || unit === "decade" ? "year" : "days",
    };
  },
);
