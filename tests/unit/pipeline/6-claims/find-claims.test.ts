/** Claims: each row a text in the style of some outlet, and "certainty | speaker | words" for each claim. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claimsOf, readText } from "#tests/support/read-text.ts";

const rows: [what: string, text: string, claims: string[]][] = [
  [
    "own voice",
    "Russia launched 90 drones at Ukraine on Sunday night.",
    ["asserted | - | Russia launched 90 drones at Ukraine on Sunday night."],
  ],
  [
    "a quotation with its own marks and stop",
    "“Every launcher that fires on us will burn tonight,” Israel Katz said. He added: “None will be left.”",
    [
      "attributed | Israel Katz | “Every launcher that fires on us will burn tonight,” Israel Katz said.",
      "attributed | Israel Katz | He added: “None will be left.”",
    ],
  ],
  [
    "attributed to a body",
    "Two missiles were shot down over Haifa, the Israeli military said.",
    [
      "attributed | Israel Defense Forces | Two missiles were shot down over Haifa, the Israeli military said.",
    ],
  ],
  [
    "reported by nobody named",
    "A second launcher was reportedly destroyed near Tartus.",
    ["reported | - | A second launcher was reportedly destroyed near Tartus."],
  ],
  [
    "hedged in the outlet's voice",
    "The move could draw Poland into the war.",
    ["hedged | - | The move could draw Poland into the war."],
  ],
  [
    "an act of reporting that only seems to be one",
    "The statement appeared to confirm that two launchers had been lost. Iran seemed to have admitted that its radar failed.",
    [
      "hedged | - | The statement appeared to confirm that two launchers had been lost.",
      "hedged | Iran | Iran seemed to have admitted that its radar failed.",
    ],
  ],
  [
    "what only seems to be somewhere else is no doubt about the report",
    "Iran, which appears to want talks, confirmed that its radar failed.",
    ["attributed | Iran | Iran, which appears to want talks, confirmed that its radar failed."],
  ],
  [
    "a remark behind what somebody claimed",
    "The general claimed that four missiles had been downed, a claim that could not be independently verified.",
    [
      "attributed | general | The general claimed that four missiles had been downed",
      "withheld | - | a claim that could not be independently verified.",
    ],
  ],
  [
    "something that somebody has yet to confirm",
    "A senior official said that the missiles carried cluster warheads, something the army has yet to confirm.",
    [
      "attributed | senior official | A senior official said that the missiles carried cluster warheads",
      "withheld | - | something the army has yet to confirm.",
    ],
  ],
  [
    "where it stands among its like is the outlet's own word",
    "Spanish jets shot down a drone over Lithuania, NATO confirmed, the first time the alliance has opened fire there.",
    [
      "attributed | NATO | Spanish jets shot down a drone over Lithuania, NATO confirmed",
      "asserted | - | the first time the alliance has opened fire there.",
    ],
  ],
  [
    "the largest of its kind is an apposition",
    "The ship, the largest of the fleet, was hit by a missile.",
    ["asserted | - | The ship, the largest of the fleet, was hit by a missile."],
  ],
  [
    "a credit in the middle rules what follows",
    "Five rockets were tracked over Bikaner, the Indian Air Force said, and three of these were brought down.",
    [
      "attributed | Indian Air Force | Five rockets were tracked over Bikaner, the Indian Air Force said",
      "attributed | Indian Air Force | three of these were brought down.",
    ],
  ],
  [
    "withheld by a speaker",
    "The ministry did not say how many were hurt.",
    ["withheld | - | The ministry did not say how many were hurt."],
  ],
  [
    "the reader is told what is not known",
    "It was not immediately clear who had fired the rocket.",
    ["withheld | - | It was not immediately clear who had fired the rocket."],
  ],
  [
    "a report behind a report",
    "The Indian Air Force said it had hit nine sites, adding that no civilians were hurt.",
    [
      "attributed | Indian Air Force | The Indian Air Force said it had hit nine sites",
      "attributed | Indian Air Force | adding that no civilians were hurt.",
    ],
  ],
  [
    "two clauses with and",
    "Kyiv's forces hit a depot in Tver, and Moscow answered with glide bombs.",
    ["asserted | - | Kyiv's forces hit a depot in Tver", "asserted | - | Moscow answered with glide bombs."],
  ],
  [
    "a relative clause with content",
    "Berlin sent six launchers, which have a range of 80 kilometres.",
    ["asserted | - | Berlin sent six launchers", "asserted | - | which have a range of 80 kilometres."],
  ],
  [
    "with and a participle",
    "Seven rockets were intercepted over Kirkuk, with one falling on a farm.",
    [
      "asserted | - | Seven rockets were intercepted over Kirkuk",
      "asserted | - | with one falling on a farm.",
    ],
  ],
  [
    "without saying",
    "The army confirmed the launch without disclosing its target.",
    ["attributed", "withheld"],
  ],
  [
    "quoted words without a cue are their speaker's",
    "“Nobody was hurt,” Governor Ivan Petrenko said. “The fire is out, and it may rain.”",
    [
      "attributed | Ivan Petrenko | “Nobody was hurt,” Governor Ivan Petrenko said.",
      "attributed | Ivan Petrenko | “The fire is out, and it may rain.”",
    ],
  ],
  [
    "who speaks is described, not claimed of",
    "An official, who asked not to be named, said the talks had failed.",
    ["attributed | official | An official, who asked not to be named, said the talks had failed."],
  ],
  [
    "what could not be verified",
    "The claims could not be independently verified.",
    ["withheld | - | The claims could not be independently verified."],
  ],
  [
    "how a source speaks is no claim",
    "“It's not enough,” complained one Ukrainian lawmaker, who spoke on condition of anonymity.",
    ["attributed | Ukrainian lawmaker | “It's not enough,” complained one Ukrainian lawmaker"],
  ],
  [
    "what it brought about",
    "A missile hit a market in Kostiantynivka, killing 16.",
    ["asserted | - | A missile hit a market in Kostiantynivka", "asserted | - | killing 16."],
  ],
  [
    "inserted between commas",
    "Putin, Olaf Scholz argued, treats hesitation as permission.",
    ["attributed | Olaf Scholz | Putin, Olaf Scholz argued, treats hesitation as permission."],
  ],
  [
    "a relative clause that lacks its noun",
    "London sent more troops to Poland, which Maria Zakharova said would amount to war.",
    [
      "asserted | - | London sent more troops to Poland",
      "attributed | Maria Zakharova | which Maria Zakharova said would amount to war.",
    ],
  ],
  [
    "an adverb behind the cue",
    "Pat Ryder conceded, however, that the group still had drones.",
    ["attributed | Pat Ryder | Pat Ryder conceded, however, that the group still had drones."],
  ],
  [
    "who fears says it may be so",
    "Officials in London fear that the talks will fail.",
    ["hedged | officials in London | Officials in London fear that the talks will fail."],
  ],
  ["what is believed may be so", "The Bundeswehr is thought to hold 600 of them.", ["hedged"]],
  [
    "told by somebody, of others",
    "Kyiv will press for more interceptors, according to a European diplomat.",
    [
      "attributed | European diplomat | Kyiv will press for more interceptors, according to a European diplomat.",
    ],
  ],
  [
    "a paper's author",
    "Output will lag until 2028, according to a study released on Thursday by the Kiel Institute.",
    [
      "attributed | Kiel Institute | Output will lag until 2028, according to a study released on Thursday by the Kiel Institute.",
    ],
  ],
  [
    "who asked not to be named says something",
    "Three officials who asked not to be named said the first regiment was ready.",
    ["attributed | officials | Three officials who asked not to be named said the first regiment was ready."],
  ],
  [
    "the manager and his name are no object",
    "The ship's manager, Aegean Crest, said all 21 crew, most of them Filipinos, were safe.",
    [
      "attributed | Aegean Crest | The ship's manager, Aegean Crest, said all 21 crew, most of them Filipinos, were safe.",
    ],
  ],
  [
    "US officials reportedly asked",
    "US officials reportedly asked Israel to spare the airport.",
    ["reported"],
  ],
  ["not yet established", "The make of the missile has not been established.", ["withheld"]],
  [
    "in his opinion",
    "General Viktor Lozhkin praised the crews. In his opinion, the missile had changed the war.",
    [
      "attributed | Viktor Lozhkin | General Viktor Lozhkin praised the crews.",
      "attributed | Viktor Lozhkin | In his opinion, the missile had changed the war.",
    ],
  ],
  [
    "the head of state is the president whom the text names",
    "General Viktor Lozhkin told President Vladimir Putin that the test had worked. The head of state said it was a success.",
    [
      "attributed | Viktor Lozhkin | General Viktor Lozhkin told President Vladimir Putin that the test had worked.",
      "attributed | Vladimir Putin | The head of state said it was a success.",
    ],
  ],
  [
    "a survey's author",
    "A survey by the Levada Center found that most Russians want talks.",
    ["attributed | Levada Center | A survey by the Levada Center found that most Russians want talks."],
  ],
  [
    "called it something",
    "Olaf Scholz called the threat regrettable.",
    ["attributed | Olaf Scholz | Olaf Scholz called the threat regrettable."],
  ],
  [
    "a clause of time is a claim",
    "Two missiles hit Haifa on Monday, hours after Israel had bombed a plant in Isfahan.",
    [
      "asserted | - | Two missiles hit Haifa on Monday",
      "asserted | - | hours after Israel had bombed a plant in Isfahan.",
    ],
  ],
  // near misses
  ["called at night is no name", "The minister called the governor at night about the fire.", ["asserted"]],
  ["stopped talking about it", "As chancellor, Friedrich Merz has stopped talking about them.", ["asserted"]],
  ["found in a crater is no report", "Fragments found in the crater came from an S-300.", ["asserted"]],
  [
    "who retires keeps his verb",
    "Javed Akbar, who now teaches in Lahore, left the army in 2010.",
    ["asserted"],
  ],
  ["a list is one claim", "Odesa, Kherson and Mykolaiv were hit by drones.", ["asserted"]],
  ["a question is none", "Will the missiles reach Moscow?", []],
  ["a fragment is none", "More to follow.", []],
];

describe("claims", () => {
  for (const [what, text, claims] of rows)
    test(`${what}: ${text}`, () => {
      const found = claimsOf(readText(text));
      const whole = claims.some((claim) => claim.includes("|"));
      assert.deepEqual(whole ? found : found.map((claim) => claim.split(" | ")[0]), claims);
    });

  test("certainty as the speaker puts it is kept beside the outlet's", () => {
    const [claim] = readText("The minister said the missile might have been a Kinzhal.").claims;
    assert.equal(claim?.speakerCertainty, "hedged");
  });

  test("a permission is no doubt: may, said by one who permits", () => {
    const [claim] = readText("Starmer said Ukraine may use Storm Shadow missiles inside Russia.").claims;
    assert.equal(claim?.certainty, "attributed");
  });

  test("what is denied, planned or possible is told as such", () => {
    const modality = (text: string) => readText(text).claims[0]?.modality;
    assert.equal(modality("Tehran denied supplying Moscow with missiles."), "denied");
    assert.equal(modality("Hamas denied that it had fired the rocket."), "denied");
    assert.equal(modality("London ruled out sending troops to Ukraine."), "denied");
    assert.equal(modality("Germany pledged to deliver more launchers to Kyiv."), "planned");
    assert.equal(modality("Moscow claimed to have destroyed two launchers."), "happened");
    assert.equal(modality("North Korea could test another missile this week."), "possible");
    assert.equal(modality("Russia struck a port in Odesa."), "happened");
  });
});
