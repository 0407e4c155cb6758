/** The word classes of Universal Dependencies. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word and what the tagger says of it: `{ form: "met", pos: "VERB", tag: "VBD", lemma: "meet" }`. */
export interface Word {
  form: string;
  pos: Upos;
  /** The Penn Treebank's finer tag. */
  tag: string;
  lemma: string;
}

/**
 * What the parser reads: a word, or a whole name collapsed into one, titles and all: "U.S. Secretary of State Marco Rubio". A
 * list of names may be one unit too, with the tag NNPS: "Italy, France and Germany". Days and months are words, not names.
 */
export interface Unit {
  form: string;
  pos: Upos;
  tag: string;
  /** A name: the parser then looks at the class, never at the form. */
  name: boolean;
}

/** For every unit the index of its head, -1 at the root, and its relation, with subtype: `nsubj:pass`. */
export interface Tree {
  heads: number[];
  relations: string[];
}
