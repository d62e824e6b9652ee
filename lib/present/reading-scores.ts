/**
 * How well the reading does, measured by `npm run eval` and by hand: the tables of README, “How well”, word for word
 * (tests/unit/present/reading-scores.test.ts holds the two together). Change both when it is measured anew.
 */

/** `columns`: the heads of the values; a row has its label first. "" where nothing is measured. */
export type ScoreTable = { title: string; columns: readonly string[]; rows: readonly (readonly string[])[] };

/** The day on which the first table was measured. */
export const scoresMeasuredOn = "2026-11-26";

/** Against what careful readers took from texts on which the rules were developed. */
export const developmentScores: readonly ScoreTable[] = [
  {
    title: "One article by itself",
    columns: ["five seeds", "78 invented articles"],
    rows: [
      ["claims", "F1 0.844 (P 0.785, R 0.913)", "F1 0.906 (P 0.909, R 0.904)"],
      ["speaker of the claims found", "0.964 (81 of 84)", "0.885 (1452 of 1641)"],
      ["certainty of the claims found", "0.976 (82 of 84)", "0.924 (1516 of 1641)"],
      ["quotations", "F1 1.000 (P 1.000, R 1.000)", "F1 0.976 (P 0.975, R 0.977)"],
      ["speaker of the quotations found", "1.000 (26 of 26)", "0.905 (418 of 462)"],
      ["weapons", "F1 1.000", "F1 0.966 (P 0.956, R 0.976)"],
      ["countries", "F1 1.000", "F1 0.996 (P 0.992, R 1.000)"],
      ["places", "F1 1.000", "F1 0.777 (P 0.788, R 0.767)"],
      ["furniture set aside", "12 of 12", "0.954 (535 of 561)"],
      ["titles; outlets, or that none is named", "5 of 5; 5 of 5", "74 of 78; 65 of 78"],
      ["days of publication", "5 of 5", "78 of 78"],
      ["values of times", "", "0.886 (342 of 386)"],
      ["main event of the right type, date and weapon", "", "0.846 (66 of 78)"],
    ],
  },
  {
    title: "the five seeds, side by side",
    columns: [""],
    rows: [
      ["core events found and dated; events not in the gold", "14 of 14; 2"],
      ["pairs of articles that share a core event", "F1 0.950 (P 1.000, R 0.905)"],
      ["pairs of claims across articles", "F1 0.868 (P 1.000, R 0.767)"],
      ["groups of quotations; names for the same thing", "4 of 4; 14 of 14"],
      ["conflicts; further ones", "6 of 6; 0"],
    ],
  },
  {
    title: "37 short news items on other strikes",
    columns: [""],
    rows: [
      ["named weapons; countries", "F1 0.980; F1 0.929 (P 0.982, R 0.882)"],
      ["stated dates; outlets invented", "22 of 22; 0"],
      ["main event of the right type, date and weapon", "37 of 37"],
      ["pairs of articles by main event, with the seeds; B-cubed", "F1 0.966 (P 1.000, R 0.935); F1 0.967"],
    ],
  },
];

/** Ten invented articles each (H: twelve), when they were read for the first time, before any rule was made for them. */
export const firstSightScores: ScoreTable = {
  title: "at first sight",
  columns: ["D", "E", "F", "G", "H"],
  rows: [
    ["claims, F1", "0.873", "0.872", "0.846", "0.898", "0.875"],
    [
      "their speaker; their certainty",
      "0.798; 0.830",
      "0.692; 0.846",
      "0.885; 0.891",
      "0.833; 0.897",
      "0.844; 0.882",
    ],
    [
      "quotations, F1; their speaker",
      "0.980; 0.822",
      "0.904; 0.808",
      "0.974; 0.930",
      "0.982; 0.857",
      "0.984; 0.806",
    ],
    [
      "weapons, countries, places, F1",
      "0.788, 0.977, 0.685",
      "0.857, 0.989, 0.542",
      "0.976, 0.989, 0.814",
      "0.968, 1.000, 0.788",
      "0.989, 1.000, 0.753",
    ],
    [
      "furniture; outlets; days of publication",
      "0.640; 7; 9",
      "0.770; 8; 10",
      "0.753; 4; 10",
      "0.882; 4; 8",
      "0.711; 7; 10",
    ],
    ["values of times; main events", "0.830; 5", "0.939; 6", "0.889; 6", "0.684; 6", "0.877; 8"],
  ],
};
