/** Words that stand between a source, its cue and what is reported. Small letters. */

/** Between the source and its cue: auxiliaries, adverbs, verbs that only lead up to the cue ("went on to say"). */
export const skipped =
  /^(?:also|then|later|further|strongly|repeatedly|previously|only|reportedly|again|already|earlier|recently|separately|however|even|still|now|just|too|has|had|have|having|been|did|does|do|not|n['’]t|would|will|could|may|might|to|clearly|openly|publicly|initially|since|once|first|long|never|personally|jointly|is|was|are|were|went|goes|on|go|continued|seemed|appeared|refused|declined|failed|without|sought)$/i;

/** Words of time in a phrase without a preposition: "said Monday". */
export const timeWord =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|night|morning|evening|afternoon|weekend|january|february|march|april|may|june|july|august|september|october|november|december|overnight|late|later|early|earlier|last|this|on|\d{1,2})$/i;

/** Whom one tells; behind such a word a form in -ed is a verb. */
export const addressees =
  /^(?:reporters|journalists|media|parliament|lawmakers|viewers|troops|mps|allies|him|her|them|us|me|it|the|a|an|his|her|its|state|news|agency|broadcaster|newspaper|channel|television|tv|radio)$/i;
