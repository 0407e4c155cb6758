import { Beam } from "./beam.ts";
import { hashOf } from "./features.ts";
import type { Lemmatizer } from "./lemma.ts";
import { closeSight, type Sight } from "./parse-features.ts";
import type { Scorer } from "./scorer.ts";
import { HEAD, RELATION, type State } from "./state.ts";
import type { Tree, Unit, Upos } from "./word.ts";

/** All names look alike to the parser: what a name is called says nothing about where it hangs. */
const NAME = hashOf("<name>");

/** The units of a sentence as the parser sees them: lemmas rather than forms, since the tag tells the rest. */
export function sightOf(units: readonly Unit[], lemmatizer: Lemmatizer): Sight {
  const size = units.length;
  const sight = {
    forms: new Int32Array(size + 1),
    tags: new Int32Array(size + 1),
    before: new Int32Array(size + 2),
  };
  units.forEach(({ form, pos, tag, name }, at) => {
    sight.forms[at] = name ? NAME : hashOf(lemmatizer.lemma(form, pos, tag).toLowerCase());
    sight.tags[at] = hashOf(`${pos}/${tag}`);
    sight.before[at + 1] = sight.before[at]! + markOf(form, pos, tag);
  });
  closeSight(sight, size);
  return sight;
}

/** What `Sight.before` counts. */
function markOf(form: string, pos: Upos, tag: string): number {
  if (form === ",") return 1;
  if (pos === "CCONJ") return 1 << 8;
  if (pos === "VERB" || pos === "AUX") return 1 << 16;
  return tag === "``" || tag === "''" ? 1 << 24 : 0;
}

/** How many parses are followed at a time. */
const WIDTH = 5;
/** Parses that fall behind the best by more than this are given up: twice as fast, and hardly ever a loss. */
const MARGIN = 3000;

/** An arc-eager parser with a beam. */
export class Parser {
  private readonly relations: readonly string[];
  private readonly lemmatizer: Lemmatizer;
  private readonly beam: Beam;

  constructor(scorer: Scorer, relations: readonly string[], lemmatizer: Lemmatizer) {
    this.lemmatizer = lemmatizer;
    this.relations = relations;
    this.beam = new Beam(scorer, 2 + 2 * relations.length, WIDTH, MARGIN);
  }

  parse(units: readonly Unit[]): Tree {
    this.beam.start(sightOf(units, this.lemmatizer), units.length);
    while (this.beam.advance());
    return this.tree(this.beam.best);
  }

  /** The arcs as a tree with one root: of the words left without a head the first is the root, the others hang on it. */
  private tree(state: State): Tree {
    const heads: number[] = [];
    const relations: string[] = [];
    let root = -1;
    for (let at = 0; at < state.size; at++) {
      const head = state.get(at, HEAD);
      if (head >= 0) {
        heads.push(head);
        relations.push(this.relations[state.get(at, RELATION)]!);
      } else {
        heads.push(root);
        relations.push(root < 0 ? "root" : "parataxis");
        if (root < 0) root = at;
      }
    }
    return { heads, relations };
  }
}
