/**
 * Issues
 * ======
 *
 * What a stance can be about when it is not an actor: "a 30-day ceasefire", "territorial concessions".
 */
import type { Clause } from "./clause.ts";

const HEADS = new Set(
  (
    "ceasefire cease-fire truce armistice peace war conflict invasion withdrawal pullout deal agreement accord treaty pact plan proposal framework " +
    "resolution bill law act legislation amendment constitution referendum election vote ballot measure policy strategy doctrine program " +
    "programme reform budget tax tariff sanction embargo ban restriction subsidy package aid assistance loan bailout inquiry investigation probe " +
    "impeachment hearing trial tribunal right democracy independence sovereignty statehood autonomy integrity enlargement accession membership " +
    "concession exchange swap release initiative process solution settlement negotiation diplomacy engagement talk dialogue cooperation " +
    "partnership stability security deterrence disarmament enrichment weapon missile abortion immigration migration trade " +
    "pipeline project wall settlement annexation occupation blockade operation strike offensive intervention deployment mission guarantee " +
    "reparation corruption terrorism extremism climate emission energy nomination appointment candidacy merger takeover " +
    "mandate order decree rule regulation strategy budget shutdown stimulus healthcare freedom justice equality crackdown massacre genocide " +
    "coup protest decision move step effort approach principle commitment summit meeting visit alliance expansion surveillance veto drilling " +
    "ruling goal target deadline demand lockdown vaccination boycott divestment testing test launch"
  ).split(" "),
);

/** Say enough by themselves: "the ceasefire", but not "the plan". */
const PLAIN = new Set(
  "ceasefire cease-fire truce armistice peace democracy independence sovereignty statehood annexation impeachment abortion immigration migration enlargement disarmament deterrence reparation terrorism extremism corruption genocide shutdown drilling vaccination divestment".split(
    " ",
  ),
);

/** Said of an issue by whoever speaks, not part of its name. */
const OPINIONS = new Set(
  "great good bad important necessary urgent possible potential new recent such other so-called proposed current own serious real latest full complete total clear strong very much certain any".split(
    " ",
  ),
);

export interface IssueMention {
  name: string;
  start: number;
  end: number;
}

/** The issue that a noun phrase names, if it names one: its noun, what narrows it down, and a short complement. */
export function issueOf(clause: Clause, noun: number): IssueMention | undefined {
  const unit = clause.unit(noun);
  if (unit.pos !== "NOUN" && unit.pos !== "PROPN") return undefined;
  if (unit.mentions.length > 0 || !HEADS.has(unit.lemma)) return undefined;
  const before = clause
    .children(noun, "amod", "compound", "nummod", "nmod:poss")
    .filter((child) => child < noun && !OPINIONS.has(clause.unit(child).lower))
    .filter((child) => clause.unit(child).tag !== "PRP$");
  const after = clause
    .children(noun, "nmod")
    .filter(
      (child) => child > noun && ["on", "of", "for", "to", "in", "against", "with"].includes(clause.preposition(child)),
    )
    .map((child) => clause.extent(child))
    .filter(({ from, to }) => to - from <= 5)
    .slice(0, 1);
  if (before.length === 0 && after.length === 0 && !PLAIN.has(unit.lemma)) return undefined;
  const first = Math.min(unit.from, ...before.map((child) => clause.extent(child).from));
  // A gap is a modifier left out: the name then begins after it.
  const from =
    before.length > 0 && contiguous(clause, first, unit.from, noun) ? first : lastBlock(clause, noun, before);
  const to = Math.max(unit.to, ...after.map((range) => range.to));
  const [start, end] = [clause.words[from]?.start ?? 0, clause.words[to - 1]?.end ?? 0];
  const name = clause.words
    .slice(from, to)
    .map((word, i) => (i > 0 && word.start > (clause.words[from + i - 1]?.end ?? 0) ? ` ${word.text}` : word.text))
    .join("")
    .replace(/[“”"]/g, "")
    .replace(/^(?:the|a|an|its|their|his|her|any|this|that)\s+/i, "");
  return { name, start, end };
}

function contiguous(clause: Clause, from: number, to: number, noun: number): boolean {
  return !clause.units.some((unit, i) => i < noun && unit.from >= from && unit.to <= to && OPINIONS.has(unit.lower));
}

function lastBlock(clause: Clause, noun: number, before: readonly number[]): number {
  let { from } = clause.unit(noun);
  for (const child of [...before].sort((a, b) => b - a)) {
    const extent = clause.extent(child);
    if (extent.to !== from) break;
    from = extent.from;
  }
  return from;
}
