import iconv from "iconv-lite";
import { decodeDamagedUtf8 } from "#lib/ingest/decode-damaged-utf8.ts";
import { guessEncoding } from "#lib/ingest/guess-encoding.ts";

/** `isGuess`: no mark and no rule of the encoding itself says so; the likeliest was taken. */
export type DecodedText = { text: string; encoding: string; isGuess: boolean };

/** The `encoding` of UTF-8 with broken bytes in it. */
export const damagedUtf8 = "utf-8 with damage";

/** UTF-32 first: its little-endian mark begins with that of UTF-16. */
const byteOrderMarks: { encoding: string; mark: number[] }[] = [
  { encoding: "utf-32le", mark: [0xff, 0xfe, 0, 0] },
  { encoding: "utf-32be", mark: [0, 0, 0xfe, 0xff] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
];

/**
 * Bytes to text: the byte order mark, else strict UTF-8, else UTF-8 with damage, else the likeliest 8-bit or East Asian
 * encoding. NUL and lone surrogates stay in (stage 1 deals with them); the byte order mark does not. Throws nothing.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) {
    const body = bytes.subarray(marked.mark.length);
    return { text: decodeAs(body, marked.encoding), encoding: marked.encoding, isGuess: false };
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8) return utf8;
  const encoding = findUtf16(bytes) ?? guessEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding, isGuess: true };
}

function decodeUtf8(bytes: Buffer): DecodedText | null {
  // Text with a NUL at every other byte is valid UTF-8 and yet UTF-16 without its mark.
  if (findUtf16(bytes)) return null;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8", isGuess: false };
  } catch {
    const text = decodeDamagedUtf8(bytes);
    return text === null ? null : { text, encoding: damagedUtf8, isGuess: true };
  }
}

/** Node's own decoder for UTF-16: iconv-lite's and TextDecoder's would not let a lone surrogate through. */
function decodeAs(bytes: Buffer, encoding: string): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  if (encoding === "utf-16le") return even.toString("utf16le");
  if (encoding === "utf-16be") return Buffer.from(even).swap16().toString("utf16le");
  return iconv.decode(bytes, encoding);
}

/** Of one half of the bytes in UTF-16 nearly all are 0 (Latin) or 4 (Cyrillic), and of the other half next to none. */
const highHalfShare = 0.6;
const lowHalfShare = 0.1;
const shortestUtf16 = 8;

/** UTF-16 without a byte order mark, told by the bytes that every second letter shares; null for anything else. */
export function findUtf16(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  if (bytes.length < shortestUtf16) return null;
  const counts = { even: 0, odd: 0 };
  bytes.forEach((byte, i) => {
    if (byte === 0 || byte === 4) counts[i % 2 === 0 ? "even" : "odd"]++;
  });
  const half = bytes.length / 2;
  if (counts.odd > half * highHalfShare && counts.even < half * lowHalfShare) return "utf-16le";
  if (counts.even > half * highHalfShare && counts.odd < half * lowHalfShare) return "utf-16be";
  return null;
}
