/**
 * A small corpus made up by hand, in which each thing that pages show happens at least once: a conflict, a copy, an
 * absence of each kind, one quotation in two versions, dates of each precision, a title that is hostile.
 */
import type { SampleCorpus } from "#tests/support/store-sample.ts";

const day = (date: string) => ({ from: date, to: date, precision: "day" as const, basis: "stated" as const });

/** Markup and a change of direction, as nobody's headline should be and somebody's is. */
export const HOSTILE_TITLE = "<script>alert(1)</script> \u202Eevil\u202C & “quotes”";

const courier = `Harbour hit by five Kite missiles
Five Kite missiles hit the harbour of Portville on Monday, the Northland ministry said.
"We will not be silent about the harbour," Minister Ada Berg said.
One ship may have sunk.`;

const gazette = `Portville harbour attacked
Two Kite missiles struck Portville harbour on Monday, witnesses told the Gazette.
"We will never be silent about the harbour," Berg said.
The Gazette could not confirm that a ship sank.`;

const repost = `Harbour hit by five Kite missiles
Five Kite missiles hit the harbour of Portville on Monday, the Northland ministry said.
One ship may have sunk.
Read the full article at courier.example`;

const early = `Southland may fire its missiles, analysts say
Southland keeps Kite missiles at the border, analysts said on Saturday.`;

const silent = `Storm closes schools
A storm closed the schools of Portville on Tuesday. Kite missiles fell on the harbour too.`;

const hostile = `${HOSTILE_TITLE}
Northland lets its army use Kite missiles in November, a decree says.`;

export const sampleCorpus: SampleCorpus = {
  outlets: [
    { slug: "the-courier", name: "The Courier" },
    { slug: "gazette", name: "Gazette" },
  ],
  weapons: [
    { slug: "kite", name: "Kite" },
    { slug: "drone", name: "Drone, type not named", isClass: true },
  ],
  countries: [
    { code: "NO", name: "Northland" },
    { code: "SE", name: "Southland" },
    { code: "FI", name: "Lakeland" },
  ],
  places: [{ slug: "portville", name: "Portville", countryCode: "NO", latitude: 60, longitude: 10 }],
  articles: [
    {
      id: "courier",
      text: courier,
      outlet: { slug: "the-courier", words: null },
      published: { date: "2024-11-19", basis: "stated", time: "11:15:20Z" },
      title: "Harbour hit by five Kite missiles",
      weapons: [{ words: "Kite", slug: "kite" }],
      places: [{ words: "Portville", slug: "portville" }],
      countries: [{ words: "Northland", code: "NO" }],
      times: [{ words: "Monday", from: "2024-11-18", to: "2024-11-18", precision: "day" }],
      quotes: [
        {
          words: "We will not be silent about the harbour,",
          speaker: "Ada Berg",
          cue: "said",
          variantOf: "not-silent",
        },
      ],
      claims: [
        {
          words: "Harbour hit by five Kite missiles",
          claim: "how-many",
          certainty: "asserted",
          position: "headline",
        },
        {
          words: "Five Kite missiles hit the harbour of Portville on Monday, the Northland ministry said.",
          claim: "how-many",
          certainty: "attributed",
          speaker: "Northland ministry",
          cue: "said",
          position: "lead",
        },
        { words: "One ship may have sunk.", claim: "ship-sunk", certainty: "hedged", position: "end" },
        {
          words: '"We will not be silent about the harbour," Minister Ada Berg said.',
          claim: "not-silent",
          certainty: "attributed",
          speaker: "Ada Berg",
          cue: "said",
        },
      ],
      events: [
        {
          event: "2024-11-18-harbour",
          words: "Five Kite missiles hit the harbour of Portville on Monday",
          date: day("2024-11-18"),
          dateWords: "Monday",
          place: "portville",
          weapons: ["kite"],
          initiators: ["SE"],
          targets: ["NO"],
          lead: true,
        },
      ],
    },
    {
      id: "gazette",
      text: gazette,
      outlet: { slug: "gazette", words: "the Gazette" },
      published: { date: "2024-11-19", basis: "stated" },
      title: "Portville harbour attacked",
      weapons: [{ words: "Kite", slug: "kite" }],
      places: [{ words: "Portville", slug: "portville" }],
      times: [{ words: "Monday", from: "2024-11-18", to: "2024-11-18", precision: "day" }],
      quotes: [
        {
          words: "We will never be silent about the harbour,",
          speaker: "Ada Berg",
          cue: "said",
          variantOf: "not-silent",
        },
      ],
      claims: [
        {
          words: "Two Kite missiles struck Portville harbour on Monday, witnesses told the Gazette.",
          claim: "how-many",
          certainty: "reported",
          cue: "told",
          position: "lead",
        },
        {
          words: "The Gazette could not confirm that a ship sank.",
          claim: "ship-sunk",
          certainty: "withheld",
          position: "end",
        },
        {
          words: '"We will never be silent about the harbour," Berg said.',
          claim: "not-silent",
          certainty: "attributed",
          speaker: "Ada Berg",
          cue: "said",
        },
      ],
      events: [
        {
          event: "2024-11-18-harbour",
          words: "Two Kite missiles struck Portville harbour on Monday",
          date: day("2024-11-18"),
          dateWords: "Monday",
          place: "portville",
          weapons: ["kite"],
          targets: ["NO"],
          lead: true,
        },
      ],
    },
    {
      id: "repost",
      text: repost,
      inferred: { date: "2024-11-20", reason: "It repeats a text of 19 November." },
      title: "Harbour hit by five Kite missiles",
      republishes: "The Courier",
      furniture: [{ words: "Read the full article at courier.example", kind: "link" }],
      claims: [
        {
          words: "Five Kite missiles hit the harbour of Portville on Monday, the Northland ministry said.",
          claim: "how-many",
          certainty: "attributed",
          speaker: "Northland ministry",
          cue: "said",
        },
      ],
      events: [
        {
          event: "2024-11-18-harbour",
          words: "Five Kite missiles hit the harbour of Portville on Monday",
          place: "portville",
          weapons: ["kite"],
          targets: ["NO"],
        },
      ],
      issues: [{ words: "Monday", reason: "No day to count from.", severity: "doubt" }],
    },
    {
      id: "early",
      text: early,
      published: { date: "2024-11-16", basis: "stated" },
      title: "Southland may fire its missiles, analysts say",
      claims: [
        {
          words: "Southland keeps Kite missiles at the border, analysts said on Saturday.",
          claim: "at-the-border",
          certainty: "attributed",
          speaker: "analysts",
          cue: "said",
        },
      ],
    },
    {
      id: "silent",
      text: silent,
      published: { date: "2024-11-20", basis: "given" },
      events: [
        {
          event: "2024-11-18-harbour",
          words: "Kite missiles fell on the harbour too",
          weapons: ["kite"],
          targets: ["NO"],
        },
      ],
    },
    {
      id: "hostile",
      text: hostile,
      published: { date: "2024-12-01", basis: "stated" },
      title: HOSTILE_TITLE,
      events: [
        {
          event: "2024-11-decree",
          words: "Northland lets its army use Kite missiles in November",
          date: { from: "2024-11-01", to: "2024-11-30", precision: "month", basis: "stated" },
          dateWords: "November",
          weapons: ["kite"],
          initiators: ["NO"],
        },
      ],
    },
  ],
  events: [
    {
      slug: "2024-11-18-harbour",
      type: "strike",
      title: "Southland strikes Portville with Kite",
      date: day("2024-11-18"),
      place: "portville",
      weapons: ["kite"],
      initiators: ["SE"],
      targets: ["NO"],
      countries: ["NO", "SE"],
      conflicts: [
        {
          kind: "quantity",
          about: "How many missiles",
          sides: [
            { article: "courier", says: "Five Kite missiles" },
            { article: "gazette", says: "Two Kite missiles" },
          ],
        },
      ],
    },
    {
      slug: "2024-11-decree",
      type: "authorization",
      title: HOSTILE_TITLE,
      date: { from: "2024-11-01", to: "2024-11-30", precision: "month", basis: "stated" },
      weapons: ["kite"],
      initiators: ["NO"],
    },
    {
      slug: "2024-11-17-drones",
      type: "interception",
      title: "Lakeland downs drones",
      date: { from: "2024-11-16", to: "2024-11-17", precision: "days", basis: "inferred" },
      weapons: ["drone"],
      initiators: ["FI"],
    },
    { slug: "talks", type: "meeting", title: "Talks without a date", date: null, countries: ["NO", "FI"] },
  ],
  claims: [
    { slug: "how-many", text: "Missiles hit the harbour of Portville", event: "2024-11-18-harbour" },
    { slug: "ship-sunk", text: "A ship sank", event: "2024-11-18-harbour" },
    { slug: "not-silent", text: "Northland will not be silent", event: "2024-11-18-harbour" },
    { slug: "at-the-border", text: "Southland keeps missiles at the border", event: "2024-11-18-harbour" },
  ],
  copies: [{ articleId: "repost", ofArticleId: "courier", kind: "rewrite", overlap: 0.8 }],
};
