/**
 * Articles of about 3,000 characters, all different, from the seeds' sentences: other numbers, days and order, so that no
 * cache of words or sentences helps.
 */
export function varyArticle(texts: string[], index: number): string {
  const base = texts[index % texts.length] ?? "";
  const paragraphs = base.split(/\n+/).filter((line) => line.trim() !== "");
  const turned = [
    ...paragraphs.slice(index % paragraphs.length),
    ...paragraphs.slice(0, index % paragraphs.length),
  ];
  const renumbered = turned
    .join("\n\n")
    .replace(/\b\d{2}\b/g, (digits) => String(10 + ((Number(digits) + index * 7) % 80)));
  return `Report ${index} on strikes of the week\n\n${renumbered}`.slice(0, 3000);
}
