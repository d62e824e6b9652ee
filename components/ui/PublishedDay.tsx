import type { PublishedView } from "#lib/domain/views/text-view.ts";
import { formatDay } from "#lib/present/format-day.ts";

/** The day on which a text came out, and how that is known. */
export function PublishedDay({ published }: { published: PublishedView }) {
  if (published.date === null) return <span className="quiet">day not known</span>;
  return (
    <>
      {formatDay(published.date, "short")}, <span className="quiet">{published.basis}</span>
    </>
  );
}
