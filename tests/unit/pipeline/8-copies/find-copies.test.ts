import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findCopies } from "#lib/pipeline/8-copies/find-copies.ts";
import { readArticles } from "#tests/support/read-articles.ts";

const wire = `Iran fired a volley of ballistic missiles at the Nevatim air base in southern Israel late on Tuesday, the Israeli military said.
Most were shot down by Arrow interceptors over the Negev desert, according to a spokesman, who gave no number of hits.
A hangar burned through the night and a runway was closed for repairs, two officials familiar with the damage said.
The Revolutionary Guards called the barrage an answer to the killing of a commander in Damascus in the week before.`;
const own = `Air raid sirens sounded over the Negev for an hour as Iran attacked an Israeli base with missiles on Tuesday.
Witnesses told the paper that they had counted eleven flashes above the hills before the all-clear was given.`;

describe("copies", () => {
  test("the same text is the same, and the later one is the copy", () => {
    const copies = findCopies(readArticles({ a: `date 2024-10-03\n${wire}`, b: `date 2024-10-02\n${wire}` }));
    assert.deepEqual(
      copies.map(({ articleId, ofArticleId, kind }) => ({ articleId, ofArticleId, kind })),
      [{ articleId: "a", ofArticleId: "b", kind: "same" }],
    );
  });

  test("an excerpt is an excerpt, however its dates stand", () => {
    const excerpt = wire.split("\n").slice(0, 2).join("\n");
    const [copy] = findCopies(readArticles({ whole: wire, cut: excerpt }));
    assert.deepEqual([copy?.articleId, copy?.ofArticleId, copy?.kind], ["cut", "whole", "excerpt"]);
  });

  test("a rewrite that keeps most sentences is a rewrite, with its share", () => {
    const lines = wire.split("\n");
    const rewrite = [
      lines[0],
      lines[1],
      "Damage to a hangar was reported.",
      lines[3],
      "No group has said more.",
    ].join("\n");
    const [copy] = findCopies(readArticles({ x: wire, y: rewrite }));
    assert.equal(copy?.kind, "rewrite");
    assert.ok((copy?.overlap ?? 0) > 0.5 && (copy?.overlap ?? 1) < 0.9, String(copy?.overlap));
  });

  test("two reports of one event are no copies, nor are two that share one quotation", () => {
    const quotation =
      "“We will answer every missile at a time and a place that we choose,” the minister said.";
    assert.deepEqual(findCopies(readArticles({ a: `${wire}\n${quotation}`, b: `${own}\n${quotation}` })), []);
  });

  test("an empty archive and an empty text have none", () => {
    assert.deepEqual(findCopies([]), []);
    assert.deepEqual(findCopies(readArticles({ a: "", b: "" })), []);
  });
});
