import type { Certainty } from "#lib/domain/certainty.ts";
import { certaintyMeanings } from "#lib/present/labels.ts";

/** How surely a claim is put: the style of a line, always with its word. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  return (
    <span className={`cert cert-${certainty}`} title={certaintyMeanings[certainty]}>
      {certainty}
    </span>
  );
}
