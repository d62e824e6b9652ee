/** Days in the database are dates without a time; the client gives them as Date at midnight UTC. */

/** "2024-11-19" to what a column of type date takes. */
export function toDay(day: string): Date;
export function toDay(day: string | null): Date | null;
export function toDay(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** A column of type date to "2024-11-19". */
export function fromDay(date: Date): string;
export function fromDay(date: Date | null): string | null;
export function fromDay(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, "2024-11-19".length);
}
