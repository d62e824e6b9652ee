/**
 * Finds: an agency's notes to its clients and a mail's header lines before the text.
 * Match: "(LEAD) N. Korea fires ICBM …"; "(ATTN: UPDATES with more details)"; "Subject: [OSINT] Houthi strike".
 * Near miss: "(CNN) …"; "From: what we know, two missiles were fired."
 * Source: Yonhap, Reuters; RFC 5322 headers in mailed copy.
 * Order: first of the head's pieces.
 */
import type { HeadRule } from "#lib/pipeline/1-clean/page.ts";

const slug =
  /^\((?:\d?(?:st|nd|rd|th)? ?(?:LEAD|LD|URGENT|UPDATE\d?|WRITETHRU)|ATTN:[^()]{2,120}|(?:UPDATES?|RECASTS|CORRECTS|ADDS)\b[^()]{2,120})\)/;
const header = /^(?:From|To|Cc|Reply-To|Message-ID|X-[A-Za-z-]{2,20}|Return-Path): \S.{0,200}$/;
const subject = /^Subject: (?:(?:Re|RE|Fw|Fwd|FW): )*/;

export const wireSlug: HeadRule = {
  id: "clean/wire-slug",
  kind: "timestamp",
  matchAt: (_page, text) =>
    slug.exec(text)?.[0].length ?? header.exec(text)?.[0].length ?? subject.exec(text)?.[0].length ?? 0,
};
