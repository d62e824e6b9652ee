/**
 * Days for people: British English, whatever the machine is set to. An ISO day has no zone, so none is applied. Names of
 * months and weekdays stand here, for a browser takes longer to make a formatter than to show the page.
 */

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Each form of a day from its parts. */
const forms = {
  /** 18 November 2024 */
  long: ({ day, month, year }: DayParts) => `${day} ${month} ${year}`,
  /** 18 November */
  dayAndMonth: ({ day, month }: DayParts) => `${day} ${month}`,
  /** 18 Nov 2024 */
  short: ({ day, month, year }: DayParts) => `${day} ${shortMonth(month)} ${year}`,
  /** Monday */
  weekday: ({ isoDay }: DayParts) => weekdays[weekdayIndex(isoDay)] ?? "",
  /** Nov */
  month: ({ month }: DayParts) => shortMonth(month),
  /** November 2024 */
  monthAndYear: ({ month, year }: DayParts) => `${month} ${year}`,
  /** November */
  longMonth: ({ month }: DayParts) => month,
};

type DayParts = { isoDay: string; day: number; month: string; year: number };

export type DayForm = keyof typeof forms;

/** An ISO day (`2024-11-18`) in one of the forms that pages use. */
export function formatDay(isoDay: string, form: DayForm): string {
  const [year = 0, month = 0, day = 0] = isoDay.split("-").map(Number);
  return forms[form]({ isoDay, day, month: months[month - 1] ?? "", year });
}

function shortMonth(month: string): string {
  return month === "September" ? "Sept" : month.slice(0, 3);
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
