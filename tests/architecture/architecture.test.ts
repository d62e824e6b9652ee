import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "node:test";
import { findImportCycles } from "#tests/support/architecture/find-import-cycles.ts";
import { findSilentHands } from "#tests/support/architecture/find-silent-hands.ts";
import { findBrokenHabits } from "#tests/support/architecture/habits.ts";
import { findLayerViolations } from "#tests/support/architecture/layers.ts";
import { listProjectFiles, parseSource, readSources } from "#tests/support/architecture/read-sources.ts";

const TOP_LEVEL = [
  ".ci",
  ".env.example",
  ".gitignore",
  ".npmrc",
  "CHANGELOG.md",
  "README.md",
  "app",
  "biome.json",
  "components",
  "lib",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "prisma",
  "prisma.config.ts",
  "seeds",
  "tests",
  "tsconfig.json",
];

describe("the architecture", () => {
  const sources = readSources().filter(({ path }) => !/^tests\/(?:support\/)?architecture\//.test(path));

  it("is read from all of the code", () => assert.ok(sources.length > 200, `only ${sources.length} files`));
  it("has imports that go one way", () => assert.deepEqual(findLayerViolations(sources), []));
  it("has no circle of imports", () => assert.deepEqual(findImportCycles(sources), []));
  it("keeps its habits", () => assert.deepEqual(findBrokenHabits(sources), []));

  it("sends scripts with the pages that need them", () => assert.deepEqual(findSilentHands(sources), []));

  it("has nothing at the top but what was agreed", () => {
    const found = new Set(listProjectFiles().map((file) => file.split("/")[0]));
    assert.deepEqual(
      [...found].filter((entry) => !TOP_LEVEL.includes(entry ?? "")),
      [],
    );
  });

  it("names no package registry in the lock", () => {
    assert.doesNotMatch(fs.readFileSync("package-lock.json", "utf8"), /"resolved":/);
  });
});

describe("the guard of the architecture", () => {
  const layer = (path: string, text: string) => findLayerViolations([parseSource(path, text)]);
  const habit = (path: string, text: string) => findBrokenHabits([parseSource(path, text)]);

  const bites: [what: string, found: string[]][] = [
    [
      "a page that goes to the database",
      layer("app/page.tsx", 'import { getDatabase } from "#lib/db/get-database.ts";'),
    ],
    ["a component that asks a query", layer("components/ui/A.tsx", 'import { q } from "#lib/queries/q.ts";')],
    ["a query over the store", layer("lib/queries/q.ts", 'import type { S } from "#lib/store/s.ts";')],
    [
      "a stage that imports another",
      layer("lib/pipeline/3-times/a.ts", 'import { b } from "#lib/pipeline/2-sentences/b.ts";'),
    ],
    [
      "a stage that imports another by its place",
      layer("lib/pipeline/3-times/a.ts", 'import { b } from "../2-sentences/b.ts";'),
    ],
    ["a stage that reads files", layer("lib/pipeline/3-times/a.ts", 'import fs from "node:fs";')],
    [
      "an import that is made at run time",
      layer("lib/domain/a.ts", 'const b = await import("#lib/text/b.ts");'),
    ],
    [
      "an import over several lines",
      layer("lib/domain/a.ts", 'import {\n  b,\n  c,\n} from "#lib/text/b.ts";'),
    ],
    ["a domain with more than zod", layer("lib/domain/a.ts", 'import { z } from "date-fns";')],
    ["code that runs tests' code", layer("lib/store/a.ts", 'import { a } from "#tests/support/a.ts";')],
    ["another reader of process.env", habit("lib/db/a.ts", "const url = process.env.DATABASE_URL;")],
    ["a pure place with a clock", habit("lib/pipeline/3-times/a.ts", "const now = new Date();")],
    ["a barrel by its name", habit("lib/domain/index.ts", "export const a = 1;")],
    ["a barrel by what it does", habit("lib/domain/all.ts", 'export { a } from "#lib/domain/a.ts";')],
    ["a component in kebab case", habit("components/ui/my-box.tsx", "")],
    ["a helper in camel case", habit("lib/text/myHelper.ts", "")],
    [
      "a circle",
      findImportCycles([
        parseSource("lib/text/a.ts", 'import { b } from "#lib/text/b.ts";'),
        parseSource("lib/text/b.ts", 'import { a } from "./a.ts";'),
      ]),
    ],
    [
      "a page whose hand would get no script",
      findSilentHands([
        parseSource("app/page.tsx", 'import { A } from "#components/ui/A.tsx";\n<PageFrame current="a">'),
        parseSource("components/ui/A.tsx", 'import { B } from "#components/ui/B.tsx";'),
        parseSource("components/ui/B.tsx", '"use client";'),
      ]),
    ],
    [
      "a page with scripts for nothing",
      findSilentHands([parseSource("app/page.tsx", "<PageFrame interactive>")]),
    ],
  ];
  for (const [what, found] of bites) it(`bites ${what}`, () => assert.equal(found.length, 1, String(found)));

  it("lets pass what is allowed", () => {
    const allowed = 'import { z } from "zod";\nimport { b } from "#lib/domain/b.ts"; // not process.env';
    assert.deepEqual([...layer("lib/domain/a.ts", allowed), ...habit("lib/domain/a.ts", allowed)], []);
    const rules = 'export { a } from "#lib/pipeline/3-times/rules/a.ts";';
    assert.deepEqual(habit("lib/pipeline/3-times/rules/index.ts", rules), []);
  });
});
