/** How the sentences of one way of writing are kept: pools in their order, of each of which an article takes one. */
export type Voice = {
  headline: readonly string[];
  lead: readonly string[];
  body: readonly (readonly string[])[];
};
