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
  /^dear (?:[\p{Lu}][\p{L}]+ ){0,3}(?:readers?|friends?|supporters?|subscribers?)\b[^"”]{0,40}[,:!.–—-]/iu,
  /^(?:please )?(?:support|donate to|help|back|fund) (?:us\b|our\b|independent\b|quality\b|free\b|(?:the )?[\p{Lu}].{0,40}(?:journalism|reporting|today|work)).{0,120}$/iu,
  /^(?:please )?(?:support us|make a (?:donation|contribution)|become a (?:member|supporter|patron|subscriber)|join our (?:community|members?|supporters?))\b/i,
  /^(?:since|while|now that|because) you(?:['’]re| are) here\b/i,
  /^(?:do you )?(?:like|enjoy|love|value|appreciate)(?:ing)? what you(?:['’]re)?(?: are)? (?:read|see)/i,
  /^you appreciate\b.{0,120}\b(?:journalism|reporting|work|join|support|subscribe)/i,
  /^already (?:a (?:member|subscriber|supporter)|subscribed|registered)\? .{2,80}$/i,
  /^is (?:the )?[\p{Lu}].{2,40} important to you\?/iu,
  /^(?:join|support) (?:the )?[\p{Lu}].{2,50}(?:community|on patreon)!?$/iu,
  /^before you (?:go|leave|continue)\b/i,
  /^we (?:need|rely on|depend on|ask for) your (?:help|support|generosity|contribution)/i,
  /^(?:if you (?:like|enjoy|value|appreciate|found)\b).{0,160}\b(?:consider|support|donat|subscri|contribut|coffee|patreon)/i,
  /^(?:independent |quality |our |this |free )+journalism (?:needs|depends|costs|is not free|isn['’]t free|relies)/i,
];

const appealWords =
  /\b(?:donat\w+|contribut\w+|support (?:us|our|the|independent)|your (?:support|help|contribution|donation)|supporting|subscri\w+|journalism|newsroom|our (?:work|reporting|readers|journalists|team|mission|staff)|thank you|monthly|paywall|patreon|paypal|credit card|payment|paiment|remind me|not ready)\b/i;
const speaksToReader = /\b(?:we|us|our|you|your)\b/i;
const opensQuote = /^["“”'‘«]/;
/** The longest paragraph of an appeal; and how many of its paragraphs may stand above the one that asks. */
const longestAsking = 1500;
const mostAbove = 6;
/** Buttons and links inside the box. */
const buttonWords = 5;
const mostButtons = 4;

/** A paragraph that asks, wherever it stands: it draws its neighbours in. */
const asks =
  /\b(?:please |today,? |so )*consider (?:supporting|becoming|donating|subscribing|joining|making|a donation)|\b(?:your|every) (?:support|donation|contribution|subscription)\b.{0,60}\b(?:helps|makes|keeps|allows|enables|essential|vital|means)|\bsupport (?:us|our (?:work|journalism|reporting|newsroom|mission))|\bbecome (?:a|our) (?:member|patron|supporter)|\bjoin our (?:community|membership)/i;

/** One look before the quotations are taken out of a paragraph. */
const mayAsk = /consider|support|donation|contribution|subscription|become|join our/i;

export const appealBlock: FurnitureRule = {
  id: "clean/appeal-block",
  kind: "appeal",
  find({ blocks }) {
    const spans = [];
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at];
      if (!block || !isOpener(block)) continue;
      const first = openerIndex(blocks, at);
      for (
        let buttons = 0;
        at + 1 < blocks.length && goesOn(blocks[at + 1] ?? block) && buttons <= mostButtons;
        at++
      ) {
        buttons = isButton(blocks[at + 1] ?? block) ? buttons + 1 : 0;
      }
      spans.push({ start: blocks[first]?.start ?? block.start, end: blocks[at]?.end ?? block.end });
    }
    return spans;
  },
};

function isOpener({ text }: Block): boolean {
  return (
    openers.some((opener) => opener.test(text)) ||
    (text.length <= longestAsking &&
      mayAsk.test(text) &&
      !opensQuote.test(text) &&
      asks.test(unquoted(text)) &&
      speaksToReader.test(unquoted(text)))
  );
}

/** Where an asking paragraph stands in the middle, the appeal began above it. */
function openerIndex(blocks: Block[], at: number): number {
  let first = at;
  for (let back = 1; back <= mostAbove; back++) {
    const above = blocks[at - back];
    if (!above || at - back === 0 || !goesOn(above) || !speaksOfAppeal(above.text)) break;
    first = at - back;
  }
  return first;
}

function isButton({ text }: Block): boolean {
  return text.split(" ", buttonWords + 1).length <= buttonWords;
}

function goesOn(block: Block): boolean {
  const { text } = block;
  if (/^(?:read|continue reading|view)\b.{0,30}\b(?:article|story|more)$/i.test(text)) return false;
  if (isButton(block)) return !/[:?]$/.test(text) || appealWords.test(text);
  if (text.length > longestAsking || opensQuote.test(text)) return false;
  // News speaks of "our" only in quotations: outside its quote marks the paragraph must speak to its reader.
  return (
    speaksToReader.test(unquoted(text)) ||
    /\b(?:remind me|not ready|donat\w+|subscri\w+)\b/i.test(unquoted(text))
  );
}

function speaksOfAppeal(text: string): boolean {
  return appealWords.test(text) || /\b(?:you|your)\b/i.test(unquoted(text));
}

function unquoted(text: string): string {
  return text.replace(/["“”][^"“”]{0,600}["“”]/g, " ");
}
