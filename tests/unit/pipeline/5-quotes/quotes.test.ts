/** Whose words they are: each row a text in the style of some outlet, and "words <- speaker" for each quotation. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quotesOf, readText } from "#tests/support/read-text.ts";

const rows: [what: string, text: string, quotes: string[]][] = [
  [
    "cue behind",
    "“The attack lasted two hours,” said Kharkiv mayor Ihor Terekhov on Friday.",
    ["The attack lasted two hours, <- Ihor Terekhov"],
  ],
  [
    "cue in front, with a colon",
    "Defence Minister Sadiq Anwar told reporters: “We are ready.”",
    ["We are ready. <- Sadiq Anwar"],
  ],
  [
    "cut by its cue",
    "“We saw three missiles,” Colonel Jon Berg said, “and we shot down all of them.”",
    ["We saw three missiles, <- Jon Berg", "and we shot down all of them. <- Jon Berg"],
  ],
  [
    "the pronoun is the last speaker, not the last person named",
    "Chancellor Olaf Scholz said he had spoken with Vladimir Putin. “I made our position clear,” he said.",
    ["I made our position clear, <- Olaf Scholz"],
  ],
  [
    "carried on without a cue",
    "“The roof is gone,” said farmer Petro Bondar. “Nothing is left.”",
    ["The roof is gone, <- Petro Bondar", "Nothing is left. <- Petro Bondar"],
  ],
  [
    "a participle behind another verb",
    "Foreign Secretary David Lammy hit back at critics, insisting: ‘Britain stands with its allies.’",
    ["Britain stands with its allies. <- David Lammy"],
  ],
  [
    "by where the speaker is from",
    "“It ends here,” envoy Hans Grundberg said in Aden. “We go on,” the Swede added.",
    ["It ends here, <- Hans Grundberg", "We go on, <- Hans Grundberg"],
  ],
  [
    "a paper whose name sounds like where somebody is from",
    "“It ends here,” envoy Hans Grundberg said in Aden. “All sites were hit,” the Guardian said.",
    ["It ends here, <- Hans Grundberg", "All sites were hit, <- The Guardian"],
  ],
  [
    "by the party of the speaker",
    "“Not yet,” Defence Minister Boris Pistorius said. “We take our time,” the Social Democrat said.",
    ["Not yet, <- Boris Pistorius", "We take our time, <- Boris Pistorius"],
  ],
  [
    "whom the sentence before tells of, by age",
    "Halyna Petrenko had got up to give the cat some water. “I heard a whistle,” says the 68-year-old teacher.",
    ["I heard a whistle, <- Halyna Petrenko"],
  ],
  [
    "who gave only a first name",
    "“The windows moved like paper,” said one of them, a crane operator who gave only his first name, Farid.",
    ["The windows moved like paper, <- Farid"],
  ],
  [
    "one of them, by what stands behind the comma",
    "Two officials knew of the plan. “It was a test,” said one of them, a senior defence official.",
    ["It was a test, <- senior defence official"],
  ],
  [
    "what a body is only joined to does not speak",
    "A Kremlin-aligned milblogger wrote that the drones “fly into a wall of guns”.",
    ["fly into a wall of guns <- Kremlin-aligned milblogger"],
  ],
  [
    "a role, and the name behind it",
    "The command denied it, and its commander, Admiral Ann Berg, called the claim “laughable”.",
    ["laughable <- Ann Berg"],
  ],
  [
    "the agency only carries",
    "“Six drones were intercepted,” Governor Ivan Petrenko said, TASS reported.",
    ["Six drones were intercepted, <- Ivan Petrenko"],
  ],
  [
    "the agency cites",
    "“All targets were hit,” Interfax reported, citing the Russian Defense Ministry.",
    ["All targets were hit, <- Russian Defence Ministry"],
  ],
  [
    "a word as complement",
    "Iran’s foreign minister, Abbas Araghchi, called the statement “absurd” on Sunday.",
    ["absurd <- Abbas Araghchi"],
  ],
  [
    "nobody whom a lexicon lists",
    "'I heard a whistle and then a bang,' said mother-of-three Hanna Kovtun, 41. 'I ran.'",
    ["I heard a whistle and then a bang, <- Hanna Kovtun", "I ran. <- Hanna Kovtun"],
  ],
  [
    "an age between name and verb",
    "“It shook the house,” Bilal Odeh, 57, told AFP.",
    ["It shook the house, <- Bilal Odeh"],
  ],
  [
    "a source without a name",
    "“It is only a matter of time,” a senior Israeli official said.",
    ["It is only a matter of time, <- senior Israeli official"],
  ],
  [
    "the body's pronoun",
    "South Korea's Joint Chiefs of Staff reported a launch. “Our readiness is complete,” it said.",
    ["Our readiness is complete, <- South Korean Joint Chiefs of Staff"],
  ],
  [
    "a word in a partial quotation",
    "Peskov said the plan was “dead on arrival”.",
    ["dead on arrival <- Dmitry Peskov"],
  ],
  [
    "described by another in the passive",
    "The strikes were described by Trump as a “great success”; Ali Khamenei said the US had “gained nothing”.",
    ["great success <- Donald Trump", "gained nothing <- Ali Khamenei"],
  ],
  [
    "a family name in front",
    "Lawmaker Lee Seong-kweun said a launch was near. “There is no sign of a test,” Lee added.",
    ["There is no sign of a test, <- Lee Seong-kweun"],
  ],
  [
    "not carried into a sentence about others",
    "“We held the line,” said Colonel Jon Berg. The town had been a “fortress of the north” for two long years.",
    ["We held the line, <- Jon Berg"],
  ],
  [
    "quoted as saying",
    "“They brought this upon themselves,” Kim Jong Un was quoted as saying.",
    ["They brought this upon themselves, <- Kim Jong Un"],
  ],
  [
    "a name and a colon",
    "Talks failed on Monday. Tusk: “We will not be provoked.”",
    ["We will not be provoked. <- Donald Tusk"],
  ],
  [
    "the label of a quotation",
    "Quote from the Ukrainian General Staff: “The fire is large.”",
    ["The fire is large. <- Ukrainian General Staff"],
  ],
  [
    "a source who may be named by a relative clause",
    "“The ceiling fell,” a nurse who gave her name as Oksana told the BBC.",
    ["The ceiling fell, <- Oksana"],
  ],
  [
    "told reporters here",
    "“We keep announcing plans,” analyst Petra Lindqvist told reporters here.",
    ["We keep announcing plans, <- Petra Lindqvist"],
  ],
  [
    "whoever is not named is he in the next sentence only",
    "Governor Oleh Kiper said the port was hit. A farmer said his barn burnt down. “I was milking,” he said.",
    ["I was milking, <- farmer"],
  ],
  [
    "further on he is the one with a name",
    "Governor Oleh Kiper said the port was hit. An official said a barn burnt down. Ships lay at the pier. “It will open soon,” he said.",
    ["It will open soon, <- Oleh Kiper"],
  ],
  [
    "somebody of a body does not speak for it",
    "“It looks like an old flight,” a former UN weapons inspector said.",
    ["It looks like an old flight, <- former UN weapons inspector"],
  ],
  [
    "the person of the sentence before, behind a comma",
    "The region's head, Radiy Khabirov, gave another account. “There is no fire,” he wrote.",
    ["There is no fire, <- Radiy Khabirov"],
  ],
  // near misses
  ["a colon without a name", "The result was plain. Verdict: “a disaster” for all.", []],
  ["a name in marks", "Russia launched the 'Oreshnik' missile on Friday.", []],
  ["scare quotes of the outlet's own", "The so-called “volunteers” left the town in March.", []],
  ["a title", "She read “War and Peace” on the train.", []],
];

describe("quotes", () => {
  for (const [what, text, quotes] of rows)
    test(`${what}: ${text}`, () => assert.deepEqual(quotesOf(readText(text)), quotes));
});
