/** First bytes that tell a format (from the formats' own specifications), as Latin-1. `at`: where they stand. */
const signatures: { kind: string; at?: number; bytes: string }[] = [
  { kind: "a PNG picture", bytes: "\x89PNG\r\n\x1a\n" },
  { kind: "a JPEG picture", bytes: "\xff\xd8\xff" },
  { kind: "a GIF picture", bytes: "GIF87a" },
  { kind: "a GIF picture", bytes: "GIF89a" },
  { kind: "a WebP picture", at: 8, bytes: "WEBPVP8" },
  { kind: "a TIFF picture", bytes: "II*\0" },
  { kind: "a TIFF picture", bytes: "MM\0*" },
  { kind: "an icon", bytes: "\0\0\x01\0" },
  { kind: "a picture or film", at: 4, bytes: "ftyp" },
  { kind: "a PDF", bytes: "%PDF-" },
  { kind: "a ZIP archive or an office document", bytes: "PK\x03\x04" },
  { kind: "an office document", bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
  { kind: "a gzip archive", bytes: "\x1f\x8b\x08" },
  { kind: "a bzip2 archive", at: 4, bytes: "1AY&SY" },
  { kind: "an xz archive", bytes: "\xfd7zXZ\0" },
  { kind: "a zstd archive", bytes: "\x28\xb5\x2f\xfd" },
  { kind: "a 7-zip archive", bytes: "7z\xbc\xaf\x27\x1c" },
  { kind: "a RAR archive", bytes: "Rar!\x1a\x07" },
  { kind: "a sound or film", bytes: "OggS\0" },
  { kind: "a sound", bytes: "ID3\x03" },
  { kind: "a sound", bytes: "ID3\x04" },
  { kind: "a film", bytes: "\x1aE\xdf\xa3" },
  { kind: "a program", bytes: "\x7fELF" },
  { kind: "a program", bytes: "\0asm" },
  { kind: "a database", bytes: "SQLite format 3\0" },
];

/**
 * Shares of a file's bytes from which it is no text. Random and packed bytes hold about 10 % control characters, text of
 * any 8-bit encoding next to none; NUL is apart because damaged text does hold some, and UTF-16 many (see decode-text).
 */
const mostControls = 0.05;
const mostNuls = 0.3;

/**
 * What a file is that is not text ("a PNG picture"), or null for text in whatever encoding.
 * In: the whole file's bytes. Throws nothing.
 */
export function findBinaryKind(bytes: Buffer): string | null {
  const known = signatures.find(
    ({ at = 0, bytes: sign }) => bytes.toString("latin1", at, at + sign.length) === sign,
  );
  if (known) return known.kind;
  let nuls = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls++;
    else if (isControl(byte)) controls++;
  }
  const isBinary = controls > bytes.length * mostControls || nuls > bytes.length * mostNuls;
  return isBinary ? "binary data" : null;
}

/** Bytes that no text has: not white space (9 to 13), not the backspace and escape of a terminal's log. */
function isControl(byte: number): boolean {
  return byte === 127 || (byte < 32 && byte !== 8 && byte !== 27 && !(byte >= 9 && byte <= 13));
}
