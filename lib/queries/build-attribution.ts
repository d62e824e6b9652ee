import { certaintySchema } from "#lib/domain/certainty.ts";
import type {
  AttributionTextView,
  ClaimBitView,
  MatrixRowView,
  SpeakerView,
} from "#lib/domain/views/event-view.ts";

/**
 * Who gets to speak in each of the event's texts, with which verbs, and how sure the text puts what it tells: counts of
 * its claims on the event, each with a mark that shows one. No verdict.
 * @returns one for each of the event's texts, in their order
 */
export function buildAttribution(matrix: readonly MatrixRowView[], texts: number): AttributionTextView[] {
  return Array.from({ length: texts }, (_, column) => {
    const bits = matrix
      .flatMap(({ cells }) => {
        const cell = cells[column];
        return cell?.kind === "told" ? cell.bits : [];
      })
      .sort((a, b) => a.mark.index - b.mark.index);
    return {
      claims: bits.length,
      certainties: certaintySchema.options.flatMap((certainty) => {
        const own = bits.filter((bit) => bit.certainty === certainty);
        return own[0] ? [{ certainty, count: own.length, mark: own[0].mark }] : [];
      }),
      speakers: speakersOf(bits),
    };
  });
}

/** Those with most claims first. */
function speakersOf(bits: readonly ClaimBitView[]): SpeakerView[] {
  const byName = Map.groupBy(
    bits.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker ?? "",
  );
  return [...byName]
    .flatMap(([name, own]): SpeakerView[] => {
      const [first] = own;
      if (!first) return [];
      return [
        {
          name,
          role: own.find(({ speakerRole }) => speakerRole !== null)?.speakerRole ?? null,
          country: own.find(({ speakerCountry }) => speakerCountry !== null)?.speakerCountry ?? null,
          claims: own.length,
          cues: [...new Set(own.flatMap(({ cue }) => cue ?? []))],
          mark: first.mark,
        },
      ];
    })
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}
