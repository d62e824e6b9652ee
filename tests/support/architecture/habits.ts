import type { SourceFile } from "#tests/support/architecture/read-sources.ts";

/** Who may touch process.env: the settings, and what runs before they can. */
const READS_ENVIRONMENT =
  /^(?:lib\/config\/env\.ts|lib\/cli\/run\.mjs|lib\/cli\/setup\/[a-z-]+\.mjs|prisma\.config\.ts)$/;
/** A test may set the zone, which Node itself reads, to show that nothing depends on it. */
const ENVIRONMENT = /\bprocess\.env\b(?!\.TZ\b)/;
/** What gives another answer the next time: a clock, chance, the outside. */
const IMPURE =
  /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bconsole\.|\bprocess\.|\bperformance\./;
const PURE_PLACES = /^lib\/(?:pipeline|domain|text)\//;
/** A barrel passes on what others export. The one that may: a stage's list of its rules, in their order. */
const BARREL_NAME = /(?:^|\/)index\.tsx?$/;
const RULE_LIST = /^lib\/pipeline\/\d+-[a-z-]+\/rules\/index\.ts$/;
const PASSED_ON = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s+)?from\b/m;

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.(?:ts|tsx|mjs)$/;
const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*\.tsx$/;
/** Named by Next and the tools themselves. */
const NAMED_BY_TOOLS = /^(?:app\/|[a-z-]+(?:\.config)?\.(?:ts|mjs)$)/;

/** Code without its comments, which may name what the code must not do. */
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

function isWellNamed(path: string): boolean {
  const name = path.split("/").at(-1) ?? "";
  if (NAMED_BY_TOOLS.test(path)) return true;
  return path.startsWith("components/") && path.endsWith(".tsx")
    ? PASCAL_CASE.test(name)
    : KEBAB_CASE.test(name);
}

/** Every breach of a habit that code can show, one line each. */
export function findBrokenHabits(sources: SourceFile[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    const broken: string[] = [];
    if (ENVIRONMENT.test(code) && !READS_ENVIRONMENT.test(path)) broken.push("reads process.env");
    if (PURE_PLACES.test(path) && IMPURE.test(code))
      broken.push(`is pure, but has ${IMPURE.exec(code)?.[0]}`);
    if (!RULE_LIST.test(path) && (BARREL_NAME.test(path) || PASSED_ON.test(code))) broken.push("is a barrel");
    if (!isWellNamed(path)) broken.push("is not named as its kind is");
    return broken.map((what) => `${path}: ${what}`);
  });
}
