/**
 * Finds: the day that a periodical report bears in its heading.
 * Match: "Russian Offensive Campaign Assessment, February 18, 2026"; "Ukraine daily briefing – 3 May 2025".
 * Near miss: "The strike on Dnipro of November 21, 2024", which dates an event.
 * Source: headings of ISW, of ministries' intelligence updates, of daily digests.
 * Order: after stamps.
 */
import { firstOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import type { PublishedRule } from "#lib/pipeline/1-clean/page.ts";
import { findStamps } from "#lib/pipeline/1-clean/stamps.ts";

/** A heading stands among the first lines. */
const headBlocks = 6;
const longestHeading = 120;
const periodical =
  /\b(?:assessment|update|briefing|brief|digest|summary|bulletin|round-?up|sitrep|overview|review|report|monitor|tracker|diary|newsletter|in brief)\b[^.!?]{0,40}$/i;

export const publishedHeading: PublishedRule = ({ blocks }) =>
  firstOf(blocks.slice(0, headBlocks), ({ text, start }) => {
    if (text.length > longestHeading) return null;
    const stamp = findStamps(text).at(-1);
    if (!stamp || stamp.end !== text.length || !periodical.test(text.slice(0, stamp.start))) return null;
    return {
      date: stamp.date,
      time: null,
      basis: "stated",
      span: { start: start + stamp.start, end: start + stamp.end },
      ruleId: "clean/published-heading",
      reason: null,
    };
  });
