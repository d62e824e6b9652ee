import { ImageResponse } from "next/og";
import { slugSchema } from "#lib/domain/slug.ts";
import type { EventView } from "#lib/domain/views/event-view.ts";
import type { OutletView } from "#lib/domain/views/text-view.ts";
import { clampText } from "#lib/present/clamp-text.ts";
import { countWord, describeIndependence } from "#lib/present/count-words.ts";
import { curlQuotes } from "#lib/present/curl-quotes.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";
import { drawableText } from "#lib/present/drawable-text.ts";
import { eventTypeLabels } from "#lib/present/labels.ts";
import { outletMark } from "#lib/present/outlet-mark.ts";
import { getEvent } from "#lib/queries/get-event.ts";

export const dynamic = "force-dynamic";
export const alt = "The event’s title and date, the outlets that tell it, and how many claims they make";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

/** The light theme's tokens: a picture has no style sheet to take them from. */
const PAPER = "#f7f7f4";
const INK = "#15181b";
const INK_2 = "#454a4f";

const MAX_TITLE_CHARACTERS = 130;
/** A title up to this long fits three lines of the larger size. */
const SHORT_TITLE_CHARACTERS = 70;
/** Flags that fit one line; the rest are counted. */
const MAX_FLAGS = 14;
/** An event gains texts: its picture is not for ever, as Next would have it. */
const CACHE = "public, max-age=3600";

type Props = { params: Promise<{ slug: string }> };

/** An event as a picture, for whoever is sent its address. Drawn here: no font and nothing else comes from outside. */
export default async function OpenGraphImage({ params }: Props): Promise<Response> {
  const slug = slugSchema.safeParse((await params).slug);
  const event = slug.success ? await getEvent(slug.data) : null;
  if (event === null) return new Response("Not Found", { status: 404 });
  return new ImageResponse(<Picture event={event} />, { ...size, headers: { "Cache-Control": CACHE } });
}

function Picture({ event }: { event: EventView }) {
  const title = clampText(drawableText(curlQuotes(event.title)), MAX_TITLE_CHARACTERS);
  const outlets = distinctOutlets(event);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "52px 64px 56px",
        background: PAPER,
        color: INK,
      }}
    >
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", alignItems: "center", fontSize: 32 }}>
          <span>Strikeline</span>
          <div style={{ flexGrow: 1, height: 2, marginLeft: 24, background: INK }} />
        </div>
        <div style={{ display: "flex", marginTop: 40, fontSize: 30, color: INK_2 }}>
          {drawableText(kicker(event))}
        </div>
        <div
          style={{
            display: "flex",
            marginTop: 14,
            fontSize: title.length > SHORT_TITLE_CHARACTERS ? 56 : 72,
            lineHeight: 1.14,
            wordBreak: "break-word",
          }}
        >
          {title}
        </div>
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", alignItems: "center", marginBottom: 22 }}>
          {outlets.slice(0, MAX_FLAGS).map((outlet) => (
            <Flag key={outlet.kind === "named" ? outlet.slug : outlet.textNumber} outlet={outlet} />
          ))}
          {outlets.length > MAX_FLAGS ? (
            <span style={{ fontSize: 28, color: INK_2 }}>and {outlets.length - MAX_FLAGS} more</span>
          ) : null}
        </div>
        <div style={{ display: "flex", borderTop: `2px solid ${INK}`, paddingTop: 18, fontSize: 30 }}>
          {countsOf(event)}
        </div>
      </div>
    </div>
  );
}

/** The flag's letter; an unknown's frame is broken, as on the pages. */
function Flag({ outlet }: { outlet: OutletView }) {
  const named = outlet.kind === "named";
  return (
    <div
      style={{
        display: "flex",
        justifyContent: "center",
        minWidth: 56,
        padding: "3px 10px 5px",
        marginRight: 12,
        border: named ? `2px solid ${INK}` : `2px dashed ${INK_2}`,
        fontSize: 30,
      }}
    >
      {named ? drawableText(outletMark(outlet).letter) : `x${outlet.textNumber}`}
    </div>
  );
}

function kicker({ type, date, place }: EventView): string {
  const inferred = date?.basis === "inferred" ? ", inferred" : "";
  return [eventTypeLabels[type], `${describeDateRange(date).sentence}${inferred}`, place?.name ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
}

function countsOf({ texts, independentTexts, matrix, conflicts }: EventView): string {
  const independence = describeIndependence(texts.length, independentTexts);
  return [
    `${countWord(texts.length, "text")}${independence ? `, ${independence}` : ""}`,
    countWord(matrix.length, "claim"),
    countWord(conflicts.length, "conflict"),
  ].join(" · ");
}

/** Each named outlet once, in order of publication; texts without one stand apart, each for itself. */
function distinctOutlets({ texts }: EventView): OutletView[] {
  const byKey = new Map(
    texts.map(({ text: { outlet } }) => [outlet.kind === "named" ? outlet.slug : outlet.textNumber, outlet]),
  );
  return [...byKey.values()];
}
