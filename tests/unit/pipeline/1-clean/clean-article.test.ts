import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanArticleSchema } from "#lib/domain/article.ts";
import { cleanText, storyOf } from "#tests/support/clean-text.ts";

const issuesOf = (text: string) => cleanText(text).issues.map(({ ruleId, severity }) => [ruleId, severity]);

test("another language is said, kept and not read", () => {
  const text =
    "Россия нанесла удар по Днепру новой ракетой, сообщили в министерстве обороны Украины в четверг.";
  const { article } = cleanText(text);
  assert.equal(article.language, "ru");
  assert.deepEqual(storyOf(article), [text]);
  assert.deepEqual(issuesOf(text), [["clean/not-english", "unread"]]);
});

test("a short text, and one full of foreign names, is English", () => {
  assert.equal(cleanText("Kyiv strikes Taganrog").article.language, "en");
  assert.equal(
    cleanText("Dnipropetrovsk, Zaporizhzhia, Khmelnytskyi and Vinnytsia were hit.").article.language,
    "en",
  );
});

test("nothing, and only furniture", () => {
  for (const text of ["", "\n \n", "Read more\n\nShare this article\n\nNo comments:"]) {
    const { article } = cleanText(text);
    assert.deepEqual(article.paragraphs, []);
    assert.deepEqual(issuesOf(text), [["clean/no-text", "unread"]]);
  }
});

test("HTML given as text is said", () => {
  assert.deepEqual(
    issuesOf("<html><body><p>Russia fired ninety drones at Ukraine on Sunday.</p></body></html>"),
    [["clean/html-as-text", "note"]],
  );
});

test("furniture in the middle of a paragraph parts it", () => {
  const { article } = cleanText(
    "Scholz refused again on Wednesday. Photo: Michael Kappeler/dpa. Kyiv asked in May for the missile.",
  );
  assert.deepEqual(storyOf(article), [
    "Scholz refused again on Wednesday.",
    "Kyiv asked in May for the missile.",
  ]);
});

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "By Ann Example\n",
    "KYIV (Reuters) - ",
    "date 2024-11-24 ",
    "Dear readers,\n",
    "Read more\n",
    "[Anchor] ",
    "“",
    '"',
    "© 2024 ",
    "\r\n\r\n",
    "Photo: A/B. ",
    "<p>",
    "this Monday, November 18 ",
    "\u202e",
    "👩‍👩‍👧",
    "2 comments\n",
    "On Sunday, Russia fired missiles. ",
  ),
);

test("whatever comes: a valid article, every span inside its text, furniture and story apart", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { article } = cleanText(pieces.join(""));
      cleanArticleSchema.parse(article);
      const spans = [...article.furniture.map(({ span }) => span), ...article.paragraphs].sort(
        (one, other) => one.start - other.start,
      );
      spans.forEach((span, i) => {
        assert.ok(span.end <= article.text.length);
        assert.ok(span.end <= (spans[i + 1]?.start ?? Infinity));
        assert.equal(
          article.text.slice(span.start, span.end).trim(),
          article.text.slice(span.start, span.end),
        );
      });
      for (const { originalSpan } of article.furniture)
        assert.ok(originalSpan.end <= article.original.length);
    }),
    { numRuns: 300 },
  );
});

const million = 1_000_000;
const hostile: [string, string][] = [
  ["a megabyte without a line's end", "Russia fired missiles on Sunday. ".repeat(million / 33)],
  ["a megabyte without a space", "a".repeat(million)],
  ["a hundred thousand quote marks", '"'.repeat(100_000)],
  ["a hundred thousand short lines", "Truth\n".repeat(100_000)],
  ["nothing but capitals", "Aa ".repeat(100_000)],
  ["nothing but brackets", "([{<".repeat(50_000)],
  ["nothing but marks of direction", "\u202e\u200b".repeat(100_000)],
  ["one letter with a hundred thousand accents", `e${"\u0301".repeat(100_000)}`],
];
for (const [name, text] of hostile)
  test(name, () => assert.equal(cleanText(text).article.original.length, text.length));
