/** Days for people: British English, UTC, whatever the machine is set to. An ISO day has no zone, so none is applied. */

const formatters = {
  /** 18 November 2024 */
  long: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  /** 18 November */
  dayAndMonth: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }),
  /** 18 Nov 2024 */
  short: new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }),
  /** Monday */
  weekday: new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }),
  /** Nov */
  month: new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }),
  /** November 2024 */
  monthAndYear: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
  longMonth: new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }),
};

export type DayForm = keyof typeof formatters;

/** An ISO day (`2024-11-18`) in one of the forms that pages use. */
export function formatDay(isoDay: string, form: DayForm): string {
  return formatters[form].format(new Date(`${isoDay}T00:00:00Z`));
}

/** Monday is 0, as a week gauge is drawn. */
export function weekdayIndex(isoDay: string): number {
  return (new Date(`${isoDay}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** How many days lie from one ISO day to another: 0 for the same day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY);
}

/** The ISO day so many days later. */
export function addDays(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
