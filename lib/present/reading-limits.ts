/** What the archive does not hold and the rules cannot read, as the README has it, in words for people. */
export const readingLimits: readonly string[] = [
  "Texts in other languages than English: they are kept, named as such, and not read.",
  "Photographs, video, maps and numbers in tables; irony.",
  "What nobody added. The archive is no sample of the press: how often something stands in it says what was collected, not what was published.",
  "What a text does not say. An outlet, a date, a place or a weapon that is not in the text stays unidentified, unless the person who added it gave it; then it is shown as given.",
  "The day of an event that no text dates. One told as news without a day is put in the week before its text came out, and shown as inferred.",
  "That two texts mean one strike when they put it on neighbouring days: they tell of two events, unless one of them says that it was a night. What was said twice without a day, more than ten days apart, is not joined.",
  "A town’s strike that is told only within a wider raid: it is no event of its own.",
  "Most relations between claims. Three are read: numbers and capabilities that contradict one another, tolls that rise, and a number within the bound that another text gives.",
  "Copies of an undated text whose words more than two hundred others have.",
];

/** How disputed things are treated. */
export const disputedThings: readonly string[] = [
  "Who is right is not decided. Where texts differ, each side stands in its own words, with the text it is from; there is no score of an outlet, and no colour for true or false.",
  "A number that somebody claims stays theirs: it is shown with its speaker, and how surely the text puts it. Two numbers for one thing are never made into one.",
  "Each name stands as its text spells it, and is counted: Kiev or Kyiv, annexed, joined or occupied, strike or assault. The heading over them is one of the names, or ours, so that they can be put in one row.",
  "Places are filed by a packaged list, each row with its source. Occupied land stands under the country that it was taken from, with a note that says so; the words of the texts are not touched by it.",
  "Whether an outlet is a state’s is somebody’s assessment: it is given with its source and year, and where there is none, it stays unknown.",
  "A copy is not a second source: reposts and rewrites are shown as such, and counts say how many independent texts stand behind them.",
  "A decision of an editor, that two events are one or that a text does not tell of an event, is kept apart from what was read, and can be undone.",
];
