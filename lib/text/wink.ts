/** The one wink-nlp of a process: sentences and parts of speech of English. Pure: the same text gives the same reading. */
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

export const wink = winkNLP(model, ["sbd", "pos"]);
