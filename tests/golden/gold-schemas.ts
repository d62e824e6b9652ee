/** The gold readings of tests/golden, checked at the border like any other data. Only what the tests use is named. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const goldEventSchema = z.object({
  key: z.string(),
  type: z.string(),
  date: z.string().nullable(),
  weapons: z.array(z.string()),
  core: z.boolean(),
  articles: z.array(z.string()).min(1),
});
export type GoldEvent = z.infer<typeof goldEventSchema>;

const goldConflictSchema = z.object({
  event: z.string().nullable(),
  what: z.string(),
  sides: z.array(z.object({ article: z.string(), says: z.string() })).min(2),
});
export type GoldConflict = z.infer<typeof goldConflictSchema>;

const goldCorpusSchema = z.object({
  events: z.array(goldEventSchema).min(1),
  /** Article and words, in turn. */
  quote_variants: z.array(z.array(z.string()).min(4)),
  conflicts: z.array(goldConflictSchema),
  /** By concept, by name: the articles that use it. */
  naming: z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1))),
});
export type GoldCorpus = z.infer<typeof goldCorpusSchema>;

const goldArticleSchema = z.object({
  file: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published_accept: z.array(z.string()),
  published_basis: z.string(),
  claims: z.array(
    z.object({
      /** The same in every seed that makes the claim; the invented articles have none. */
      claim: z.string().nullable().default(null),
      evidence: z.string(),
      speaker: z.string().nullable(),
      certainty: z.string(),
      speaker_accept: z.array(z.string().nullable()).default([]),
      certainty_accept: z.array(z.string()).default([]),
    }),
  ),
  claims_optional: z.array(z.string()).default([]),
  furniture: z.array(z.string()),
  weapons: z.array(z.string()),
  weapons_optional: z.array(z.string()).default([]),
  countries: z.array(z.string()),
  countries_optional: z.array(z.string()),
  places: z.array(z.string()),
  places_optional: z.array(z.string()).default([]),
  quotes: z.array(
    z.object({
      text: z.string(),
      speaker: z.string().nullable(),
      speaker_accept: z.array(z.string().nullable()).default([]),
    }),
  ),
  quotes_optional: z.array(z.string()),
});
export type GoldArticle = z.infer<typeof goldArticleSchema>;

const daysSchema = z.object({ from: z.string(), to: z.string() });

/** An invented article in an outlet's style (tests/golden/styles): the gold's keys, its times and its main event. */
const styleArticleSchema = goldArticleSchema.extend({
  outlet_accept: z.array(z.string()).default([]),
  published: z.string().nullable(),
  main_event: z.object({
    type: z.string(),
    type_accept: z.array(z.string()),
    date: z.string().nullable(),
    date_accept: z.array(z.string()),
    weapons: z.array(z.string()),
  }),
  times: z.array(daysSchema.extend({ text: z.string(), accept: z.array(daysSchema).default([]) })),
});
export type StyleArticle = z.infer<typeof styleArticleSchema>;

/** What a dev key's event is: its type and the weapons it may be told with, classes included. */
const devEventSchema = z.object({
  key: z.string(),
  types: z.array(z.string()),
  weapons: z.array(z.string()),
});
export type DevEvent = z.infer<typeof devEventSchema>;

const devLabelSchema = z.object({
  id: z.string(),
  outlet_in_text: z.boolean(),
  published: z.string().nullable(),
  published_in_text: z.boolean(),
  main_event: z.string(),
  weapons: z.array(z.string()),
  countries: z.array(z.string()),
});
export type DevLabel = z.infer<typeof devLabelSchema>;

const folder = join(process.cwd(), "tests", "golden");

export function readGoldCorpus(): GoldCorpus {
  return goldCorpusSchema.parse(JSON.parse(readFileSync(join(folder, "seeds", "corpus.json"), "utf8")));
}

export function readGoldEvents(): GoldEvent[] {
  return readGoldCorpus().events;
}

export function readGoldArticles(): GoldArticle[] {
  const schema = z.object({ articles: z.array(goldArticleSchema).length(5) });
  return schema.parse(JSON.parse(readFileSync(join(folder, "seeds", "articles.json"), "utf8"))).articles;
}

export function readDevLabels(): DevLabel[] {
  return readLines(devLabelSchema, "dev", "index.jsonl");
}

export function readDevEvents(): DevEvent[] {
  return readLines(devEventSchema, "dev", "main-events.jsonl");
}

export function readStyleArticles(): StyleArticle[] {
  return readLines(styleArticleSchema, "styles", "index.jsonl");
}

function readLines<Row>(schema: z.ZodType<Row>, ...path: string[]): Row[] {
  const lines = readFileSync(join(folder, ...path), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => schema.parse(JSON.parse(line)));
}
