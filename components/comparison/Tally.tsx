import { OutletFlags } from "#components/ui/OutletFlags.tsx";
import type { TextView } from "#lib/domain/views/text-view.ts";

/** How many of the texts say a thing, and which. */
export function Tally({ count, of, texts }: { count: number; of: number; texts: readonly TextView[] }) {
  return (
    <>
      <span className="tally">
        {count}
        <small>
          {" "}
          of {of} {of === 1 ? "text" : "texts"}
        </small>
      </span>{" "}
      <OutletFlags texts={texts} />
    </>
  );
}
