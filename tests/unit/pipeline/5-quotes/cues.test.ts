/** Cues by rule: each row gives the cue's words and rule, as "cue [rule] source". */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Attribution } from "#lib/domain/attribution.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { splitSentences } from "#lib/pipeline/2-sentences/split-sentences.ts";
import { findTimes } from "#lib/pipeline/3-times/find-times.ts";
import { findEntities } from "#lib/pipeline/4-entities/find-entities.ts";
import { attributeQuotes } from "#lib/pipeline/5-quotes/attribute-quotes.ts";
import { articleOf } from "#tests/support/times-of.ts";

function attributionsOf(text: string): Attribution[] {
  const article = articleOf(text);
  const lexicon = loadLexicon();
  const { sentences, tokens } = splitSentences(article);
  const { times } = findTimes(article, sentences, tokens, { referenceDate: "2025-03-12" });
  const entities = findEntities(article, tokens, lexicon);
  return attributeQuotes({ article, sentences, tokens, times, ...entities, lexicon }).attributions;
}

const rows: [text: string, cues: string[]][] = [
  ["The army said that two drones fell.", ["said [that-clause]"]],
  ["Two drones fell, the army said.", ["said [suffix]"]],
  ["The army said two drones fell.", ["said [bare-clause]"]],
  ["According to the governor, two people were hurt.", ["According to [according-to]"]],
  ["Two people were hurt, according to Governor Ivan Petrenko.", ["according to [according-to]"]],
  ["Kyiv accused Moscow of striking a school.", ["accused [of-frame]"]],
  ["Berlin vowed to answer the attack.", ["vowed [infinitive]"]],
  ["The minister described the raid as a crime.", ["described [as-frame]"]],
  ["The ministry confirmed the strike on Tuesday.", ["confirmed [object-frame]"]],
  ["It was feared that the dam would break.", ["feared [passive-cue]"]],
  ["The military's confirmation that drones were used came late.", ["confirmation [noun-cue]"]],
  ["Reports surfaced that a deal was near.", ["Reports [noun-cue]"]],
  // the longest form
  ["Zelensky pointed out that no permission was needed.", ["pointed out [that-clause]"]],
  ["London ruled out sending troops.", ["ruled out [object-frame]"]],
  ["The envoy called for an end to the raids.", ["called for [object-frame]"]],
  ["Seoul called on Pyongyang to stop the launches.", ["called on [object-frame]"]],
  // near misses
  ["The general added troops along the river.", []],
  ["A noted scientist was among the dead.", []],
  ["Germany refused its missiles, fearing open war with Russia.", []],
  ["The report was long and the warning system failed.", []],
  ["Speeds of 900 km per hour were measured.", []],
];

describe("quotes/cue", () => {
  for (const [text, cues] of rows)
    test(text, () =>
      assert.deepEqual(
        attributionsOf(text).map(({ cue, ruleId }) => `${cue} [${ruleId.replace("quotes/", "")}]`),
        cues,
      ),
    );

  test("a cue inside quotation marks reports nothing of its own", () => {
    const cues = attributionsOf("“They said they would leave,” the mayor told us.").map(({ cue }) => cue);
    assert.deepEqual(cues, ["told"]);
  });

  test("what one cue reports ends where the next begins", () => {
    const text = "Putin insisted that the war would end, and indicated that talks were near.";
    const [first] = attributionsOf(text);
    assert.equal(text.slice(first?.content?.start, first?.content?.end), "the war would end");
  });

  test("what is not said is told to be not said", () => {
    const [withheld] = attributionsOf("The ministry did not say whether anyone was hurt.");
    assert.equal(withheld?.negated, true);
  });

  for (const [text, speaker] of [
    ["The ministry, which said two were hurt, gave no name.", "ministry"],
    ["Barrot, the French foreign minister, told Le Monde that talks had failed.", "Jean-Noël Barrot"],
    ["Germany's defence minister, Boris Pistorius, said the batteries were on their way.", "Boris Pistorius"],
    ["The raid was ordered, two people familiar with the matter said.", "people familiar with the matter"],
    ["Tokyo, a close ally, warned that the test was a threat.", "Tokyo"],
    ["Unknown drones appeared, reports said.", null],
    ["Macron said France would help and added that Poland agreed.", "Emmanuel Macron"],
  ] as const)
    test(`source: ${text}`, () => assert.equal(attributionsOf(text).at(-1)?.speaker?.name ?? null, speaker));
});
