import type { OutletView } from "#lib/domain/views/text-view.ts";

/** How many patterns there are for outlets (drawn in components/ui/outlet-patterns.ts). */
export const OUTLET_PATTERN_COUNT = 16;

/** An outlet's flag: its pattern at the hoist, its letter at the fly. The same on every page, for it hangs on the outlet alone. */
export function outletMark(outlet: { slug: string; name: string }): { letter: string; pattern: number } {
  return { letter: letterOf(outlet.name), pattern: hashOf(outlet.slug) % OUTLET_PATTERN_COUNT };
}

/** What to call an outlet in a line of text. */
export function outletName(outlet: OutletView): string {
  return outlet.kind === "named" ? outlet.name : "Unidentified";
}

/** What a flag is called where it stands alone: an unknown has its number. */
export function outletLabel(outlet: OutletView): string {
  return outlet.kind === "named" ? outlet.name : `Unidentified, text ${outlet.textNumber}`;
}

/** Articles say nothing about an outlet: half of them start with one. */
const LEADING_ARTICLE = /^(?:the|al|el|la|le|les|die|der|das|il|lo)[\s-]+(?=\S)/i;

function letterOf(name: string): string {
  const [first] = name
    .replace(LEADING_ARTICLE, "")
    .normalize("NFC")
    .matchAll(/[\p{L}\p{N}]/gu);
  return first ? first[0].toLocaleUpperCase("en-GB") : "?";
}

/** FNV-1a: spreads short names well, and gives the same number on every machine. */
function hashOf(slug: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < slug.length; index += 1) {
    hash ^= slug.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash >>> 8;
}
