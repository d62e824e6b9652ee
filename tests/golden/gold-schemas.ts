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

const goldCorpusSchema = z.object({ events: z.array(goldEventSchema).min(1) });

const goldArticleSchema = z.object({
  file: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published_accept: z.array(z.string()),
  published_basis: z.string(),
  claims: z.array(z.object({ evidence: z.string(), speaker: z.string().nullable(), certainty: z.string() })),
  furniture: z.array(z.string()),
  weapons: z.array(z.string()),
  countries: z.array(z.string()),
  countries_optional: z.array(z.string()),
  places: z.array(z.string()),
  quotes: z.array(z.object({ text: z.string(), speaker: z.string() })),
  quotes_optional: z.array(z.string()),
});
export type GoldArticle = z.infer<typeof goldArticleSchema>;

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

export function readGoldEvents(): GoldEvent[] {
  return goldCorpusSchema.parse(JSON.parse(readFileSync(join(folder, "seeds", "corpus.json"), "utf8")))
    .events;
}

export function readGoldArticles(): GoldArticle[] {
  const schema = z.object({ articles: z.array(goldArticleSchema).length(5) });
  return schema.parse(JSON.parse(readFileSync(join(folder, "seeds", "articles.json"), "utf8"))).articles;
}

export function readDevLabels(): DevLabel[] {
  const lines = readFileSync(join(folder, "dev", "index.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => devLabelSchema.parse(JSON.parse(line)));
}
