import type { CandidateRule } from "#lib/pipeline/7-events/candidate.ts";
import { permission } from "#lib/pipeline/7-events/rules/permission.ts";
import { statement } from "#lib/pipeline/7-events/rules/statement.ts";
import { toldEvent } from "#lib/pipeline/7-events/rules/told-event.ts";

/** What a claim may tell of, in the order asked. Each header gives the reason for its place. */
export const candidateRules: CandidateRule[] = [permission, toldEvent, statement];
