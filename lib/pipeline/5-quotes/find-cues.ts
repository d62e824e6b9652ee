/** Every act of reporting in a frame, from left to right; what one cue reports ends where the next begins. */
import type { Token } from "#lib/domain/token.ts";
import type { Cue, CueContext } from "#lib/pipeline/5-quotes/cue.ts";
import { cueRules } from "#lib/pipeline/5-quotes/rules/index.ts";

/** "…, and the governor later also indicated": how far before a cue the conjunction that opens its clause may stand. */
const maxLeadTokens = 8;

/** A cue inside quotation marks reports nothing of its own. */
export function findCues(context: Omit<CueContext, "previous">): Cue[] {
  const { tokens, frame } = context;
  const cues: Cue[] = [];
  let known: CueContext = { ...context, previous: null };
  for (let i = frame.first; i <= frame.last; i++) {
    // Most words begin no cue: one look spares them the rules. A headline's may be a mark.
    if (
      !context.isHeadline &&
      !(i === frame.first && (frame.quotes.length > 0 || tokens[i]?.lower === "in")) &&
      !context.lexicon.cueWords.has(tokens[i]?.lower ?? "")
    )
      continue;
    if (frame.quoted(i)) continue;
    for (const rule of cueRules) {
      const cue = rule(known, i);
      if (!cue) continue;
      cues.push(cue);
      known = { ...context, previous: cue };
      i = cue.last;
      break;
    }
  }
  return closeAtNextCue(cues, tokens);
}

/** What one cue reports ends where the next begins: "… insisted that A, and indicated that B". */
function closeAtNextCue(cues: Cue[], tokens: Token[]): Cue[] {
  return cues.map((cue, i) => {
    const next = cues[i + 1];
    const content = cue.content;
    const boundary =
      next && next.ruleId !== "quotes/according-to" && next.ruleId !== "quotes/suffix"
        ? boundaryBefore(tokens, cue, next)
        : null;
    if (!content || boundary === null || boundary <= content.start || boundary >= content.end) return cue;
    return { ...cue, content: { start: content.start, end: boundary } };
  });
}

function boundaryBefore(tokens: Token[], cue: Cue, next: Cue): number | null {
  for (let i = cue.last + 1; i < next.first; i++)
    if (tokens[i]?.text === ";") return tokens[i]?.span.start ?? null;
  const from = Math.max(cue.last + 1, next.first - maxLeadTokens);
  for (let i = next.first - 1; i >= from; i--) {
    if (/^(?:and|but|while|with)$/i.test(tokens[i]?.text ?? "")) {
      const end = tokens[i - 1]?.text === "," ? tokens[i - 2] : tokens[i - 1];
      return end?.span.end ?? null;
    }
  }
  return null;
}
