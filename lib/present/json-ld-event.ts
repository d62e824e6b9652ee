import type { EventView, MatrixRowView } from "#lib/domain/views/event-view.ts";
import type { TextView } from "#lib/domain/views/text-view.ts";
import { describeEvent } from "#lib/present/describe-event.ts";
import type { JsonLdNode } from "#lib/present/json-ld.ts";
import { jsonLdDates, jsonLdPublished } from "#lib/present/json-ld-date.ts";
import { jsonLdText } from "#lib/present/json-ld-text.ts";
import { articleAddress, eventAddress, markAddress } from "#lib/present/mark-anchor.ts";

/** Those that most texts tell come first; a reader of the rest has the export. */
const MAX_CLAIMS = 50;

/**
 * An event for machines, in schema.org's words: the event, the texts on it, and each claim with where it appears. No
 * ClaimReview: that would be a verdict.
 */
export function eventJsonLd(event: EventView, publicUrl: string): JsonLdNode {
  const address = `${publicUrl}${eventAddress(event.slug)}`;
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Event",
        "@id": `${address}#event`,
        url: address,
        name: event.title,
        description: describeEvent(event),
        ...jsonLdDates(event.date),
        location: event.place ? { "@type": "Place", name: event.place.name } : undefined,
        subjectOf: event.texts.map(({ text, headline }) => jsonLdText(text, headline, publicUrl)),
      },
      ...event.matrix.slice(0, MAX_CLAIMS).map((row) => claimNode(row, event, publicUrl)),
    ],
  };
}

function claimNode(row: MatrixRowView, { slug, texts }: EventView, publicUrl: string): JsonLdNode {
  const telling = row.cells.flatMap((cell, index) => {
    const text = texts[index]?.text;
    return cell.kind === "told" && text ? [{ text, bits: cell.bits }] : [];
  });
  const first = firstToTell(telling.map(({ text }) => text));
  const address = `${publicUrl}${eventAddress(slug)}`;
  return {
    "@type": "Claim",
    "@id": `${address}#claim-${row.slug}`,
    text: row.text,
    about: { "@id": `${address}#event` },
    appearance: telling.map(({ text, bits: [bit] }) => ({
      "@type": "NewsArticle",
      "@id": `${publicUrl}${articleAddress(text.id)}`,
      url: bit ? `${publicUrl}${markAddress(bit.mark)}` : undefined,
    })),
    firstAppearance: first ? { "@id": `${publicUrl}${articleAddress(first.id)}` } : undefined,
  };
}

/** The text that told it first; none where a day is not known, or where two share the first. */
function firstToTell(texts: readonly TextView[]): TextView | null {
  const dated = texts.map((text) => ({ text, day: jsonLdPublished(text.published)?.slice(0, 10) ?? null }));
  if (dated.some(({ day }) => day === null)) return null;
  const [first, second] = dated.toSorted((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
  return first === undefined || first.day === second?.day ? null : first.text;
}
