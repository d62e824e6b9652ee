import type { CueRule } from "#lib/pipeline/5-quotes/cue.ts";
import { accordingTo } from "#lib/pipeline/5-quotes/rules/according-to.ts";
import { headlineSource } from "#lib/pipeline/5-quotes/rules/headline-source.ts";
import { nounCue } from "#lib/pipeline/5-quotes/rules/noun-cue.ts";
import { taggedQuote } from "#lib/pipeline/5-quotes/rules/tagged-quote.ts";
import { verbCue } from "#lib/pipeline/5-quotes/rules/verb-cue.ts";

/** The rules that find a cue at a token: the first that finds one wins. Each header gives the reason for its place. */
export const cueRules: CueRule[] = [accordingTo, headlineSource, taggedQuote, verbCue, nounCue];
