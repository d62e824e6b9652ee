import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";
import type { TokenRange } from "#lib/text/noun-phrase.ts";

/** One act of reporting as its words show it: before anyone is asked whom the source's words mean. */
export type Cue = {
  /** Token indices of the cue, last included. */
  first: number;
  last: number;
  lemma: string;
  cueClass: string;
  source: TokenRange | null;
  /** The clause that is reported; null where only a quotation is. */
  content: Span | null;
  /** "It was feared", "is said to": no source can be named. */
  generic: boolean;
  negated: boolean;
  /** "…, who did not say that A, said that B": the first cue is only told besides. */
  relative: boolean;
  ruleId: string;
};

/** What a cue rule looks at. `isTime` and `isName`: whether the token at an index is part of a time, of a name. */
export type CueContext = {
  tokens: Token[];
  frame: Frame;
  lexicon: Lexicon;
  isTime: (index: number) => boolean;
  isName: (index: number) => boolean;
  /** Whether the frame is the article's title. */
  isHeadline: boolean;
  /** The cue found last in this frame. */
  previous: Cue | null;
};

/** Finds the cue whose first token is at `at`, or nothing. */
export type CueRule = (context: CueContext, at: number) => Cue | null;
