import { Lemmatizer } from "./lemma.ts";
import { decodeDeltas } from "./model/decode.ts";
import { decodeCertain, decodeLemmas, type EnglishModel } from "./model.ts";
import { NameClassifier, type NameType } from "./name-type.ts";
import { Parser } from "./parser.ts";
import { Tagger } from "./tagger.ts";
import { Weights } from "./weights.ts";
import type { Tree, Unit, Upos, Word } from "./word.ts";

let loading: Promise<English> | undefined;

/**
 * Reads English: word classes, lemmas and dependency trees.
 *
 * @example
 *
 * ```ts
 * const english = await English.load();
 * const words = english.tag(["Zelenskyy", "met", "Rubio", "."]);
 * english.parse(words.map((word) => ({ ...word, name: word.pos === "PROPN" }))).relations; // ["nsubj", "root", "obj", "punct"]
 * ```
 */
export class English {
  private readonly classes: readonly { pos: Upos; tag: string }[];
  private readonly tagger: Tagger;
  private readonly parser: Parser;
  private readonly lemmatizer: Lemmatizer;
  private readonly names: NameClassifier;

  private constructor(model: EnglishModel) {
    this.classes = model.tags.map((name) => {
      const [pos, tag] = name.split(" ");
      return { pos: pos as Upos, tag: tag! };
    });
    const vocabulary = new Set(decodeDeltas(model.vocabulary));
    this.tagger = new Tagger(new Weights(model.tagger), model.tags.length, decodeCertain(model.certain), vocabulary);
    this.lemmatizer = new Lemmatizer(decodeLemmas(model.lemmas), new Set(model.capitals.split(" ")));
    this.parser = new Parser(new Weights(model.parser), model.relations, this.lemmatizer);
    this.names = new NameClassifier(new Weights(model.names), model.names.unit);
  }

  /** Loads the model; once, however often it is asked for. */
  static load(): Promise<English> {
    loading ??= import("./model/english.js").then(({ model }) => new English(model));
    return loading;
  }

  /** Whether a word, with a capital or without, is one that the model has met: what it hasn't is likelier a name. */
  knows(form: string): boolean {
    return this.tagger.knows(form);
  }

  /** The words of one sentence, with their classes and lemmas. */
  tag(forms: readonly string[]): Word[] {
    const classes = this.tagger.tag(forms);
    return forms.map((form, at) => {
      const { pos, tag } = this.classes[classes[at]!]!;
      return { form, pos, tag, lemma: this.lemmatizer.lemma(form, pos, tag) };
    });
  }

  /** The dependency tree of one sentence. */
  parse(units: readonly Unit[]): Tree {
    return this.parser.parse(units);
  }

  /** The lemma of a form: "met", VERB -> "meet". */
  lemma(form: string, pos: Upos): string {
    return this.lemmatizer.lemma(form, pos);
  }

  /**
   * What the name that stands from `start` to `end` in a sentence names, as far as its words and neighbours tell, and by how
   * much that is likelier than the next best guess.
   */
  nameType(forms: readonly string[], start: number, end: number): NameType {
    return this.names.classify(forms, start, end);
  }
}
