/** The twelve stages by which articles are read, in words for people. Their order is the pipeline's. */
export const readingStages: readonly { name: string; does: string }[] = [
  {
    name: "Clean",
    does: "Fixes the text in which all places are counted, sets aside what is no part of the story, and reads title, outlet, author and date from the text’s own words.",
  },
  { name: "Sentences", does: "Parts the story into sentences, and finds what kind of word each word is." },
  {
    name: "Times",
    does: "Finds days, ranges, seasons, “overnight” and “the same day”, counted from the day the text came out.",
  },
  {
    name: "Entities",
    does: "Finds weapons, countries, places, people and bodies by a packaged list of names.",
  },
  { name: "Quotes", does: "Finds quotations and every other act of reporting, and whose words they are." },
  {
    name: "Claims",
    does: "Finds what the text states, who states it, and how surely: asserted, attributed, reported, hedged, withheld.",
  },
  { name: "Events", does: "Finds what happened, who did it, to whom, where, with what and when." },
  {
    name: "Copies",
    does: "Finds texts that repeat another: the same, an excerpt, a rewrite. By shared runs of five words, within a month.",
  },
  {
    name: "Clusters",
    does: "Puts mentions of one event together over all texts, dates a text that has no date by those that share its matter, and finds which strikes are parts of a wider raid.",
  },
  {
    name: "Alignment",
    does: "Puts together mentions of one claim and versions of one quotation, across other words for the same thing and translations.",
  },
  {
    name: "Conflicts",
    does: "Finds where claims differ in number, outcome, place, day, weapon or who did it; rounding, another scope or a toll that rises are kept apart.",
  },
  { name: "Framing", does: "Counts what each text calls the same thing." },
];
