import { CRIMEA } from "#lib/present/map/read-atlas.ts";

type LonLat = [longitude: number, latitude: number];

/**
 * Land of which it is disputed whose it is. `shape`: the atlas draws it by itself. `outline`: it does not; a rough ring
 * drawn by hand, of which only what lies `within` these shapes of the atlas is hatched.
 */
export type DisputedArea = {
  name: string;
  note: string;
  /** The same in few words, for the map itself. */
  shortNote: string;
} & ({ kind: "shape"; key: string } | { kind: "outline"; ring: LonLat[]; within: string[] });

const UKRAINE = "804";
const GEORGIA = "268";

/**
 * The notes say what the lexicon says of the places there (seeds/lexicon/places.json). Ukraine's ring holds every place of
 * which the lexicon says that it is held so, but for some on the coast, and none of the towns around it; the others hold the
 * places that tests name. Corners are set between towns, on the coast's and the border's far side, and say no more than that.
 */
export const disputedAreas: readonly DisputedArea[] = [
  {
    name: CRIMEA,
    shortNote: "occupied by Russia",
    note: "occupied by Russia since 2014",
    kind: "shape",
    key: CRIMEA,
  },
  {
    name: "Eastern and southern Ukraine, in part",
    shortNote: "occupied by Russia",
    note: "occupied by Russia since 2014 and 2022; the line moves, and is drawn roughly as of late 2024",
    kind: "outline",
    within: [UKRAINE],
    ring: [
      [31.4, 46.3],
      [31.9, 46.52],
      [32.35, 46.57],
      [32.68, 46.645],
      [33.3, 46.78],
      [33.45, 46.82],
      [33.6, 46.95],
      [34.1, 47.4],
      [34.5, 47.55],
      [35.1, 47.5],
      [35.4, 47.48],
      [36.1, 47.55],
      [36.7, 47.68],
      [37.3, 47.8],
      [37.45, 48.05],
      [37.65, 48.2],
      [37.85, 48.35],
      [37.9, 48.62],
      [38.15, 48.85],
      [38.05, 49.1],
      [37.95, 49.5],
      [38.0, 49.95],
      [40.6, 49.9],
      [40.6, 47.4],
      [38.3, 46.9],
      [35.4, 45.9],
      [33.5, 45.9],
      [32.3, 45.8],
    ],
  },
  {
    name: "Abkhazia",
    shortNote: "under Russian control",
    note: "Georgian territory under Russian military control since 2008",
    kind: "outline",
    within: [GEORGIA],
    ring: [
      [39.7, 43.3],
      [40.0, 43.9],
      [41.5, 43.6],
      [42.15, 43.2],
      [41.9, 42.85],
      [41.65, 42.6],
      [41.5, 42.35],
      [40.9, 42.6],
    ],
  },
  {
    name: "South Ossetia",
    shortNote: "under Russian control",
    note: "Georgian territory under Russian military control since 2008",
    kind: "outline",
    within: [GEORGIA],
    ring: [
      [43.45, 42.35],
      [43.55, 42.6],
      [43.9, 42.75],
      [44.3, 42.85],
      [44.7, 42.75],
      [44.75, 42.6],
      [44.55, 42.4],
      [44.35, 42.15],
      [43.9, 42.1],
      [43.6, 42.15],
    ],
  },
  {
    name: "Transnistria",
    shortNote: "breakaway",
    note: "breakaway region of Moldova with Russian troops",
    kind: "outline",
    within: ["498"],
    ring: [
      [28.65, 48.3],
      [28.72, 48.0],
      [29.0, 47.75],
      [29.15, 47.25],
      [29.3, 47.1],
      [29.48, 46.85],
      [29.65, 46.68],
      [30.2, 46.5],
      [30.2, 47],
      [29.8, 47.6],
      [29.3, 48.3],
    ],
  },
  {
    name: "West Bank and Gaza",
    shortNote: "occupied by Israel",
    note: "occupied by Israel since 1967",
    kind: "shape",
    key: "275",
  },
  {
    name: "Golan Heights",
    shortNote: "occupied by Israel",
    note: "Syrian territory occupied by Israel since 1967",
    kind: "outline",
    within: ["376"],
    ring: [
      [35.63, 33.29],
      [35.95, 33.45],
      [36.0, 32.65],
      [35.64, 32.68],
      [35.62, 33.0],
    ],
  },
  {
    name: "Kashmir",
    shortNote: "disputed",
    note: "divided between India, Pakistan and China, and disputed among them",
    kind: "outline",
    within: ["356", "586", "156", "Siachen Glacier"],
    ring: [
      [73.5, 34.6],
      [73.4, 34.1],
      [73.7, 33.4],
      [74.1, 32.85],
      [74.6, 32.6],
      [75.3, 32.3],
      [75.9, 32.6],
      [76.8, 33.1],
      [78.3, 32.5],
      [79.4, 32.6],
      [79.5, 34.2],
      [80.2, 35.4],
      [79.4, 35.9],
      [78.0, 35.6],
      [76.1, 36.0],
      [75.7, 36.8],
      [74.6, 37.05],
      [72.6, 36.8],
      [72.5, 35.9],
      [73.1, 34.9],
    ],
  },
  {
    name: "Taiwan",
    shortNote: "claimed by China",
    note: "governs itself; claimed by China",
    kind: "shape",
    key: "158",
  },
  {
    name: "Western Sahara",
    shortNote: "disputed",
    note: "disputed between Morocco and the Polisario Front",
    kind: "outline",
    // The atlas draws the part that Morocco holds as Morocco's.
    within: ["732", "504"],
    ring: [
      [-13.5, 27.67],
      [-8.4, 27.67],
      [-8.4, 25.9],
      [-11.9, 25.9],
      [-11.9, 23.3],
      [-12.8, 22.9],
      [-12.8, 21.2],
      [-17.3, 20.6],
      [-17.6, 21.5],
      [-16.5, 24.5],
      [-15, 26.5],
    ],
  },
  {
    name: "Kosovo",
    shortNote: "recognised by some",
    note: "independent since 2008; not recognised by Serbia, Russia and others",
    kind: "shape",
    key: "Kosovo",
  },
  {
    name: "Northern Cyprus",
    shortNote: "recognised by Türkiye alone",
    note: "held by Turkish Cypriots; recognised by Türkiye alone",
    kind: "shape",
    key: "N. Cyprus",
  },
  {
    name: "Somaliland",
    shortNote: "self-declared",
    note: "self-declared, recognised by few as separate from Somalia",
    kind: "shape",
    key: "Somaliland",
  },
];
