import type pg from "pg";

type Row = Record<string, string | number | boolean | null>;

const span = { start: 0, end: 4 };
const inArticle = { articleId: "a", textLength: 20, index: 0, ...span };
const found = { ...inArticle, surface: "text", basis: "stated", ruleId: "stage/rule" };
const days = { fromDate: "2024-11-17", toDate: "2024-11-18" };
const date = { ...days, precision: "days", basis: "stated" };
const article = {
  id: "a",
  key: "a.txt",
  version: 1,
  current: true,
  source: "a.txt",
  textHash: "0".repeat(64),
  textLength: 20,
  text: "twenty letters of it",
  original: "twenty letters of it",
  pipelineVersion: "1",
  outletBasis: "none",
  publishedBasis: "unknown",
};

/** A row for each table, in an order in which they can be inserted, and each as the schema wants it. */
const ROWS: [table: string, row: Row][] = [
  ["Country", { code: "UA", name: "Ukraine" }],
  [
    "Weapon",
    { slug: "w", name: "W", kind: "uav", isClass: false, rangeLowKilometres: 1, rangeHighKilometres: 2 },
  ],
  ["Place", { slug: "p", name: "P", kind: "city", latitude: 50, longitude: 30 }],
  ["Actor", { id: "x", name: "X", kind: "person" }],
  ["Article", article],
  ["Article", { ...article, id: "b", key: "b.txt" }],
  ["Furniture", { ...inArticle, originalStart: 0, originalEnd: 4, kind: "link", ruleId: "stage/rule" }],
  ["Paragraph", inArticle],
  ["Sentence", inArticle],
  ["TimeMention", { ...found, ...days, precision: "days" }],
  ["WeaponMention", { ...found, weaponSlug: "w" }],
  ["CountryMention", { ...found, countryCode: "UA", namedAs: "name" }],
  ["PlaceMention", { ...found, placeSlug: "p" }],
  ["ActorMention", { ...found, actorId: "x" }],
  ["Quote", { ...inArticle, text: "text", ruleId: "stage/rule" }],
  [
    "EventMention",
    {
      ...inArticle,
      ...date,
      triggerStart: 1,
      triggerEnd: 2,
      type: "strike",
      title: "T",
      modality: "happened",
      lead: true,
      ruleId: "stage/rule",
    },
  ],
  ["EventMentionCountry", { articleId: "a", eventIndex: 0, countryCode: "UA", role: "target" }],
  [
    "ClaimMention",
    {
      ...inArticle,
      text: "text",
      certainty: "asserted",
      speakerCertainty: "asserted",
      modality: "happened",
      position: "body",
      ruleId: "stage/rule",
    },
  ],
  ["Quantity", { ...inArticle, claimIndex: 0, low: 1, high: 2, bound: "range", unit: "missile" }],
  [
    "ReadingIssue",
    { articleId: "a", textLength: 20, index: 0, ruleId: "stage/rule", reason: "R", severity: "note" },
  ],
  ["LexiconState", { id: 1, version: "1" }],
  [
    "PlacedMention",
    { articleId: "a", index: 0, family: "strike", compared: "{}", eventKey: "a:0", isLeft: false },
  ],
  ["Event", { slug: "e", type: "strike", title: "T", ...date }],
  ["EventCountry", { eventSlug: "e", countryCode: "UA", role: "named" }],
  ["EventFacet", { name: "outlet", value: "unidentified", eventSlug: "e" }],
  ["Conflict", { eventSlug: "e", index: 0, kind: "date", about: "when" }],
  ["EventNaming", { eventSlug: "e", concept: "act", label: "act", surface: "raid", count: 1, ...inArticle }],
  ["ConflictSide", { eventSlug: "e", conflictIndex: 0, says: "then", ...inArticle }],
  ["ArticleCopy", { articleId: "a", ofArticleId: "b", kind: "same", overlap: 0.9 }],
  ["Claim", { slug: "c", text: "one" }],
  ["Claim", { slug: "d", text: "two" }],
  ["ClaimRelation", { fromSlug: "c", toSlug: "d", kind: "contradicts" }],
  ["EditorDecision", { kind: "same", family: "strike", day: "2024-11-19", about: "one" }],
  ["DecidedSpan", { decisionId: 1, articleId: "a", textLength: 20, start: 0, end: 3, isSubject: true }],
  ["DatingEvidence", { articleId: "a", otherId: "b", evidence: "{}" }],
];

/** Columns that have no default and no meaning here, where a later schema asks for them. */
async function missingColumns(client: pg.Client, table: string, row: Row): Promise<Row> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL`,
    [table],
  );
  const missing = rows.filter(({ name }) => !(name in row));
  return Object.fromEntries(missing.map(({ name, type }) => [name, type === "integer" ? 0 : "{}"]));
}

/** Fills every table that has CHECKs with a valid row. */
export async function insertValidRows(client: pg.Client): Promise<void> {
  for (const [table, row] of ROWS) {
    const whole = { ...(await missingColumns(client, table, row)), ...row };
    const columns = Object.keys(whole).map((name) => `"${name}"`);
    const places = columns.map((_, index) => `$${index + 1}`);
    await client.query(`INSERT INTO "${table}" (${columns}) VALUES (${places})`, Object.values(whole));
  }
}
