/**
 * Finds: an outlet's appeal for money or support, from its opener to its last paragraph.
 * Match: "A Message from The Moscow Times:" … "Thank you for standing with us." with the buttons below it.
 * Near miss: "Support for Ukraine is falling, the poll says." or a quotation that begins "Dear friends, …".
 * Source: seed 001; the reader-revenue boxes of The Guardian, The Kyiv Independent, Meduza.
 * Order: first, because an appeal holds lines that other rules would take piecemeal.
 */
import type { Block, FurnitureRule } from "#lib/pipeline/1-clean/page.ts";

const openers = [
  /^(?:an? )?(?:personal |special |urgent )?(?:message|note|letter|appeal|word)(?: (?:from|to)\b)[^.!?]{2,80}:?$/i,
  /^dear (?:readers?|friends?|supporters?|subscribers?)\b[^"”]{0,40}[,:!.–—-]/i,
  /^(?:please )?(?:support|donate to|help|back|fund) (?:us\b|our\b|independent\b|quality\b|free\b|(?:the )?[\p{Lu}].{0,40}(?:journalism|reporting|today|work)).{0,120}$/iu,
  /^(?:please )?(?:support us|make a (?:donation|contribution)|become a (?:member|supporter|patron|subscriber)|join our (?:community|members?|supporters?))\b/i,
  /^(?:since|while|now that|because) you(?:['’]re| are) here\b/i,
  /^before you (?:go|leave|continue)\b/i,
  /^we (?:need|rely on|depend on|ask for) your (?:help|support|generosity|contribution)/i,
  /^(?:if you (?:like|enjoy|value|appreciate|found)\b).{0,160}\b(?:consider|support|donat|subscri|contribut|coffee|patreon)/i,
  /^(?:independent |quality |our |this |free )+journalism (?:needs|depends|costs|is not free|isn['’]t free|relies)/i,
];

const appealWords =
  /\b(?:donat\w+|contribut\w+|support (?:us|our|the|independent)|your (?:support|help|contribution|donation)|supporting|subscri\w+|journalism|newsroom|our (?:work|reporting|readers|journalists|team|mission|staff)|thank you|monthly|paywall|patreon|paypal|credit card|payment|paiment|remind me|not ready)\b/i;
const speaksToReader = /\b(?:we|us|our|you|your)\b/i;
const opensQuote = /^["“”'‘«]/;
/** Buttons and links inside the box. */
const buttonWords = 5;

export const appealBlock: FurnitureRule = {
  id: "clean/appeal-block",
  kind: "appeal",
  find({ blocks }) {
    const spans = [];
    for (let at = 0; at < blocks.length; at++) {
      const first = blocks[at];
      if (!first || !isOpener(first)) continue;
      let last = at;
      for (let next = at + 1; next < blocks.length; next++) {
        const block = blocks[next];
        if (!block || !goesOn(block)) break;
        last = next;
      }
      const end = blocks[last]?.end ?? first.end;
      spans.push({ start: first.start, end });
      at = last;
    }
    return spans;
  },
};

function isOpener(block: Block): boolean {
  return openers.some((opener) => opener.test(block.text));
}

function goesOn({ text }: Block): boolean {
  if (/^(?:read|continue reading|view)\b.{0,30}\b(?:article|story|more)$/i.test(text)) return false;
  if (text.split(" ").length <= buttonWords) return !/[:?]$/.test(text) || appealWords.test(text);
  return (
    !opensQuote.test(text) && (appealWords.test(text) || speaksToReader.test(text)) && speaksOrAsks(text)
  );
}

/** News speaks of "our" only in quotations: outside its quote marks the paragraph must speak to its reader. */
function speaksOrAsks(text: string): boolean {
  const unquoted = text.replace(/["“”][^"“”]{0,600}["“”]/g, " ");
  return speaksToReader.test(unquoted) || /\b(?:remind me|not ready|donat\w+|subscri\w+)\b/i.test(unquoted);
}
