import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { ChooseTexts } from "#components/comparison/ChooseTexts.tsx";
import { LinkedClaims } from "#components/reader/LinkedClaims.tsx";
import { LinkedColumn } from "#components/reader/LinkedColumn.tsx";
import { LinkedHighlight } from "#components/reader/LinkedHighlight.tsx";
import { LinkedNotes } from "#components/reader/LinkedNotes.tsx";
import { CertaintyMark } from "#components/ui/CertaintyMark.tsx";
import { Message } from "#components/ui/Message.tsx";
import { PageFrame } from "#components/ui/PageFrame.tsx";
import { certaintySchema } from "#lib/domain/certainty.ts";
import { slugSchema } from "#lib/domain/slug.ts";
import { capitalised } from "#lib/present/capitalised.ts";
import { countInWords, joinWords } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";
import { eventAddress } from "#lib/present/mark-anchor.ts";
import { outletLabel } from "#lib/present/outlet-mark.ts";
import { readingAddress } from "#lib/present/reading-address.ts";
import { sharedMetadata } from "#lib/present/shared-metadata.ts";
import { findRedirect } from "#lib/queries/find-redirect.ts";
import { getSideBySide } from "#lib/queries/get-side-by-side.ts";

export const dynamic = "force-dynamic";

type Parameters = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Parameters> };

/** `text` once or several times; whether a value names a text of the event is the query's to say. */
const askedSchema = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]);

/** One reading of the database for the page and its head. `asked`: the ids, as one key that `cache` can compare. */
const loadReading = cache(async (slug: string, asked: string) => {
  const parsed = slugSchema.safeParse(slug);
  return parsed.success ? getSideBySide(parsed.data, askedSchema.parse(JSON.parse(asked))) : null;
});

async function load({ params, searchParams }: Props) {
  const [{ slug }, parameters] = await Promise.all([params, searchParams]);
  const asked = askedSchema.parse(parameters.text);
  return { slug, parameters, view: await loadReading(slug, JSON.stringify(asked)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view } = await load(props);
  if (view === null) return { title: "No such page" };
  const outlets = joinWords(view.columns.map(({ entry }) => outletLabel(entry.text.outlet)));
  return {
    ...sharedMetadata({
      title: `Side by side: ${view.title}`,
      description: `${outlets || "No text"} on ${view.title}, ${describeDateRange(view.date).sentence}: the texts in full, with their claims linked.`,
      address: readingAddress(
        view.slug,
        view.columns.map(({ article }) => article.id),
      ),
      hasPicture: true,
    }),
    // Every choice of texts is a page; the event's and the articles' own are the ones to find.
    robots: { index: false, follow: true },
  };
}

/** Two to four of an event's texts side by side, what each says of one claim linked to what the others say. */
export default async function ReadingPage(props: Props) {
  const { slug, parameters, view } = await load(props);
  if (view === null) {
    const now = slugSchema.safeParse(slug).success ? await findRedirect(slug) : null;
    if (now !== null) permanentRedirect(readingAddress(now, askedSchema.parse(parameters.text)));
    notFound();
  }
  const { columns, texts, notes } = view;
  return (
    <PageFrame interactive>
      <p className="crumb">
        <span>
          <a className="link" href="/">
            Timeline
          </a>
          {" / "}
          <a className="link" href={eventAddress(view.slug)}>
            <bdi>{view.title}</bdi>
          </a>
        </span>
      </p>
      <header className="side-head">
        <h1>
          <bdi>{curlQuotes(view.title)}</bdi>
        </h1>
        {columns.length === 0 ? null : (
          <>
            <p className="about">{introductionOf(columns.length, texts.length)}</p>
            <p className="side-keys">
              {certaintySchema.options.map((certainty) => (
                <CertaintyMark key={certainty} certainty={certainty} />
              ))}
            </p>
          </>
        )}
        <LinkedNotes notes={notes} parameters={Object.keys(parameters).filter((name) => name !== "text")} />
      </header>
      {columns.length === 0 ? (
        <Message title="There is nothing to read yet" level={2}>
          <p>No text of the archive tells this event.</p>
        </Message>
      ) : (
        <div className={`sides sides-${columns.length}`}>
          {columns.map(({ article }, column) => (
            <LinkedColumn key={article.id} view={view} column={column} />
          ))}
        </div>
      )}
      <LinkedClaims view={view} />
      {texts.length > 1 ? (
        <ChooseTexts slug={view.slug} texts={texts} chosen={columns.map(({ article }) => article.id)} />
      ) : null}
      <LinkedHighlight />
    </PageFrame>
  );
}

function introductionOf(columns: number, texts: number): string {
  if (texts === 1) return "One text alone tells this event, so there is none to read it beside.";
  const which =
    columns === texts
      ? `Its ${countInWords(texts)} texts`
      : `${capitalised(countInWords(columns))} of its ${countInWords(texts)} texts`;
  return `${which}, in order of publication. Underlined: claims on this event, by how surely each is put. The number behind one leads to it in the list of claims, a letter to where that text tells the same.`;
}
