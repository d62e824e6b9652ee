import { type FileHandle, open, stat } from "node:fs/promises";
import { z } from "zod";
import { AppError } from "#lib/errors/app-error.ts";
import { standardInput } from "#lib/ingest/name-source.ts";

/**
 * The largest text that is kept. The longest magazine pieces have some 150 KB; three times that is a dump of many texts,
 * which would be taken for one article, and whose thousands of claims would be put beside everybody's.
 */
export const largestArticleBytes = 512 * 1024;
/** The largest text that is only read: a quarter of a minute, and a gigabyte of memory. */
export const largestReadBytes = 16 * 1024 * 1024;

/**
 * A file's bytes, or standard input's for "-". `name`: how messages name it. Never holds more than the limit and one piece: a larger file is refused
 * by its size, and an endless stream at the limit.
 * Throws: AppError INPUT_NOT_FOUND, INPUT_UNREADABLE, INPUT_TOO_LARGE
 */
export async function readBytes(
  file: string,
  name: string,
  largestBytes = largestArticleBytes,
): Promise<Buffer> {
  if (file === standardInput) return readStream(process.stdin, name, largestBytes);
  try {
    // Looked at before it is opened: opening a named pipe would wait for somebody to write into it.
    const found = await stat(file);
    if (found.isDirectory())
      throw new AppError("INPUT_UNREADABLE", `${name} is a folder; name the files in it.`);
    if (!found.isFile()) {
      throw new AppError("INPUT_UNREADABLE", `${name} is not a regular file; name a text file.`);
    }
    if (found.size > largestBytes) throw tooLarge(name, largestBytes);
    return await readHandle(await open(file, "r"), name, largestBytes);
  } catch (error) {
    throw error instanceof AppError ? error : explainFileError(error, name);
  }
}

async function readHandle(handle: FileHandle, name: string, largestBytes: number): Promise<Buffer> {
  try {
    // As a stream all the same: the file may have grown since, and some systems' files have no size before they are read.
    return await readStream(handle.createReadStream({ autoClose: false }), name, largestBytes);
  } finally {
    await handle.close();
  }
}

async function readStream(
  stream: AsyncIterable<unknown>,
  name: string,
  largestBytes: number,
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : z.instanceof(Uint8Array).parse(piece);
    length += bytes.length;
    if (length > largestBytes) throw tooLarge(name, largestBytes);
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

function tooLarge(name: string, largestBytes: number): AppError {
  const kilobytes = largestBytes / 1024;
  const limit = kilobytes < 1024 ? `${kilobytes} KB` : `${kilobytes / 1024} MB`;
  return new AppError(
    "INPUT_TOO_LARGE",
    `${name} is larger than ${limit}; split it into one file per article.`,
  );
}

const fileErrorSchema = z.object({ code: z.string() });

/** A file system's error in one line that says what to do. Throws nothing. */
export function explainFileError(error: unknown, name: string): AppError {
  const code = fileErrorSchema.safeParse(error).data?.code;
  const because = (appCode: "INPUT_NOT_FOUND" | "INPUT_UNREADABLE", text: string) =>
    new AppError(appCode, `${name} ${text}`, { cause: error });
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return because("INPUT_NOT_FOUND", "was not found; check the path.");
    case "EACCES":
    case "EPERM":
      return because(
        "INPUT_UNREADABLE",
        "may not be read by this user; give read permission, or run as its owner.",
      );
    case "ELOOP":
      return because(
        "INPUT_UNREADABLE",
        "is a link that leads back to itself; name the file it should lead to.",
      );
    case "ENAMETOOLONG":
      return because("INPUT_NOT_FOUND", "is too long for a path; check it.");
    default:
      return because(
        "INPUT_UNREADABLE",
        `could not be read (${code ?? String(error)}); check the disk and try again.`,
      );
  }
}
