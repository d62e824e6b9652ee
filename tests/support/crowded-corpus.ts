/** One event that sixty texts tell, with five claims each; a title longer than a screen; a text without a sentence. */
import type { SampleCorpus } from "#tests/support/store-sample.ts";

const texts = 60;
const claimsEach = 5;
export const CROWDED_EVENT = "2024-11-18-crowded";
export const LONG_TITLE = `${"Missiles over Portville and what the ministries of four countries say of them, ".repeat(7)}שלום and the rest`;
export const SILENT_ARTICLE = "silent";
const day = { from: "2024-11-18", to: "2024-11-18", precision: "day" as const, basis: "stated" as const };

const wordsOf = (text: number, claim: number) => `Witness ${claim} of text ${text} says that it was loud.`;

export const crowdedCorpus: SampleCorpus = {
  outlets: Array.from({ length: texts - 1 }, (_, i) => ({ slug: `paper-${i}`, name: `The Paper ${i}` })),
  weapons: [{ slug: "kite", name: "Kite" }],
  countries: [{ code: "NO", name: "Northland" }],
  places: [{ slug: "portville", name: "Portville", countryCode: "NO", latitude: 60, longitude: 10 }],
  articles: [
    ...Array.from({ length: texts }, (_, text) => ({
      id: `crowded-${text}`,
      text: [
        `Harbour hit, says paper ${text}`,
        ...Array.from({ length: claimsEach }, (_, i) => wordsOf(text, i)),
      ].join("\n"),
      ...(text === 0 ? {} : { outlet: { slug: `paper-${text - 1}`, words: null } }),
      published: { date: `2024-11-${19 + (text % 9)}`, basis: "stated" as const },
      title: `Harbour hit, says paper ${text}`,
      claims: Array.from({ length: claimsEach }, (_, claim) => ({
        words: wordsOf(text, claim),
        claim: `claim-${text}-${claim}`,
        certainty: "attributed" as const,
      })),
      events: [
        {
          event: CROWDED_EVENT,
          words: `Harbour hit, says paper ${text}`,
          date: day,
          place: "portville",
          weapons: ["kite"],
          lead: true,
        },
      ],
    })),
    { id: SILENT_ARTICLE, text: "—\n…" },
  ],
  events: [
    {
      slug: CROWDED_EVENT,
      type: "strike",
      title: LONG_TITLE,
      date: day,
      place: "portville",
      weapons: ["kite"],
      targets: ["NO"],
    },
  ],
  claims: Array.from({ length: texts * claimsEach }, (_, i) => {
    const [text, claim] = [Math.floor(i / claimsEach), i % claimsEach];
    return { slug: `claim-${text}-${claim}`, text: wordsOf(text, claim), event: CROWDED_EVENT };
  }),
};
