import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import type { TextView } from "#lib/domain/views/text-view.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";

/** The marks of several texts in a row, each opening its text. */
export function OutletFlags({ texts }: { texts: readonly TextView[] }) {
  return (
    <span className="flags">
      {texts.map((text) => (
        <a key={text.id} href={articleAddress(text.id)}>
          <OutletFlag outlet={text.outlet} />
        </a>
      ))}
    </span>
  );
}
