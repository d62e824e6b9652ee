/**
 * A text as it is compared with others for copies: its story's shingles (signed 32-bit integers, sorted, each once), and
 * what tells who copied whom. `published`: ISO day that the text states; `republishes`: the outlet that it credits.
 */
export type CopyText = {
  articleId: string;
  shingles: Int32Array;
  published: string | null;
  outlet: string | null;
  republishes: string | null;
};
