import fs from "node:fs";
import path from "node:path";

/** The kinds of tests, in the order in which they run: what fails fastest first. */
export const TEST_GROUPS = ["unit", "architecture", "golden", "db", "browser"] as const;
export type TestGroup = (typeof TEST_GROUPS)[number];

/** A group's files whose path below tests/ starts with one of the words (`unit/text`); all where there are no words. */
export function listTestFiles(group: TestGroup, words: string[]): string[] {
  const folder = path.join("tests", group);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => path.posix.join("tests", group, name.replaceAll("\\", "/")))
    .filter(
      (file) =>
        words.length === 0 || words.some((word) => file.startsWith(`tests/${word.replace(/^tests\//, "")}`)),
    )
    .sort();
}
