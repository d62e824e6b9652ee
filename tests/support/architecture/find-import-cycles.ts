import type { SourceFile } from "#tests/support/architecture/read-sources.ts";

/** Files that need each other at run time in a circle, one line a circle: "a → b → a". */
export function findImportCycles(sources: SourceFile[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, source.runtimeImports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, way: string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) {
      cycles.push([...way.slice(at), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) if (imports.has(next)) visit(next, [...way, file]);
    done.add(file);
  };
  for (const { path } of sources) visit(path, []);
  return cycles;
}
