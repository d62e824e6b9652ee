import type { DriftView, MatrixRowView } from "#lib/domain/views/event-view.ts";

/**
 * Where the texts put one claim differently: as possible and as fact, in somebody's name and in their own voice. Each
 * text's first mention of it, in order of publication; claims that all put alike are left out. No verdict.
 * @param matrix with its texts in order of publication
 */
export function buildDrift(matrix: readonly MatrixRowView[]): DriftView[] {
  return matrix.flatMap(({ slug, text, cells }): DriftView[] => {
    const steps = cells.flatMap((cell, textIndex): DriftView["steps"] => {
      const bit = cell.kind === "told" ? cell.bits[0] : undefined;
      return bit ? [{ textIndex, certainty: bit.certainty, speaker: bit.speaker, mark: bit.mark }] : [];
    });
    return new Set(steps.map(({ certainty }) => certainty)).size > 1 ? [{ slug, text, steps }] : [];
  });
}
