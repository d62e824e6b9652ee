import type { SourceFile } from "#tests/support/architecture/read-sources.ts";

const LIB = [
  "config",
  "domain",
  "errors",
  "text",
  "lexicon",
  "pipeline",
  "ingest",
  "db",
  "store",
  "queries",
  "serve",
  "present",
  "cli",
];

/**
 * Which layer may import which, beside itself: the architecture's one direction. A pipeline stage is a layer of its own
 * kind, `stage`, that imports no other stage; `pipeline` is the two files that state their order.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "lib/domain": [],
  "lib/errors": [],
  "lib/config": ["lib/errors"],
  "lib/text": ["lib/domain"],
  "lib/lexicon": ["lib/domain", "lib/text", "lib/errors"],
  stage: ["lib/domain", "lib/text", "lib/lexicon"],
  "lib/pipeline": ["stage", "lib/domain", "lib/text", "lib/lexicon"],
  "lib/db": ["lib/config", "lib/errors"],
  "lib/store": ["lib/db", "lib/domain", "lib/errors"],
  "lib/queries": ["lib/db", "lib/domain", "lib/errors"],
  "lib/ingest": [
    "lib/pipeline",
    "lib/store",
    "lib/db",
    "lib/lexicon",
    "lib/text",
    "lib/domain",
    "lib/errors",
  ],
  "lib/present": ["lib/domain"],
  "lib/serve": ["lib/db", "lib/config", "lib/errors"],
  components: ["lib/domain", "lib/present"],
  app: ["lib/queries", "components", "lib/present", "lib/domain", "lib/errors", "lib/config"],
  "lib/cli": LIB.map((name) => `lib/${name}`),
  tests: ["app", "components", "stage", ...LIB.map((name) => `lib/${name}`)],
};

/** Where a layer may use packages and Node's modules only from a list: what is pure stays so. */
const MAY_USE: Record<string, readonly string[]> = {
  "lib/domain": ["zod"],
  "lib/errors": [],
  "lib/config": ["zod", "node:path"],
  // The one wink-nlp of a process: stage 2 reads sentences with it, stage 6 asks it for a noun's lemma.
  "lib/text": ["date-fns", "wink-nlp", "wink-eng-lite-web-model"],
  stage: ["wink-nlp", "wink-eng-lite-web-model", "chrono-node", "date-fns", "eld", "zod"],
  "lib/pipeline": [],
};

/** The test command runs what tests/ holds: the one import against the direction. */
const EXCEPTIONS = [{ from: "lib/cli/test.ts", to: "tests/support/" }];

const STAGE = /^lib\/pipeline\/(\d+-[a-z-]+)\//;

export function layerOf(file: string): string {
  if (STAGE.test(file)) return "stage";
  return file.startsWith("lib/") ? file.split("/", 2).join("/") : (file.split("/")[0] ?? "");
}

const isOurs = (name: string) => /^(?:app|components|lib|tests)\//.test(name);

function whatIsWrong(file: string, imported: string): string | null {
  const [from, to] = [layerOf(file), layerOf(imported)];
  if (!isOurs(imported)) {
    const allowed = MAY_USE[from];
    const isAllowed =
      !allowed || allowed.some((name) => imported === name || imported.startsWith(`${name}/`));
    return isAllowed ? null : `${from} does not use ${imported}`;
  }
  if (from === "stage" && to === "stage") {
    const [own, other] = [STAGE.exec(file)?.[1], STAGE.exec(imported)?.[1]];
    return own === other ? null : `stage ${own} does not import stage ${other}`;
  }
  if (from === to || MAY_IMPORT[from]?.includes(to)) return null;
  if (EXCEPTIONS.some((known) => known.from === file && imported.startsWith(known.to))) return null;
  return `${from} does not import ${to}`;
}

/** Every import that goes against the direction, one line each. */
export function findLayerViolations(sources: SourceFile[]): string[] {
  const checked = sources.filter(({ path }) => layerOf(path) in MAY_IMPORT);
  return checked.flatMap(({ path, imports }) =>
    imports.flatMap((imported) => {
      const wrong = whatIsWrong(path, imported);
      return wrong ? [`${path}: ${wrong} (${imported})`] : [];
    }),
  );
}
