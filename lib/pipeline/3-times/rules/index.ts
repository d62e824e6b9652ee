/** The rules of stage 3 in order: where two take the same words, the earlier one keeps them. */
import { calendarDate } from "#lib/pipeline/3-times/rules/calendar-date.ts";
import { calendarUnit } from "#lib/pipeline/3-times/rules/calendar-unit.ts";
import { clock } from "#lib/pipeline/3-times/rules/clock.ts";
import { deicticDay } from "#lib/pipeline/3-times/rules/deictic-day.ts";
import { month } from "#lib/pipeline/3-times/rules/month.ts";
import { namedDay } from "#lib/pipeline/3-times/rules/named-day.ts";
import { overnight } from "#lib/pipeline/3-times/rules/overnight.ts";
import { pastUnits } from "#lib/pipeline/3-times/rules/past-units.ts";
import { quarter } from "#lib/pipeline/3-times/rules/quarter.ts";
import { recent } from "#lib/pipeline/3-times/rules/recent.ts";
import { season } from "#lib/pipeline/3-times/rules/season.ts";
import { toldDay } from "#lib/pipeline/3-times/rules/told-day.ts";
import { unitsAgo } from "#lib/pipeline/3-times/rules/units-ago.ts";
import { weekday } from "#lib/pipeline/3-times/rules/weekday.ts";
import { weekend } from "#lib/pipeline/3-times/rules/weekend.ts";
import { year } from "#lib/pipeline/3-times/rules/year.ts";
import type { TimeRule } from "#lib/pipeline/3-times/time-rule.ts";

export const timeRules: TimeRule[] = [
  weekend,
  recent,
  pastUnits,
  unitsAgo,
  toldDay,
  namedDay,
  quarter,
  calendarDate,
  season,
  month,
  calendarUnit,
  deicticDay,
  overnight,
  weekday,
  year,
  clock,
];
