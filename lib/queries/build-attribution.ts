import { certaintySchema } from "#lib/domain/certainty.ts";
import type {
  Absence,
  AttributionTextView,
  ClaimBitView,
  EventTextView,
  MatrixRowView,
  SpeakerView,
} from "#lib/domain/views/event-view.ts";
import type { EventRow, EventVoiceRows } from "#lib/queries/event-rows.ts";

/** From so many other texts on, a claim that a text does not tell is left out by it. */
const fewestOthers = 2;

/**
 * Who gets to speak in each of the event's texts, with which verbs and how many words, how sure the text puts what it
 * tells, and what it leaves out: counts of its claims on the event, each with a mark that shows one. No verdict.
 * @returns one for each of the event's texts, in their order
 */
export function buildAttribution(
  event: EventRow,
  matrix: readonly MatrixRowView[],
  texts: readonly EventTextView[],
  voices: EventVoiceRows,
): AttributionTextView[] {
  return texts.map(({ text: { id } }, column) => {
    const cells = matrix.map((row) => ({ row, cell: row.cells[column] }));
    const bits = cells
      .flatMap(({ cell }) => (cell?.kind === "told" ? cell.bits : []))
      .sort((a, b) => a.mark.index - b.mark.index);
    const elsewhere = cells.filter(
      ({ row, cell }) => row.texts - (cell?.kind === "told" ? 1 : 0) >= fewestOthers,
    );
    const absences = elsewhere.flatMap(({ cell }) => (cell?.kind === "absent" ? cell.absence : []));
    const own = voicesOf(id, event, voices);
    return {
      claims: bits.length,
      sentences: own.sentences.length,
      quotedWords: sum(own.quotes.map(({ words }) => words)),
      certainties: certaintySchema.options.flatMap((certainty) => {
        const certain = bits.filter((bit) => bit.certainty === certainty);
        return certain[0] ? [{ certainty, count: certain.length, mark: certain[0].mark }] : [];
      }),
      speakers: speakersOf(bits, own),
      toldElsewhere: elsewhere.length,
      leftOut: [...Map.groupBy(absences, (absence): Absence => absence)]
        .map(([absence, alike]) => ({ absence, claims: alike.length }))
        .sort((a, b) => b.claims - a.claims),
    };
  });
}

type Voices = {
  sentences: { start: number; end: number }[];
  /** In claims on the event. */
  quotes: { speaker: string | null; words: number }[];
  claims: Map<number, { start: number; end: number }>;
};

/** What one text says on the event, sentence by sentence and quotation by quotation. */
function voicesOf(articleId: string, event: EventRow, { quotes, sentences }: EventVoiceRows): Voices {
  const mentions = event.claims.flatMap(({ appearances }) =>
    appearances.flatMap(({ mention }) => (mention.articleId === articleId ? mention : [])),
  );
  return {
    sentences: sentences.filter((sentence) => sentence.articleId === articleId),
    quotes: quotes
      .filter(
        (quote) =>
          quote.articleId === articleId &&
          mentions.some(({ start, end }) => start <= quote.start && quote.end <= end),
      )
      .map(({ speaker, text }) => ({ speaker: speaker?.name ?? null, words: countWords(text) })),
    claims: new Map(mentions.map((mention) => [mention.index, mention])),
  };
}

/** Those with most claims first. */
function speakersOf(bits: readonly ClaimBitView[], voices: Voices): SpeakerView[] {
  const byName = Map.groupBy(
    bits.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker ?? "",
  );
  return [...byName]
    .flatMap(([name, own]): SpeakerView[] => {
      const [first] = own;
      if (!first) return [];
      const spans = own.flatMap(({ mark }) => voices.claims.get(mark.index) ?? []);
      return [
        {
          id: own.find(({ speakerId }) => speakerId !== null)?.speakerId ?? null,
          name,
          role: own.find(({ speakerRole }) => speakerRole !== null)?.speakerRole ?? null,
          country: own.find(({ speakerCountry }) => speakerCountry !== null)?.speakerCountry ?? null,
          claims: own.length,
          sentences: voices.sentences.filter((sentence) =>
            spans.some((span) => span.start < sentence.end && span.end > sentence.start),
          ).length,
          quotedWords: sum(voices.quotes.flatMap(({ speaker, words }) => (speaker === name ? words : []))),
          cues: [...new Set(own.flatMap(({ cue }) => cue ?? []))],
          mark: first.mark,
        },
      ];
    })
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
