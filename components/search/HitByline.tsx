import type { ReactNode } from "react";
import { OutletFlag } from "#components/ui/OutletFlag.tsx";
import { PublishedDay } from "#components/ui/PublishedDay.tsx";
import type { TextView } from "#lib/domain/views/text-view.ts";
import { articleAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel } from "#lib/present/outlet-mark.ts";

/** Whose text a hit stands in, and when it came out; then what else there is to say of it. */
export function HitByline({ text, children }: { text: TextView; children?: ReactNode }) {
  return (
    <p className="hit-by">
      <OutletFlag outlet={text.outlet} decorative />{" "}
      <a href={articleAddress(text.id)}>
        <bdi>{outletLabel(text.outlet)}</bdi>
      </a>
      <span>
        <PublishedDay published={text.published} />
      </span>
      {children}
    </p>
  );
}
