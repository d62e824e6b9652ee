/**
 * Finds: who wrote it, as a line of its own or before the lead, with the date, role and reading time that stand with it.
 * Match: "By The Moscow Times | Created at 2024-11-18 11:15:20"; "by Kateryna Hodunova, July 8, 2024 10:25 PM, 2 min read."
 * Near miss: "By Monday, Russian forces had taken the village."; "By Zelensky's count, 90 drones were fired."
 * Source: seed 001, dev 081.
 * Order: before stamps, as a byline's date belongs to it.
 */

import type { HeadRule } from "#lib/pipeline/1-clean/page.ts";
import {
  isPublisherOrDesk,
  looksLikePerson,
  personName,
  personNames,
  publisherName,
} from "#lib/pipeline/1-clean/person-name.ts";
import { findStamps } from "#lib/pipeline/1-clean/stamps.ts";

const cue =
  "(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Ss]tory|[Tt]ext|[Ww]ords|[Aa]nalysis|[Oo]pinion|[Rr]eport|[Uu]ploaded|[Ii]nterview|[Ii]nterviewed|[Cc]ompiled|[Pp]resented) [Bb]y|[Bb]y|BY|[Aa]uthors?:|AUTHORS?:|[Ff]rom our)";
/** "Elena Teslova | 21.11.2024", "Dmytro Hubenko | with AFP, AP": a name without "by" needs a stamp or its sources beside it. */
const unannounced = new RegExp(
  `^(?<name>${personNames}) {0,3}(?:[|•·]|,| [-–—]) {0,3}(?<rest>.{4,160})$`,
  "u",
);
/** "Hanna Lindqvist with dpa, Reuters"; "Tom Hadleigh (now) and Priya Nair (earlier)"; "A reported from Washington, and B from Kyiv". */
const otherForms = [
  new RegExp(
    `^${personNames} (?:with|and) (?:agencies|(?:\\p{Lu}{2,6}|dpa|Reuters|afp|ap)(?:(?:,| and|, and) (?:\\p{Lu}{2,6}|dpa|Reuters|afp|ap))*)$`,
    "u",
  ),
  new RegExp(
    `^${personName} \\((?:now|earlier|until .{2,20})\\)(?:(?:,| and|, and) ${personName} \\((?:now|earlier|until .{2,20})\\))*$`,
    "u",
  ),
  new RegExp(
    `^${personName} in \\p{Lu}[\\p{L}.’' -]{2,24}(?:(?:,| and|, and|;) ${personName} in \\p{Lu}[\\p{L}.’' -]{2,24})*$`,
    "u",
  ),
  new RegExp(
    `^${personNames} reported from \\p{Lu}[^.,;]{2,60}(?:(?:,| and|, and|;) \\p{Lu}[^.,;]{2,60} from \\p{Lu}[^.,;]{2,40})*\\.?$`,
    "u",
  ),
  /^[Bb]y:? ?[\p{Lu}\d][^|.!?]{1,40} \| ?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u,
  /^[Bb]y:? ?\p{Lu}[^|.!?]{1,30} [Ff]ollow$/u,
  /^[Bb]y \p{Lu}[^|.!?]{1,40}['’]s (?:\p{Lu}\p{L}+ ){0,3}(?:Service|Desk|Newsroom|Bureau|Team)$/u,
];
/** "Omar Farouk-Lane Published January 6, 2015": the label parts the name from its stamp. */
const labelled = /^(?<name>.{3,80}?) (?:[Pp]ublished|[Uu]pdated|[Pp]osted):? (?:on |at )?(?<rest>.{6,160})$/u;
/** "L'Orient Today staff, 23 October 2026, 18:40" */
const staffed =
  /^\p{Lu}[^|.!?]{1,40} (?:staff|[Nn]ewsroom|(?:[Nn]ews|[Ww]eb|[Oo]nline) [Dd]esk|[Tt]eam|[Cc]orrespondents?) ?[|•·,–—-]? ?(?<rest>.{6,60})$/u;
const onlyPeople = new RegExp(`^${personNames}$`, "u");
const sources = /^(?:and|with) [\p{L}]{2,15}(?:(?:,| and) [\p{L}]{2,15}){0,6}$/u;
/** A role or a desk by itself: "Diplomatic correspondent, Kyiv", "Guardian staff and agencies", "Editor: huaxia". */
const roleLine =
  /^(?:(?:[\p{Lu}][\p{L}]+ ){0,3}(?:staff(?: and agencies| writers?| reporter| correspondent)?|(?:news|web|world|online|digital|foreign) desk|and agencies)|(?:(?:[\p{L}-]+) ){0,4}(?:correspondent|reporter|editor|columnist|producer)(?:,? (?:in )?[\p{Lu}][\p{L} ,]{2,40}| at large)?|(?:editor|edited by|reporter|source): ?[\p{L} .]{2,40}(?:, [\p{L} .]{2,30}){0,3})$/iu;
const opening = new RegExp(`^(?:${cue}) ?:? ?(?<name>${publisherName}|${personNames})(?<rest>.*)$`, "u");
const onlyPublisher = new RegExp(`^${publisherName}$`, "u");
/** What may follow the name on its line. */
const separator = /^ ?(?:[|•·/–—-]|,)|^ (?:in|for|at|@|on) |^$|^ ?[.]$|^ ?\(/u;
const role =
  /^,? ?(?:(?:senior|chief|staff|foreign|special|defen[cs]e|diplomatic|political|news|world|europe|our|and|the|bbc|web|security|military|deputy|executive|managing|guest) ?)*(?:writer|reporter|correspondent|editor|journalist|analyst|contributor|columnist|author|producer)/i;
const readingTime = /^,? ?\d{1,2}[- ]min(?:ute)?s?(?: read)?\.?/i;
const longestLine = 220;
const longestRole = 70;

export const byline: HeadRule = {
  id: "clean/byline",
  kind: "byline",
  matchAt(_page, text) {
    if (text.length <= longestLine && isUnannounced(text)) return text.length;
    const groups = opening.exec(text.slice(0, longestLine))?.groups;
    const { name = "", rest = "" } = groups ?? {};
    if (!groups || !separator.test(rest)) return 0;
    const isPublisher = onlyPublisher.test(name);
    if (
      !isPublisher &&
      !name.split(/, | and | & /).every((part) => looksLikePerson(part) || isPublisherOrDesk(part))
    )
      return 0;
    const whole = text.length <= longestLine ? text.length : 0;
    const afterName = Math.min(text.length, longestLine) - rest.length;
    if (/^ ?\.?$/.test(rest)) return whole;
    if (/^ ?[|•·]/.test(rest)) return whole && !/[.!?]$/.test(text) ? whole : 0;
    const end = afterPieces(rest);
    if (end > 0) return afterName + end;
    // "By X in Kyiv", "By X, BBC News, London": short, without a sentence.
    return whole &&
      text.length <= 120 &&
      !/[.!?]$/.test(text) &&
      !/\b(?:was|were|had|has|have|is|are|will|said)\b/.test(rest)
      ? whole
      : 0;
  },
};

/** The length of the dates, roles and reading times that follow a name; 0 where something else does. */
function afterPieces(rest: string): number {
  let at = 0;
  for (let round = 0; round < 5; round++) {
    const tail = rest.slice(at);
    const stamp = findStamps(tail)[0];
    const gap = stamp ? tail.slice(0, stamp.start) : "";
    const isStampNext =
      stamp !== undefined && /^[ ,|•·–—-]*(?:(?:published|updated|posted|created|on|at)[: ]*)*$/i.test(gap);
    const length = isStampNext
      ? stamp.end
      : (role.exec(tail)?.[0].length ?? readingTime.exec(tail)?.[0].length ?? 0);
    if (length === 0) break;
    at += length;
  }
  if (at === 0) return 0;
  const close = /^[.]?(?= |$)/.exec(rest.slice(at));
  return close ? at + close[0].length : 0;
}

function isStamp(text: string): boolean {
  const stamps = findStamps(text);
  return stamps[0]?.start === 0 && stamps.at(-1)?.end === text.length;
}

function isUnannounced(text: string): boolean {
  if (text.length <= longestRole && roleLine.test(text)) return true;
  if (otherForms.some((form) => form.test(text))) return true;
  const afterStaff = staffed.exec(text)?.groups?.rest;
  if (afterStaff !== undefined && isStamp(afterStaff)) return true;
  const parted = labelled.exec(text)?.groups;
  const { name = "", rest = "" } =
    parted && onlyPeople.test(parted.name ?? "") ? parted : (unannounced.exec(text)?.groups ?? {});
  if (name === "" || !name.split(/, | and | & /).every((part) => looksLikePerson(part))) return false;
  const stamps = findStamps(rest);
  const [firstStamp, lastStamp] = [stamps[0], stamps.at(-1)];
  if (!firstStamp || !lastStamp) return sources.test(rest);
  // Nothing but stamps may follow: a dateline begins with capitalised names and a date too, and goes on to its lead.
  const isStampFirst = /^(?:published|updated|posted|on|at)?:? ?$/i.test(rest.slice(0, firstStamp.start));
  return isStampFirst && /^[\s|•·.,)–—-]*(?:\d+[- ]min\w*(?: read)?)?$/i.test(rest.slice(lastStamp.end));
}
