import chardet from "chardet";
import iconv from "iconv-lite";

/** What files that say they are ISO-8859-1 or -9 are in practice (the WHATWG Encoding Standard maps them so as well). */
const inPractice: Record<string, string> = { "ISO-8859-1": "windows-1252", "ISO-8859-9": "windows-1254" };

/** Mainframe encodings, which chardet knows and no news text has; on short texts they come up by accident. */
const neverNews = /^IBM|^UTF-|^ISO-2022|^ASCII/;

/** Encodings of Latin script, in which bytes above ASCII stand singly among letters of ASCII. */
const latinScript = /^ISO-8859-(?:1|2|9)$|^windows-125(?:0|2|4|7|8)$/;

/** Of the bytes above ASCII, the share in runs of at least four that tells another script. "œuvré" has runs of one. */
const runsShare = 0.5;
const run = /[\x80-\xff]{4,}/g;

/** The likeliest encoding of text that is not UTF-8, by the frequencies of its bytes. In a name that iconv-lite knows. */
export function guessEncoding(bytes: Buffer): string {
  const latin1 = bytes.toString("latin1");
  const candidates = candidatesFor(bytes);
  // English around a few Russian words outweighs them: the words then say by themselves which encoding they are in.
  const isOtherScript = lengthOf(latin1.match(run)) > lengthOf(latin1.match(/[\x80-\xff]/g)) * runsShare;
  if (isOtherScript && latinScript.test(candidates[0] ?? "")) {
    const words = latin1.match(/[\x80-\xff]+/g)?.join(" ") ?? "";
    candidates.unshift(...candidatesFor(Buffer.from(words, "latin1")));
  }
  const decodes = (name: string) =>
    iconv.encodingExists(name) && !iconv.decode(bytes, name).includes("\ufffd");
  const encoding = candidates.map((name) => inPractice[name] ?? name).find(decodes);
  return (encoding ?? "windows-1252").toLowerCase();
}

function candidatesFor(bytes: Buffer): string[] {
  const names = chardet.analyse(bytes).map(({ name }): string => name);
  return names.filter((name) => !neverNews.test(name));
}

function lengthOf(found: string[] | null): number {
  return found?.join("").length ?? 0;
}
