/** One text is a copy of another. */
export type CopyLink = { articleId: string; ofArticleId: string };

/**
 * How many independent texts stand behind some texts: a copy and its original are one, and so are two copies of a third,
 * even where the third is not among them.
 */
export function countIndependentTexts(articleIds: readonly string[], copies: readonly CopyLink[]): number {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const { articleId, ofArticleId } of copies) {
    const [root, other] = [rootOf(articleId), rootOf(ofArticleId)];
    if (root !== other) parents.set(root, other);
  }
  return new Set(articleIds.map(rootOf)).size;
}
