import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "node:test";
import { drawableText } from "#lib/present/drawable-text.ts";

const FONT = "node_modules/next/dist/compiled/@vercel/og/Geist-Regular.ttf";

/** The code points of a font's table of characters (`cmap`, format 4: segments of ends and starts). */
function readFontCharacters(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const characters = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    if (font.readUInt16BE(table) !== 4) continue;
    const doubled = font.readUInt16BE(table + 6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const end = font.readUInt16BE(table + 14 + segment);
      const start = font.readUInt16BE(table + 16 + doubled + segment);
      for (let code = start; code <= end && code < 0xffff; code += 1) characters.add(code);
    }
  }
  return characters;
}

describe("drawableText", () => {
  it("leaves only what the packaged font has: for anything else the library would go out", () => {
    const inFont = readFontCharacters(fs.readFileSync(FONT));
    assert.ok(inFont.size > 500);
    for (let code = 0; code <= 0x1ffff; code += 1) {
      for (const character of drawableText(String.fromCodePoint(code))) {
        assert.ok(inFont.has(character.codePointAt(0) ?? 0), `U+${code.toString(16)} gives ${character}`);
      }
    }
  });

  const cases: [text: string, drawn: string][] = [
    ["Jean-Noël Barrot, Київ", "Jean-Noël Barrot, Київ"],
    ["ミサイル hit the harbour", "… hit the harbour"],
    ["alert \u202Eevil\u202C\u0000 & “quotes” 🚀", "alert evil & “quotes” …"],
    ["two\nlines", "two lines"],
    ["cafe\u0301 ǹ", "café n"],
  ];
  for (const [text, drawn] of cases)
    it(`draws ${JSON.stringify(text)}`, () => assert.equal(drawableText(text), drawn));
});
