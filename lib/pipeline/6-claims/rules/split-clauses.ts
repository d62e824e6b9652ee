/**
 * claims/clause: where one sentence makes several propositions.
 * Match:     "…, which has not been confirmed, …", "…, with one missile landing on a site", "…, but have only been used …",
 *            "accused A and asserted that B", "…, a claim that could not be verified", "…, the first time that it was used"
 * Near miss: "A, B and C were hit" (a list), "in Kyiv, the capital, …" (an apposition)
 * Source:    the guide to the gold: clauses with their own verbs and content are split
 */
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";

export type Clause = { first: number; last: number };

/** "… without disclosing whether": what is not said is a claim of its own. */
const withholding =
  /^(?:disclosing|specifying|saying|giving|naming|elaborating|providing|confirming|clarifying|revealing|identifying|commenting)$/i;
/** A clause shorter than this says too little to stand alone. */
const minClauseTokens = 4;
/** A finite verb this soon after a conjunction makes a clause of what it opens. */
const maxOpeningTokens = 14;
/** How far a relative clause is looked through for its verb, and for the comma that closes it: a long sentence. */
const maxRelativeTokens = 60;

/** The words of a relative clause that only names a thing once more. */
const maxAsideTokens = 7;
/** Behind these marks, and at these words, a clause may begin; anywhere else none does. */
const marks = new Set([",", ";", "—", "–"]);
const openers = new Set(["but", "and", "without", "following", "after", "amid", "despite"]);

/**
 * @param cueStarts offsets where an act of reporting starts: "and" before one opens a clause of its own
 * @returns clauses of tokens[first..last], in order, covering it but for commas and conjunctions between
 */
export function splitClauses(
  tokens: Token[],
  first: number,
  last: number,
  quoted: (index: number) => boolean,
  cueStarts: Set<number>,
): Clause[] {
  const cuts: number[] = [];
  for (let i = first + 1; i < last; i++) {
    if (quoted(i)) continue;
    const word = tokens[i]?.lower ?? "";
    const previous = tokens[i - 1]?.text ?? "";
    if (!marks.has(previous) && !openers.has(word)) continue;
    const next = i + 1;
    if (previous === ";" || previous === "—" || previous === "–") cuts.push(i);
    else if (
      previous === "," &&
      /^(?:which|where|who|whose)$/.test(word) &&
      !describesSource(tokens, next, last, cueStarts, quoted) &&
      !(
        (/^whos?e?$/.test(word) || closesSoon(tokens, i, last)) &&
        isSubject(tokens, cuts.at(-1) ?? first, i - 2)
      ) &&
      hasVerb(tokens, next, Math.min(last, next + maxRelativeTokens))
    )
      cuts.push(i);
    else if (
      previous === "," &&
      /^(?:and|but|while|whereas|although|though|yet|because|when|as|after)$/.test(word) &&
      opensClause(tokens, next, last, quoted)
    )
      cuts.push(i);
    else if (
      previous === "," &&
      /^(?:hours|minutes|days|weeks|months|shortly|just)$/.test(word) &&
      /^(?:after|before)$/.test(tokens[next]?.lower ?? "") &&
      opensClause(tokens, next + 1, last, quoted)
    )
      cuts.push(i);
    else if (previous === "," && opensRemark(tokens, i, last)) cuts.push(i);
    else if (previous === "," && opensReport(tokens, i, last, cueStarts)) cuts.push(i);
    else if (previous === "," && bringsResult(tokens, cuts.at(-1) ?? first, i, last)) cuts.push(i);
    else if (previous === "," && word === "with" && hasParticiple(tokens, next, last, quoted)) cuts.push(i);
    else if (word === "but" && /^(?:AUX|VERB)$/.test(tokens[next]?.partOfSpeech ?? "")) cuts.push(i);
    else if (word === "without" && withholding.test(tokens[next]?.text ?? "")) cuts.push(i);
    else if (/^(?:and|but)$/.test(word) && isSecondThat(tokens, first, i, last)) cuts.push(i);
    else if (/^(?:and|but)$/.test(word) && cueFollows(tokens, next, last, cueStarts, quoted)) cuts.push(i);
    else if (
      /^(?:following|after|amid|despite)$/.test(word) &&
      cueFollows(tokens, next, Math.min(last, next + 2), cueStarts, quoted) &&
      i - first > 6
    )
      cuts.push(i);
  }
  return assemble(tokens, first, last, cuts, quoted);
}

/** "Lord Ashcombe, who ran the army until 2016, doubts it": no verb has come yet, and who is described is about to act. */
function isSubject(tokens: Token[], from: number, to: number): boolean {
  return !hasVerb(tokens, from, to);
}

/** "Scalp, which Britain calls Storm Shadow, has": a few words between commas. */
function closesSoon(tokens: Token[], at: number, last: number): boolean {
  for (let i = at + 1; i <= Math.min(last, at + maxAsideTokens); i++)
    if (tokens[i]?.text === ",") return true;
  return false;
}

/** "said that A, and that B": the second of two clauses that one verb reports. */
function isSecondThat(tokens: Token[], first: number, at: number, last: number): boolean {
  if (tokens[at + 1]?.lower !== "that" || tokens[at + 1]?.partOfSpeech === "DET") return false;
  let hasClause = false;
  for (let i = first; i < at && !hasClause; i++) hasClause = isFiniteVerb(tokens, i);
  return hasClause && hasVerb(tokens, at + 2, Math.min(last, at + maxOpeningTokens));
}

/** Ends a relative clause at its closing comma, and joins what is too short or has no verb to its neighbour. */
function assemble(
  tokens: Token[],
  first: number,
  last: number,
  cuts: number[],
  quoted: (index: number) => boolean,
): Clause[] {
  const starts = [first];
  for (const [at, cut] of cuts.entries()) {
    starts.push(cut);
    if (/^(?:which|where|who|whose)$/i.test(tokens[cut]?.text ?? "")) {
      const end = closingComma(tokens, cut, Math.min(last, (cuts[at + 1] ?? last + 1) - 1), quoted);
      if (end !== null) starts.push(end + 1);
    }
  }
  const clauses: Clause[] = starts.map((start, i) => ({
    first: start,
    last: (starts[i + 1] ?? last + 1) - 1,
  }));
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const previous = joined.at(-1);
    const opener = tokens[clause.first]?.lower ?? "";
    const isWhole =
      (clause.first > first &&
        (bringsResult(tokens, first, clause.first, clause.last) ||
          opensRemark(tokens, clause.first, clause.last))) ||
      (clause.last - clause.first + 1 >= minClauseTokens &&
        (hasVerb(tokens, clause.first, clause.last) ||
          opener === "without" ||
          (opener === "with" && hasParticiple(tokens, clause.first + 1, clause.last, quoted))));
    const previousIsWhole =
      previous !== undefined &&
      previous.last - previous.first + 1 >= minClauseTokens &&
      hasVerb(tokens, previous.first, previous.last);
    if (
      previous &&
      (!isWhole || !previousIsWhole) &&
      // "Pakistan fires missiles; New Delhi vows a reply": a headline's verbs look like nouns.
      !(tokens[clause.first - 1]?.text === ";" && isLongEnough(clause) && isLongEnough(previous)) &&
      !(previousIsWhole && /^(?:which|where|who)$/i.test(tokens[previous.first]?.text ?? ""))
    )
      previous.last = clause.last;
    else joined.push({ ...clause });
  }
  return joined.map((clause) => trim(tokens, clause)).filter((clause) => clause.first <= clause.last);
}

function isLongEnough({ first, last }: Clause): boolean {
  return last - first + 1 >= minClauseTokens;
}

/** The comma after which the main clause goes on: something with a verb of its own stands behind it. */
function closingComma(
  tokens: Token[],
  from: number,
  last: number,
  quoted: (index: number) => boolean,
): number | null {
  for (let i = from + 3; i < Math.min(last - 2, from + maxRelativeTokens); i++) {
    if (tokens[i]?.text !== "," || quoted(i)) continue;
    const after = tokens[i + 1];
    if (
      after &&
      hasVerb(tokens, i + 1, Math.min(last, i + maxRelativeTokens)) &&
      hasVerb(tokens, from, i) &&
      !/^(?:and|or)$/i.test(after.text) &&
      after.partOfSpeech !== "ADP" &&
      !/ing$/.test(after.text)
    )
      return i;
  }
  return null;
}

function trim(tokens: Token[], clause: Clause): Clause {
  let { first, last } = clause;
  while (first <= last && /^(?:[,;:—–-]|and|but|while|yet|whereas|however)$/i.test(tokens[first]?.text ?? ""))
    first++;
  while (last >= first && /^(?:[,;:—–-]|however)$/i.test(tokens[last]?.text ?? "")) last--;
  return { first, last };
}

function isFiniteVerb(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token) return false;
  if (token.partOfSpeech === "AUX") return true;
  return (
    token.partOfSpeech === "VERB" &&
    !/ing$/i.test(token.text) &&
    previous?.lower !== "to" &&
    // "test-fired a missile", but "air-launched missiles"
    !(previous?.text === "-" && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.partOfSpeech ?? ""))
  );
}

export function hasVerb(tokens: Token[], first: number, last: number): boolean {
  // In or out of quotation marks: a clause that is mostly a quotation has its verb there.
  for (let i = first; i <= last; i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

/** A finite verb soon after: with a subject before it, or at once ("but have so far refrained"). */
function opensClause(
  tokens: Token[],
  from: number,
  last: number,
  quoted: (index: number) => boolean,
): boolean {
  let end = from + 1;
  while (end < Math.min(last, from + maxOpeningTokens) && (tokens[end]?.text !== "," || quoted(end))) end++;
  return hasVerb(tokens, from, Math.min(last, end));
}

/** "…, adding that two were hurt", "…, calling it a lie": a report behind a report. */
function opensReport(tokens: Token[], at: number, last: number, cueStarts: Set<number>): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /ing$/i.test(token.text) &&
    cueStarts.has(token.span.start) &&
    last - at >= minClauseTokens &&
    !/^(?:to|from|at|on|in)$/i.test(tokens[at + 1]?.text ?? "")
  );
}

/** "…, killing three dock workers", "…, lightly injuring two": what came of it, with those to whom it came. */
function bringsResult(tokens: Token[], first: number, at: number, last: number): boolean {
  const verb = tokens[at]?.partOfSpeech === "ADV" ? at + 1 : at;
  const token = tokens[verb];
  return (
    token !== undefined &&
    tellsResult(token) &&
    last - verb >= minResultTokens &&
    hasVerb(tokens, first, at - 2)
  );
}

export function tellsResult({ partOfSpeech, lower }: Token): boolean {
  return partOfSpeech === "VERB" && result.test(lower);
}

/** What is said of what was just told, by its noun: "a claim that could not be verified", "something Kyiv denies". */
const toldThing =
  /^(?:claim|assertion|allegation|charge|accusation|account|statement|figure|number|toll|report|version|suggestion|denial|move|step|decision|promise|threat|warning)$/;
/** "The third such attack since", "the first time": where it stands among its like. */
const rank =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|largest|biggest|deadliest|heaviest|worst|longest|latest|most|only)$/;
const ranked =
  /^(?:time|attack|strike|launch|use|test|instance|case|barrage|salvo|raid|incident|assault|bombardment|exchange|sale|delivery|firing|breach|incursion|violation|interception|death|casualt(?:y|ies)|deaths)$/;
const maxRemarkOpening = 5;
const minRankedTokens = 5;

/** A remark behind a comma with a verb of its own, or with what the rank is counted since. */
function opensRemark(tokens: Token[], at: number, last: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "something") return hasVerb(tokens, at + 1, Math.min(last, at + maxOpeningTokens));
  if (word === "a" || word === "an") {
    const told = toldThing.test(next) ? at + 1 : toldThing.test(tokens[at + 2]?.lower ?? "") ? at + 2 : null;
    return (
      told !== null &&
      !/^(?:of|by|from|for|in|on|to|with|against)$/.test(tokens[told + 1]?.lower ?? "") &&
      hasVerb(tokens, told + 1, Math.min(last, told + maxOpeningTokens))
    );
  }
  if (word !== "the" || !rank.test(next) || last - at + 1 < minRankedTokens) return false;
  const opening = tokens.slice(at + 1, Math.min(last, at + maxRemarkOpening) + 1);
  const found = opening.findIndex(({ lower }) => ranked.test(lower));
  if (found < 0) return false;
  const thing = at + 1 + found;
  return (
    hasVerb(tokens, thing + 1, Math.min(last, thing + maxOpeningTokens)) ||
    tokens.slice(thing + 1, last + 1).some(({ lower }) => lower === "since")
  );
}

/** What strikes, launches and decisions bring about. */
const result =
  /^(?:killing|injuring|wounding|hurting|maiming|damaging|destroying|wrecking|causing|sparking|triggering|igniting|setting|sending|forcing|leaving|cutting|knocking|prompting|scattering|hitting|striking|disrupting|plunging|shattering|raising|lifting|pushing|bringing|giving|enraging|dropping|ending|drawing|burying|trapping|halting|sinking|starting|blowing)$/;
/** "killing 46": a participle, what it is done to, and a stop. */
const minResultTokens = 1;

/** "An official, who asked not to be named, said": the relative clause says who speaks, and is no claim of its own. */
function describesSource(
  tokens: Token[],
  from: number,
  last: number,
  cueStarts: Set<number>,
  quoted: (index: number) => boolean,
): boolean {
  for (let i = from; i <= Math.min(last, from + maxRelativeTokens); i++)
    if (tokens[i]?.text === "," && !quoted(i)) return cueFollows(tokens, i + 1, last, cueStarts, quoted);
  return false;
}

function hasParticiple(
  tokens: Token[],
  from: number,
  last: number,
  quoted: (index: number) => boolean,
): boolean {
  for (let i = from + 1; i <= Math.min(last, from + 8); i++) {
    const token = tokens[i];
    if (!token || quoted(i) || token.text === ",") return false;
    if (/(?:ing|ed|said)$/.test(token.text) && token.partOfSpeech === "VERB") return true;
  }
  return false;
}

function cueFollows(
  tokens: Token[],
  from: number,
  last: number,
  cueStarts: Set<number>,
  quoted: (index: number) => boolean,
): boolean {
  for (let i = from; i <= Math.min(last, from + 3); i++) {
    const token = tokens[i];
    if (!token || quoted(i)) return false;
    if (cueStarts.has(token.span.start)) return true;
    if (!/^(?:ADV|AUX|PART|ADP)$/.test(token.partOfSpeech)) return false;
  }
  return false;
}

export function clauseSpan(tokens: Token[], clause: Clause): Span | null {
  const first = tokens[clause.first];
  const last = tokens[clause.last];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}
