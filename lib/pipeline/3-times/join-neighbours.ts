/**
 * Joins expressions that stand together: a range ("Saturday into Sunday morning", "from Monday to Friday"), a night with
 * its day ("overnight into Sunday"), a time of day with its date ("4:20 a.m. on Wednesday").
 * Source: seed 002, dev 045; ISO-TimeML counts each of these as one expression.
 */
import type { FoundTime } from "#lib/pipeline/3-times/time-rule.ts";

const rangeJoint = /^(?: (?:into|to|through|until|till|and)(?: the)? (?:early |late )?|-|–| - | – )$/;
const besideJoint = /^(?:,? (?:on|of|in|at|from|into)? ?|,? )$/;

/** @param found by start, not overlapping, offsets into text */
export function joinNeighbours(text: string, found: FoundTime[]): FoundTime[] {
  const joined: FoundTime[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const merged = last && join(last, next, text);
    if (merged) joined[joined.length - 1] = merged;
    else joined.push(next);
  }
  return joined;
}

function join(one: FoundTime, other: FoundTime, text: string): FoundTime | null {
  const between = text.slice(one.end, other.start);
  if (between.length > 12) return null;
  if (one.part === "day-part" && !other.part) return joinNight(one, other, between);
  if (other.part === "day-part" && !one.part && one.precision === "day" && besideJoint.test(between))
    return { ...one, end: other.end };
  if (one.part === "clock" && isDays(other) && besideJoint.test(between))
    return { ...other, start: one.start, precision: "minute", basis: "stated" };
  if (other.part === "clock" && isDays(one) && besideJoint.test(between))
    return { ...one, end: other.end, precision: "minute", basis: "stated" };
  return joinRange(one, other, between, text);
}

function isDays(time: FoundTime): boolean {
  return time.part === undefined && time.precision === "day";
}

/** "overnight into Sunday": Saturday and Sunday. "overnight Sunday", "overnight on 17 November": the night to that day. */
function joinNight(night: FoundTime, day: FoundTime, between: string): FoundTime | null {
  if (!/^ (?:into |to |on |of |from |between )?$/.test(between) || day.precision !== "day") return null;
  const range = day.range && { from: day.range.from - 1, to: day.range.to };
  const { part: _part, ...rest } = night;
  return { ...rest, end: day.end, range, precision: "days" };
}

/** Two days make a range where a word of going on stands between, "and" only after "between". */
function joinRange(one: FoundTime, other: FoundTime, between: string, text: string): FoundTime | null {
  if (!rangeJoint.test(between) || one.part || other.part || one.anchor || other.anchor) return null;
  if (/and/.test(between) && !/\bbetween $/i.test(text.slice(Math.max(0, one.start - 8), one.start)))
    return null;
  const isCoarse =
    one.precision !== other.precision && one.precision !== "days" && other.precision !== "days";
  if (isCoarse) return null;
  const range = one.range && other.range && endingNear(one.range, other.range);
  if (one.range && other.range && !range) return null;
  return { ...one, end: other.end, range, precision: one.precision === "day" ? "days" : one.precision };
}

/** A range may not end before it starts: a weekday that was sought on the other side of now is moved by a week. */
function endingNear(
  one: { from: number; to: number },
  other: { from: number; to: number },
): { from: number; to: number } | null {
  if (other.to >= one.from) return { from: one.from, to: other.to };
  const isWeekday = one.from === one.to && other.from === other.to && one.from - other.to < 7;
  return isWeekday ? { from: one.from - 7, to: other.to } : null;
}
