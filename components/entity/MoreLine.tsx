import { formatCount } from "#lib/present/count-words.ts";

/** How many of a list are not shown. */
export function MoreLine({ shown, total, what }: { shown: number; total: number; what: string }) {
  if (total <= shown) return null;
  return (
    <p className="note">
      {formatCount(total - shown)} more {what} {total - shown === 1 ? "is" : "are"} not shown.
    </p>
  );
}
