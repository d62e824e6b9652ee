/** What stage 3's rules look at and give back. Offsets: UTF-16 code units into `TimeWindow.text`, unless said otherwise. */
import type { Basis, RuleId } from "#lib/domain/basis.ts";
import type { DatePrecision } from "#lib/domain/date-range.ts";
import type { Range } from "#lib/pipeline/3-times/calendar.ts";
import { allMatches } from "#lib/text/all-matches.ts";

/** A sentence, or a piece of one that is too long. `reference` is the day to count from. */
export type TimeWindow = { text: string; reference: number | null };

/** How far an expression lies from the day told before it: "the same day" 0, "a day earlier" -1; or from the year told. */
export type Anchor = { shift: number; years?: number };

export type FoundTime = {
  start: number;
  end: number;
  /** Null where nothing says which days they are. */
  range: Range | null;
  precision: DatePrecision;
  basis: Basis;
  ruleId: RuleId;
  /** Resolved from the last day told before, where there is one. */
  anchor?: Anchor;
  /** A weekday or time of day that a neighbour may make more exact. */
  part?: "clock" | "day-part";
};

/**
 * How a word of every match begins: its first three letters in small ones, or all of a shorter one; "#" is a digit in it.
 * One of `any` and, where given, one of `and` must stand in a sentence before the pattern is tried there.
 */
export type Hint = { any: readonly string[]; and?: readonly string[] };

/** Openings of the units that many rules count in: hour, day, week, month, year, decade. */
export const unitOpenings = ["hou", "day", "wee", "mon", "yea", "dec"] as const;

export type TimeRule = { id: RuleId; hint: Hint; find: (window: TimeWindow) => FoundTime[] };

/** A named group that the pattern may have matched. */
export type Groups = Record<string, string | undefined>;

type Resolved = Pick<FoundTime, "range" | "precision"> &
  Partial<Pick<FoundTime, "anchor" | "part" | "basis" | "start">> & { length?: number };

/**
 * A rule from a pattern: `resolve` gets the match's groups and place, and gives the days, or null for no match.
 * `length` cuts the match; `start` moves its beginning.
 */
export function patternRule(
  id: RuleId,
  hint: Hint,
  pattern: RegExp,
  resolve: (groups: Groups, match: RegExpExecArray, window: TimeWindow) => Resolved | null,
): TimeRule {
  return {
    id,
    hint,
    find(window) {
      const found: FoundTime[] = [];
      for (const match of allMatches(window.text, pattern)) {
        const resolved = resolve(match.groups ?? {}, match, window);
        if (!resolved) continue;
        const { start = match.index, length, basis = "stated", ...rest } = resolved;
        const end = length === undefined ? match.index + match[0].length : start + length;
        found.push({ start, end, ruleId: id, basis, ...rest });
      }
      return found;
    },
  };
}

/** The range that `resolve` gives for the reference day; null without one. */
export function fromReference(window: TimeWindow, resolve: (reference: number) => Range): Range | null {
  return window.reference === null ? null : resolve(window.reference);
}
