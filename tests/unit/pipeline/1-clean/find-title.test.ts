import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText } from "#tests/support/clean-text.ts";

const body =
  "Russia fired ninety drones at power plants in Ukraine on Sunday, the air force said.\n\nThe attack cut power in four regions.";

function headings(text: string): [string | null, string | null] {
  const { article } = cleanText(text);
  const words = (span: typeof article.title) => span && article.text.slice(span.start, span.end);
  return [words(article.title), words(article.standfirst)];
}

const titles: [string, string][] = [
  ["a first line without a full stop", "Russia fires ninety drones at Ukraine"],
  ["a question", "Is Russia running out of missiles?"],
  ["with words in marks at its end", "Britain and France are 'not ruling out troops'"],
  ["that ends in an abbreviation", "Missile maker to build plant in the U.S."],
  ["with a colon inside", "IDF: Iran launched some 180 ballistic missiles"],
];
for (const [name, line] of titles)
  test(`title: ${name}`, () => assert.deepEqual(headings(`${line}\n\n${body}`), [line, null]));

const none: [string, string][] = [
  ["the text starts with its first sentence", body],
  ["one paragraph", "Russia fired ninety drones at power plants on Sunday"],
  ["two sentences in the first line", `Russia fired drones. Then it fired missiles\n\n${body}`],
  ["a first line that goes on", `In what the ministry called a reply,\n\n${body}`],
];
for (const [name, text] of none)
  test(`no title: ${name}`, () => assert.deepEqual(headings(text), [null, null]));

test("a short headline with the page's topic behind it is no path, whatever longer line follows", () => {
  const [title] = headings(
    `Missiles hit Kyiv | War in Ukraine\nMayor says that four districts are without power after the raid\n${body}`,
  );
  assert.match(title ?? "", /^Missiles hit Kyiv/);
});

test("a date line is no title; the line after it is, and the longer one below it is its standfirst", () => {
  const standfirst =
    "Britain and France are 'not ruling out' troops as part of a coalition amid fears over aid, report claims";
  assert.deepEqual(
    headings(
      `Monday, November 25, 2024\n\nBritain and France do not rule out troops\n\n${standfirst}\n\n${body}`,
    ),
    ["Britain and France do not rule out troops", standfirst],
  );
});

test("a second line that ends in a link to the full text is the standfirst", () => {
  assert.deepEqual(
    headings(
      `France approves attacks\nKiev might use missiles, the minister says. Read the full article at RT.com.\n${body}`,
    ),
    ["France approves attacks", "Kiev might use missiles, the minister says."],
  );
});
