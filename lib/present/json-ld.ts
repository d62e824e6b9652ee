/** A value of JSON-LD. What is undefined is left out. */
export type JsonLdValue = string | number | boolean | undefined | JsonLdNode | readonly JsonLdValue[];
export type JsonLdNode = { readonly [property: string]: JsonLdValue };

/** What could end a script element or start a comment in it, and the two line ends that JSON allows and scripts did not. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** As JSON that can stand inside an HTML script element whatever the texts in it say: parsed, it is the same. */
export function serialiseJsonLd(data: JsonLdNode): string {
  return JSON.stringify(data).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
