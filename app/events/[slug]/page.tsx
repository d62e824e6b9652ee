import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { AgreedSection } from "#components/comparison/AgreedSection.tsx";
import { AttributionSection } from "#components/comparison/AttributionSection.tsx";
import { ChooseTexts } from "#components/comparison/ChooseTexts.tsx";
import { ClaimMatrix } from "#components/comparison/ClaimMatrix.tsx";
import { ConflictsSection } from "#components/comparison/ConflictsSection.tsx";
import { EventContents } from "#components/comparison/EventContents.tsx";
import { EventHead } from "#components/comparison/EventHead.tsx";
import { FactsSection } from "#components/comparison/FactsSection.tsx";
import { HeadlinesSection } from "#components/comparison/HeadlinesSection.tsx";
import { OrderSection } from "#components/comparison/OrderSection.tsx";
import { QuotesSection } from "#components/comparison/QuotesSection.tsx";
import { WordsSection } from "#components/comparison/WordsSection.tsx";
import { JsonLd } from "#components/ui/JsonLd.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { readEnvironment } from "#lib/config/env.ts";
import { parseMatrixChoice } from "#lib/domain/matrix-choice.ts";
import { slugSchema } from "#lib/domain/slug.ts";
import { describeEvent } from "#lib/present/describe-event.ts";
import { eventJsonLd } from "#lib/present/json-ld-event.ts";
import { eventAddress } from "#lib/present/mark-anchor.ts";
import { sharedMetadata } from "#lib/present/shared-metadata.ts";
import { findRedirect } from "#lib/queries/find-redirect.ts";
import { getEvent } from "#lib/queries/get-event.ts";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One reading of the database for the page and its head. */
const loadEvent = cache(async (slug: string) => {
  const parsed = slugSchema.safeParse(slug);
  return parsed.success ? getEvent(parsed.data) : null;
});

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const event = await loadEvent((await params).slug);
  if (event === null) return { title: "No such page" };
  return sharedMetadata({
    title: event.title,
    description: describeEvent(event),
    address: eventAddress(event.slug),
    hasPicture: true,
  });
}

/** One event: its sources compared, in the order of what happened, what is agreed, and what is not. */
export default async function EventPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const event = await loadEvent(slug);
  if (event === null) {
    const now = slugSchema.safeParse(slug).success ? await findRedirect(slug) : null;
    if (now !== null) permanentRedirect(`/events/${now}`);
    notFound();
  }
  const agreed = event.matrix.filter((row) => row.texts > 1 && !row.inConflict);
  return (
    <PageFrame>
      <p className="crumb">
        <a className="link" href="/">
          Timeline
        </a>
      </p>
      <EventHead event={event} />
      <EventContents
        entries={[
          { id: "facts", label: "Facts" },
          { id: "agreed", label: "Agreed", count: agreed.length },
          { id: "conflicts", label: "Conflicts", count: event.conflicts.length },
          { id: "matrix", label: "Claims by text", count: event.matrix.length },
          { id: "headlines", label: "Headlines" },
          ...(event.quotes.length > 0
            ? [{ id: "quotes", label: "Same quote", count: event.quotes.length }]
            : []),
          ...(event.namings.length > 0 ? [{ id: "words", label: "Words", count: event.namings.length }] : []),
          ...(event.matrix.length > 0 ? [{ id: "attribution", label: "Attribution" }] : []),
          { id: "order", label: "Order" },
          ...(event.texts.length > 1 ? [{ id: "read", label: "Read" }] : []),
        ]}
      />
      <FactsSection groups={event.facts} texts={event.texts} />
      <AgreedSection rows={agreed} texts={event.texts} />
      <ConflictsSection conflicts={event.conflicts} relations={event.relations} texts={event.texts} />
      <ClaimMatrix
        slug={event.slug}
        rows={event.matrix}
        texts={event.texts}
        choice={parseMatrixChoice(await searchParams)}
      />
      <HeadlinesSection texts={event.texts} />
      {event.quotes.length > 0 ? <QuotesSection groups={event.quotes} texts={event.texts} /> : null}
      {event.namings.length > 0 ? <WordsSection rows={event.namings} texts={event.texts} /> : null}
      {event.matrix.length > 0 ? (
        <AttributionSection rows={event.attribution} drift={event.drift} texts={event.texts} />
      ) : null}
      <OrderSection texts={event.texts} />
      {event.texts.length > 1 ? <ChooseTexts slug={event.slug} texts={event.texts} /> : null}
      <JsonLd data={eventJsonLd(event, readEnvironment().publicUrl)} />
    </PageFrame>
  );
}
