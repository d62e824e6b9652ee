import type { SourceFile } from "#tests/support/architecture/read-sources.ts";

const CLIENT = /^"use client"/;
const FRAME = /<PageFrame\b([^>]*)>/g;

/** Files that a file brings with it, itself not among them. */
function reachedFrom(file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): Set<SourceFile> {
  const reached = new Set<SourceFile>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const name of next.runtimeImports) {
      const found = byPath.get(name);
      if (found === undefined || reached.has(found)) continue;
      reached.add(found);
      open.push(found);
    }
  return reached;
}

/**
 * Pages that hold a client's component and do not say that they are interactive: it would get no script and do nothing.
 * And pages that say so and hold none: they would send scripts for nothing. One line each.
 */
export function findSilentHands(sources: SourceFile[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return sources.flatMap((source) => {
    if (!source.path.startsWith("app/") || CLIENT.test(source.text)) return [];
    const frames = [...source.text.matchAll(FRAME)].map(([, words = ""]) => /\binteractive\b/.test(words));
    if (frames.length === 0) return [];
    const client = [...reachedFrom(source, byPath)].find(({ text }) => CLIENT.test(text));
    if (client && !frames.some(Boolean)) return [`${source.path}: not interactive, but holds ${client.path}`];
    return !client && frames.some(Boolean) ? [`${source.path}: interactive, but holds nothing that is`] : [];
  });
}
