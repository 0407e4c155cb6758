/**
 * Clauses
 * =======
 *
 * A parsed sentence, and what a verb's subject, objects and obliques are once control, coordination,
 * relative clauses and participles have been followed ("met Rubio, expressing dissatisfaction": who expressed?).
 * Relations are Universal Dependencies' (https://universaldependencies.org/u/dep/).
 */
import type { Mention } from "../mention.ts";
import type { Tree, Upos } from "../text/index.ts";
import type { TimeExpression } from "../time/expressions.ts";

/** A word of a sentence, with its place in the document. */
export interface Word {
  text: string;
  start: number;
  end: number;
  pos: Upos;
  /** Penn Treebank tag: it tells "met" (VBD) from "meet" (VB). */
  tag: string;
  lemma: string;
}

/** What the parser sees as one: a word, or a name with its titles, or a list of names. */
export interface Unit {
  /** Words covered: `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  pos: Upos;
  tag: string;
  lemma: string;
  /** Lower-cased text of a single word; empty for names. */
  lower: string;
  /** The actors named here; several where a list of names was collapsed. */
  mentions: Mention[];
  /** The time told here: "on Sunday". */
  time?: TimeExpression;
}

const CLAUSAL = new Set(["advcl", "acl", "acl:relcl", "xcomp", "ccomp", "conj", "parataxis", "root", "csubj"]);

/** Say nothing by themselves: in "a statement condemning …" it is whoever issues it. */
const DOCUMENTS = new Set(
  "statement report letter resolution bill lawsuit suit article tweet post message note petition communiqué communique declaration order speech complaint".split(
    " ",
  ),
);

export class Clause {
  readonly units: Unit[];
  readonly words: Word[];
  readonly heads: number[];
  readonly relations: string[];
  readonly #children: number[][];

  constructor(words: Word[], units: Unit[], tree: Tree) {
    this.words = words;
    this.units = units;
    this.heads = tree.heads;
    this.relations = tree.relations;
    this.#children = units.map(() => []);
    for (const [i, head] of tree.heads.entries()) if (head >= 0) this.#children[head]?.push(i);
  }

  unit(i: number): Unit {
    return this.units[i] as Unit;
  }

  head(i: number): number {
    return this.heads[i] ?? -1;
  }

  relation(i: number): string {
    return this.relations[i] ?? "dep";
  }

  /** The dependents of a unit, left to right; of the given relations (subtypes included) where any are named. */
  children(i: number, ...relations: string[]): number[] {
    const all = this.#children[i] ?? [];
    return relations.length === 0 ? all : all.filter((child) => is(this.relation(child), relations));
  }

  child(i: number, ...relations: string[]): number | undefined {
    return this.children(i, ...relations)[0];
  }

  /** The unit and everything coordinated with it: "the UK, Italy and France". */
  coordinated(i: number): number[] {
    return [i, ...this.children(i, "conj").flatMap((child) => this.coordinated(child))];
  }

  /** The preposition (or "'s") that marks a phrase, multiword ones joined: "with", "according to". */
  preposition(i: number): string {
    const marker = this.child(i, "case");
    if (marker === undefined) return "";
    return [marker, ...this.children(marker, "fixed")].map((word) => this.unit(word).lower).join(" ");
  }

  isPassive(verb: number): boolean {
    if (this.child(verb, "nsubj:pass", "aux:pass", "csubj:pass") !== undefined) return true;
    // "a ceasefire backed by Kyiv", "backed by Kyiv, the plan …"
    const bare = this.unit(verb).tag === "VBN" && this.children(verb, "aux").length === 0;
    return bare && /^(acl|advcl|amod)$/.test(this.relation(verb));
  }

  /** "should Russia fail to …": a condition told by word order. */
  isInverted(verb: number): boolean {
    const subject = this.child(verb, "nsubj") ?? -1;
    return this.children(verb, "aux").some((child) => this.unit(child).lower === "should" && child < subject);
  }

  /** "to meet": marked by "to". */
  isInfinitive(verb: number): boolean {
    return this.children(verb, "mark").some((mark) => this.unit(mark).lower === "to");
  }

  auxiliaries(verb: number): string[] {
    return this.children(verb, "aux", "cop").map((child) => this.unit(child).lower);
  }

  isNegated(i: number): boolean {
    return this.children(i, "advmod", "det", "cc").some(
      (child) =>
        /^(not|n't|n’t|never|no|neither|nor)$/.test(this.unit(child).lower) &&
        // "not only attacked Kyiv, but …"
        !/^(only|just|merely|simply)$/.test(this.units[child + 1]?.lower ?? ""),
    );
  }

  /** Who does it: the grammatical subject of an active verb, the agent of a passive one. */
  agents(verb: number): number[] {
    if (this.isPassive(verb)) {
      return this.children(verb, "obl").filter((child) => this.preposition(child) === "by");
    }
    return this.subjects(verb, 0);
  }

  /** To whom it is done: the objects of an active verb, the subject of a passive one. */
  patients(verb: number): number[] {
    const direct = this.children(verb, "obj");
    // "urged Putin to …" has an indirect object for some.
    const own = direct.length > 0 ? direct : this.children(verb, "iobj");
    if (own.length > 0)
      return own.map((object) => (this.isRelativePronoun(object) ? this.antecedent(verb, object) : object));
    if (this.isPassive(verb)) return this.relation(verb) === "acl" ? [this.head(verb)] : this.subjects(verb, 0);
    const relative = this.relativeClause(verb);
    if (relative !== undefined && this.children(verb, "nsubj").length > 0) {
      // "the ceasefire that Washington has proposed and Kyiv supports"
      return this.children(relative, "obl").some((child) => this.isRelativePronoun(child)) ? [] : [this.head(relative)];
    }
    // "attacked and destroyed X": a shared object stands with the last verb.
    return this.children(verb, "conj")
      .filter((other) => this.unit(other).pos === "VERB" && this.children(other, "nsubj", "nsubj:pass").length === 0)
      .flatMap((other) => this.children(other, "obj"))
      .slice(0, 1);
  }

  /** The relative clause that a verb belongs to, through "and" and "continues to". */
  private relativeClause(verb: number): number | undefined {
    let at = verb;
    for (let steps = 0; steps < 4 && at >= 0; steps++) {
      const relation = this.relation(at);
      if (relation === "acl:relcl") return at;
      if (relation !== "conj" && relation !== "xcomp") return undefined;
      at = this.head(at);
    }
    return undefined;
  }

  /** Phrases joined to a unit by one of these prepositions. */
  obliques(i: number, prepositions: readonly string[]): number[] {
    return this.children(i, "obl", "nmod", "iobj", "advcl", "acl").filter((child) =>
      prepositions.includes(this.preposition(child)),
    );
  }

  isRelativePronoun(i: number): boolean {
    return /^W(P|DT|RB)/.test(this.unit(i).tag);
  }

  /** Subjects, inherited from the clause above where a verb has none of its own. */
  subjects(verb: number, depth: number): number[] {
    if (depth > 6) return [];
    const own = this.children(verb, "nsubj", "nsubj:pass");
    if (own.length > 0) {
      return own.map((subject) => (this.isRelativePronoun(subject) ? this.antecedent(verb, subject) : subject));
    }
    const head = this.head(verb);
    const relation = this.relation(verb);
    if (head < 0) return this.unattachedSubject(verb);
    if (!CLAUSAL.has(relation)) return [];
    if (relation === "xcomp") return this.controllers(head, verb, depth);
    // "accused Brussels of putting pressure on Kyiv": the accused does it.
    const marker = this.child(verb, "mark");
    if (this.unit(verb).tag === "VBG" && marker !== undefined && /^(?:of|for)$/.test(this.unit(marker).lower)) {
      const object = this.children(head, "obj", "iobj").filter((child) => child < verb);
      if (object.length > 0) return object;
    }
    if (relation === "acl:relcl") return [head];
    if (relation === "acl") return this.participleSubjects(verb, head);
    if (relation === "conj" || relation === "advcl" || relation === "parataxis") {
      if (relation === "parataxis" && this.unit(verb).tag !== "VBG") return [];
      if (
        this.unit(head).pos !== "VERB" &&
        this.unit(head).pos !== "AUX" &&
        this.children(head, "nsubj").length === 0
      ) {
        return [];
      }
      return this.subjects(head, depth + 1);
    }
    return [];
  }

  /** "Trump, who has …, has shown": a name at the head of the sentence that the parser took for an address. */
  private unattachedSubject(verb: number): number[] {
    if (!/^(VBD|VBZ|VBP|VBN)$/.test(this.unit(verb).tag)) return [];
    const first = this.units.findIndex((unit) => unit.pos !== "DET" && unit.pos !== "ADV" && unit.pos !== "PUNCT");
    return first >= 0 && first < verb && /^(vocative|dislocated)$/.test(this.relation(first)) ? [first] : [];
  }

  /** Whose the participle is: the noun's ("leaders calling for …"), or the main verb's after a comma. */
  private participleSubjects(verb: number, head: number): number[] {
    const { tag } = this.unit(verb);
    const marked = this.children(verb, "mark").length > 0;
    if (tag === "VBG" && !marked && !DOCUMENTS.has(this.unit(head).lemma)) return [head];
    if (tag === "VBN") return [];
    return this.issuers(head);
  }

  /** Whose a plan, a statement or a report is: the noun's owner, else the subject of the verb that it hangs from. */
  issuers(head: number): number[] {
    // "a shift by considering sanctions",
    // "plans to meet Putin", "his readiness to talk": the noun's owner, else the subject of the noun's verb.
    const owner = this.children(head, "nmod:poss");
    if (owner.length > 0) return owner;
    const governor = this.head(head);
    // "was the first leader to visit Ukraine"
    if (this.children(head, "cop").length > 0) return this.children(head, "nsubj");
    if (governor >= 0 && this.unit(governor).pos === "VERB") return this.agents(governor).slice(0, 1);
    return [];
  }

  /** "persuaded Putin to meet": the object does it; "agreed to meet", "is to meet": the subject. */
  private controllers(head: number, verb: number, depth: number): number[] {
    const object = this.children(head, "obj", "iobj").filter((child) => child < verb);
    if (object.length > 0 && this.unit(head).lemma !== "promise") return object;
    return this.subjects(head, depth + 1);
  }

  /** What "who" or "which" stands for: the noun of its clause, else the one just before it. */
  private antecedent(verb: number, pronoun: number): number {
    const relative = this.relativeClause(verb);
    if (relative !== undefined) return this.head(relative);
    let before = pronoun - 1;
    while (before >= 0 && this.unit(before).pos === "PUNCT") before--;
    return before >= 0 && /^(NOUN|PROPN)$/.test(this.unit(before).pos) ? before : pronoun;
  }

  /** The words of a unit and all below it, as a range. */
  extent(i: number): { from: number; to: number } {
    let { from, to } = this.unit(i);
    const stack = [...this.children(i)];
    while (stack.length > 0) {
      const next = stack.pop() as number;
      from = Math.min(from, this.unit(next).from);
      to = Math.max(to, this.unit(next).to);
      stack.push(...this.children(next));
    }
    return { from, to };
  }

  /** From the unit up to the root. */
  *ancestors(i: number): Generator<number> {
    for (let at = this.head(i), steps = 0; at >= 0 && steps < 100; at = this.head(at), steps++) yield at;
  }
}

function is(relation: string, wanted: readonly string[]): boolean {
  return wanted.some((name) => relation === name || relation.startsWith(`${name}:`));
}
