import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import iconv from "iconv-lite";
import { AppError } from "#lib/errors/app-error.ts";
import { listArticleFiles } from "#lib/ingest/list-article-files.ts";
import { largestArticleBytes } from "#lib/ingest/read-bytes.ts";
import { readRawArticle } from "#lib/ingest/read-raw-article.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "strikeline-read-"));
after(() => rmSync(root, { recursive: true, force: true }));
const nothingGiven = { outlet: null, published: null, url: null };

function write(name: string, bytes: Uint8Array | string): string {
  writeFileSync(path.join(root, name), bytes);
  return name;
}
const read = (name: string) => readRawArticle(name, nothingGiven, root);

async function refusal(name: string): Promise<AppError> {
  const error: unknown = await read(name).catch((cause: unknown) => cause);
  assert.ok(error instanceof AppError, `${name} was not refused`);
  assert.doesNotMatch(error.message, /\n/);
  return error;
}

const russian =
  "Министерство обороны России сообщило, что силы ПВО сбили пять ракет ATACMS над Брянской областью.";
const french =
  "Le ministre français a déclaré que l'armée ukrainienne pourrait être autorisée à tirer des missiles à longue portée.";
const curly =
  "France’s minister said: “Paris does not set red lines” — Jean-Noël Barrot told the BBC on Sunday.";

describe("readRawArticle: encodings", () => {
  const cases: { encoding: string; text: string; options?: { addBOM: boolean } }[] = [
    { encoding: "utf8", text: curly },
    { encoding: "utf8", text: curly, options: { addBOM: true } },
    { encoding: "utf16le", text: curly, options: { addBOM: true } },
    { encoding: "utf16be", text: russian, options: { addBOM: true } },
    { encoding: "utf16le", text: curly },
    { encoding: "utf16le", text: russian },
    { encoding: "utf-32le", text: curly, options: { addBOM: true } },
    { encoding: "windows-1251", text: russian },
    {
      encoding: "windows-1251",
      text: `${"Officials in Moscow said this. ".repeat(20)}Министерство обороны сообщило.`,
    },
    { encoding: "koi8-r", text: russian },
    { encoding: "shift_jis", text: "日本のミサイル防衛について、防衛省は声明を発表した。" },
    { encoding: "latin1", text: french },
    { encoding: "windows-1252", text: curly },
  ];
  for (const { encoding, text, options } of cases) {
    it(`${encoding}${options ? " with a byte order mark" : ""}: ${text.slice(0, 12)}…`, async () => {
      const found = await read(write("encoded.txt", iconv.encode(text, encoding, options)));
      assert.equal(found.raw.text, text);
      const isTold = options !== undefined || encoding === "utf8";
      assert.deepEqual(
        found.issues.map(({ ruleId }) => ruleId),
        isTold ? [] : ["ingest/guessed-encoding"],
      );
    });
  }

  it("UTF-8 cut in the middle of a character stays UTF-8", async () => {
    const bytes = Buffer.from(`${curly} é`).subarray(0, -1);
    assert.equal((await read(write("cut.txt", bytes))).raw.text, `${curly} \ufffd`);
  });

  it("NUL and lone surrogates stay in the text, in UTF-8 and in UTF-16", async () => {
    const text = "Missiles\0 hit \ud83d the “city” \udc00 on Monday.";
    const utf8 = Buffer.concat([
      Buffer.from("Missiles\0 hit "),
      Buffer.from([0xed, 0xa0, 0xbd]),
      Buffer.from(" the “city” "),
      Buffer.from([0xed, 0xb0, 0x80]),
      Buffer.from(" on Monday."),
    ]);
    assert.equal((await read(write("surrogates.txt", utf8))).raw.text, text);
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    assert.equal((await read(write("surrogates-16.txt", utf16))).raw.text, text);
  });
});

describe("readRawArticle: what is no article is refused in one line", () => {
  it("nothing there, white space only, a byte order mark only", async () => {
    for (const content of ["", " \n\t\r\n ", "\ufeff", "\0\0"]) {
      const { code } = await refusal(write("empty.txt", content));
      assert.ok(
        code === "INPUT_EMPTY" || (content === "\0\0" && code === "INPUT_NOT_TEXT"),
        JSON.stringify(content),
      );
    }
  });

  it("a picture, by its first bytes and by what it consists of", async () => {
    const png = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(500, 7)]);
    assert.match(
      (await refusal(write("picture.txt", png))).message,
      /^picture\.txt is a PNG picture, not text/,
    );
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 2654435761) >>> 24));
    assert.equal((await refusal(write("noise.txt", noise))).code, "INPUT_NOT_TEXT");
  });

  it("20 MB, without reading them", async () => {
    truncateSync(path.join(root, write("large.txt", "missile")), 20 * 1024 * 1024);
    const started = performance.now();
    assert.equal((await refusal("large.txt")).code, "INPUT_TOO_LARGE");
    assert.ok(performance.now() - started < 200);
    const text = "a strike. ".repeat(largestArticleBytes / 10);
    assert.equal((await read(write("just.txt", text))).raw.text.length, text.length);
  });

  it("nothing of that name, a path through a file, a dangling and a circular link, a folder, a named pipe", async () => {
    assert.equal((await refusal("missing.txt")).code, "INPUT_NOT_FOUND");
    write("file.txt", "text");
    assert.equal((await refusal("file.txt/inner.txt")).code, "INPUT_NOT_FOUND");
    symlinkSync("nowhere", path.join(root, "dangling"));
    assert.equal((await refusal("dangling")).code, "INPUT_NOT_FOUND");
    symlinkSync("circular", path.join(root, "circular"));
    assert.equal((await refusal("circular")).code, "INPUT_UNREADABLE");
    mkdirSync(path.join(root, "folder"));
    assert.equal((await refusal("folder")).code, "INPUT_UNREADABLE");
    execFileSync("mkfifo", [path.join(root, "pipe")]);
    assert.equal((await refusal("pipe")).code, "INPUT_UNREADABLE");
    assert.match((await refusal("two\nlines")).message, /^"two\\nlines" was not found/);
  });

  it("a file and a folder without permission", async () => {
    mkdirSync(path.join(root, "locked"));
    for (const name of [write("secret.txt", "text"), "locked"]) chmodSync(path.join(root, name), 0);
    await asOrdinaryUser(async () => {
      assert.equal((await refusal("secret.txt")).code, "INPUT_UNREADABLE");
      const { refused } = await listArticleFiles(["locked"], root);
      assert.match(refused[0]?.error.message ?? "", /^locked may not be read by this user/);
    });
  });
});

/** Permissions do not bind root: it becomes "nobody" for as long as the task takes. */
async function asOrdinaryUser(task: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return task();
  const nobody = 65534;
  chmodSync(root, 0o755);
  process.seteuid?.(nobody);
  try {
    await task();
  } finally {
    process.seteuid?.(0);
  }
}

describe("listArticleFiles", () => {
  it("walks in order, without hidden files, and survives links that lead back", async () => {
    const base = path.join(root, "tree");
    mkdirSync(path.join(base, "b", ".git"), { recursive: true });
    for (const name of ["c.txt", "a.txt", "b/z.txt", ".hidden", "b/.git/config"])
      write(`tree/${name}`, "text");
    symlinkSync("..", path.join(base, "b", "up"));
    const { files, refused } = await listArticleFiles(["tree", "tree/a.txt", "nowhere", "-"], root);
    assert.deepEqual(files, [...["a.txt", "b/z.txt", "c.txt"].map((name) => path.join(base, name)), "-"]);
    assert.deepEqual(
      refused.map(({ error }) => error.message),
      ["nowhere was not found; check the path."],
    );
  });

  it("says that a folder is empty", async () => {
    mkdirSync(path.join(root, "empty-folder"));
    const { files, refused } = await listArticleFiles(["empty-folder"], root);
    assert.deepEqual([files, refused.map(({ error }) => error.code)], [[], ["INPUT_EMPTY"]]);
  });
});
