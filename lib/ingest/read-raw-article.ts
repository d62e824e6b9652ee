import path from "node:path";
import type { GivenFacts, RawArticle } from "#lib/domain/article.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { type DecodedText, damagedUtf8, decodeText, findUtf16 } from "#lib/ingest/decode-text.ts";
import { findBinaryKind } from "#lib/ingest/find-binary-kind.ts";
import { nameSource, showSource, standardInput } from "#lib/ingest/name-source.ts";
import { readBytes } from "#lib/ingest/read-bytes.ts";

/** `issues`: what had to be guessed in order to read the file at all; they join the reading's own. */
export type FileReading = { raw: RawArticle; issues: ReadingIssue[] };

/**
 * A file (or standard input, "-") to an article as it came: decoded, else untouched. A relative path is from `root`.
 * Throws: AppError INPUT_NOT_FOUND, INPUT_UNREADABLE, INPUT_TOO_LARGE, INPUT_NOT_TEXT, INPUT_EMPTY, each with what to do
 */
export async function readRawArticle(
  file: string,
  given: GivenFacts,
  root: string,
  largestBytes?: number,
): Promise<FileReading> {
  const name = showSource(file, root);
  const bytes = await readBytes(file === standardInput ? file : path.resolve(root, file), name, largestBytes);
  const kind = hasByteOrderMark(bytes) || findUtf16(bytes) ? null : findBinaryKind(bytes);
  if (kind)
    throw new AppError("INPUT_NOT_TEXT", `${name} is ${kind}, not text; save the article as plain text.`);
  const decoded = decodeText(bytes);
  if (!/[^\s\p{C}]/u.test(decoded.text)) {
    throw new AppError("INPUT_EMPTY", `${name} is empty; there is nothing to read in it.`);
  }
  const raw = { source: nameSource(file, root), text: decoded.text, given };
  return { raw, issues: issuesOf(decoded) };
}

function hasByteOrderMark(bytes: Buffer): boolean {
  const first = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  return first === 0xfffe || first === 0xfeff;
}

function issuesOf({ encoding, isGuess }: DecodedText): ReadingIssue[] {
  if (!isGuess) return [];
  const issue = { span: null, severity: "note" } as const;
  if (encoding === damagedUtf8) {
    return [
      {
        ...issue,
        ruleId: "ingest/damaged-utf8",
        reason: "The file is UTF-8, but some of its bytes are broken.",
      },
    ];
  }
  const reason = `The file does not say its encoding and is not UTF-8; it was read as ${encoding}, the likeliest one.`;
  return [{ ...issue, ruleId: "ingest/guessed-encoding", reason }];
}
