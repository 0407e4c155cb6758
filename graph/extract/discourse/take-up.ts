/**
 * Taking up
 * =========
 *
 * Which actor a description without a name means: "the court" is the German court of the sentence before, "the alliance" is NATO, "the
 * government" that of the one country spoken of; what was not spoken of before is somebody new.
 */
import type { ActorType } from "../../schema.ts";
import type { Cast } from "../cast/cast.ts";
import { determinerOf } from "../parties/noun-phrases.ts";
import type { Unnamed } from "../parties/unnamed.ts";
import type { Clause } from "../syntax/clause.ts";
import { REACH, type Spoken } from "./spoken.ts";

/** Nouns that take up a body of any name. */
const GENERIC = new Set(
  "bloc group alliance organisation organization company firm agency body party movement union".split(" "),
);

/** Remembers the actors without a name that a text has described. */
export class TakeUp {
  readonly #cast: Cast;
  #described: { actor: string; at: number; sentence: number }[] = [];
  #sentence = 0;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** Before a sentence is read. */
  enter(sentence: number): void {
    this.#sentence = sentence;
    this.#described = this.#described.filter((one) => sentence - one.sentence <= REACH * 2);
  }

  /** The actor that a description without a name means: one spoken of before, the state's that is spoken of, or somebody new. */
  actorOf(clause: Clause, i: number, found: Unnamed, spoken: readonly Spoken[]): string | undefined {
    const { name, type, country, state, bare, weak } = found;
    const at = clause.words[clause.unit(i).from]?.start ?? 0;
    const before = this.#takenUp(clause, i, found, spoken);
    if (before) return before;
    if (weak) return undefined;
    const of = country ?? (state && bare ? this.#country(at, spoken) : undefined);
    if (of && type === "government") return this.#cast.country(of);
    const actor = this.#cast.nameless(name, type, of);
    if (!this.#described.some((one) => one.at === at)) this.#described.push({ actor, at, sentence: this.#sentence });
    return actor;
  }

  /** "The country": the one spoken of last. */
  state(clause: Clause, i: number, spoken: readonly Spoken[]): string | undefined {
    const unit = clause.unit(i);
    if (!/^(?:country|nation|kingdom|republic)$/.test(unit.lower) || determinerOf(clause, i) !== "the")
      return undefined;
    if (clause.children(i, "amod", "compound", "nmod", "acl", "acl:relcl").length > 0) return undefined;
    const at = clause.words[unit.from]?.start ?? 0;
    const earlier = spoken.filter((one) => one.at < at && this.#cast.actor(one.party.actor).type === "country");
    return (earlier.findLast((one) => one.subject) ?? earlier.at(-1))?.party.actor;
  }

  /** Whom "the court" or "the electoral commission" takes up. */
  #takenUp(clause: Clause, i: number, { name, type, bare }: Unnamed, spoken: readonly Spoken[]): string | undefined {
    if (!/^(?:the|this|that|these|those)$/.test(determinerOf(clause, i) ?? "")) return undefined;
    const { lemma } = clause.unit(i);
    const at = clause.words[clause.unit(i).from]?.start ?? 0;
    const earlier = [
      ...spoken.map((one) => ({ actor: one.party.actor, at: one.at, subject: one.subject })),
      ...this.#described.map((one) => ({ ...one, subject: false })),
    ]
      .filter((one) => one.at < at)
      .sort((a, b) => a.at - b.at);
    // "the electoral commission" is "Lesotho's electoral commission".
    if (!bare) return earlier.findLast(({ actor }) => this.#endsIn(actor, name))?.actor;
    const called = earlier.findLast(({ actor }) => this.#isCalled(actor, lemma, type));
    const any = GENERIC.has(lemma)
      ? (earlier.findLast(({ actor, subject }) => subject && isBody(this.#cast, actor)) ??
        this.#ofStates(earlier, lemma))
      : undefined;
    return (called ?? any)?.actor;
  }

  /** "the bloc", "the alliance": the known body of states that was named most, subject or not. */
  #ofStates(earlier: readonly { actor: string }[], noun: string): { actor: string } | undefined {
    if (noun !== "bloc" && noun !== "alliance") return undefined;
    const times = new Map<string, number>();
    for (const { actor } of earlier) if (this.#isBodyOfStates(actor)) times.set(actor, (times.get(actor) ?? 0) + 1);
    const [most, next] = [...times].sort(([, a], [, b]) => b - a);
    return most && most[1] !== next?.[1] ? { actor: most[0] } : undefined;
  }

  /** A known organisation that is no single country's. */
  #isBodyOfStates(id: string): boolean {
    const { type, wikidata, country } = this.#cast.actor(id);
    return type === "organization" && wikidata !== undefined && country === undefined;
  }

  #endsIn(id: string, description: string): boolean {
    const actor = this.#cast.actor(id);
    return actor.type !== "person" && actor.name.toLowerCase().endsWith(` ${description.toLowerCase()}`);
  }

  /** Whether "the court" can mean an actor: its name says court. */
  #isCalled(id: string, noun: string, type: ActorType): boolean {
    const actor = this.#cast.actor(id);
    if (actor.type === "country" || actor.type === "person" || (type === "group" && actor.type === "role"))
      return false;
    const [name = ""] = actor.name.toLowerCase().split(/ (?:in|of|from|at|for) /);
    return name.split(/[^\p{L}]+/u).some((word) => word === noun || word === `${noun}s`);
  }

  /** The one country that is spoken of in these sentences, if it is one. */
  #country(at: number, spoken: readonly Spoken[]): string | undefined {
    const countries = new Set(
      spoken
        .filter((one) => one.at < at && one.sentence >= this.#sentence - REACH)
        .flatMap(({ party }) => this.#cast.actor(party.actor).country ?? []),
    );
    return countries.size === 1 ? [...countries][0] : undefined;
  }
}

/** Whether "the group", "the bloc" or "the company" can mean an actor whatever it is called. */
export function isBody(cast: Cast, id: string): boolean {
  const { type } = cast.actor(id);
  return (type === "organization" || type === "group") && !cast.isNameless(id);
}
