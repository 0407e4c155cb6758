/**
 * Stances
 * =======
 *
 * Stances as (holder, target, sign): on actors by their gold ids, on issues by the words of their names.
 */
import type { ActorGraphFile, Stance } from "../../graph/schema.ts";
import type { GoldStance } from "./gold.ts";
import { plain } from "./names.ts";

const IDLE = new Set("a an the of for to in on and with its his her their".split(" "));

const wordsOf = (issue: string) =>
  new Set(
    plain(issue)
      .split(/[ -]/)
      .filter((word) => word && !IDLE.has(word))
      .map((word) => word.replace(/(?<=\w{3})s$/, "")),
  );

/** Two names of an issue mean the same if half of the words of the shorter one agree: "ceasefire", "30-day ceasefire". */
export function sameIssue(a: string, b: string): boolean {
  const mine = wordsOf(a);
  const theirs = wordsOf(b);
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(mine.size, theirs.size);
}

export const signOf = (polarity: number) => (polarity > 0 ? "+" : polarity < 0 ? "-" : "0");

/** A claim that can be compared: "zelenskyy > putin -", with the extracted stances that make it. */
export interface Claim {
  holder: string;
  sign: string;
  /** A gold actor's id, or an extracted actor's where it is none. */
  actor?: string;
  /** All the names of the issue. */
  issue?: string[];
  stances: Stance[];
}

/** What was extracted, as claims; neutral stances claim nothing. */
export function claimsOf(file: ActorGraphFile, nameOf: (actor: string) => string): Claim[] {
  const issues = new Map(file.issues.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const claims = new Map<string, Claim>();
  for (const stance of file.stances) {
    const sign = signOf(stance.polarity);
    if (sign === "0") continue;
    const holder = nameOf(stance.holder);
    const target =
      "actor" in stance.target
        ? { actor: nameOf(stance.target.actor) }
        : { issue: issues.get(stance.target.issue) ?? [] };
    const key = JSON.stringify([holder, target, sign]);
    const claim = claims.get(key);
    if (claim) claim.stances.push(stance);
    else claims.set(key, { holder, sign, ...target, stances: [stance] });
  }
  return [...claims.values()];
}

/** Whether a claim says what a stance of the gold says. */
export function agrees(claim: Claim, gold: GoldStance): boolean {
  if (claim.holder !== gold.holder || claim.sign !== signOf(gold.polarity)) return false;
  if (!gold.target.startsWith("issue:")) return claim.actor === gold.target;
  const name = gold.target.slice("issue:".length);
  return claim.issue?.some((issue) => sameIssue(issue, name)) ?? false;
}

export interface Judged {
  /** Gold stances found. */
  found: GoldStance[];
  missed: GoldStance[];
  /** Claims that the gold neither requires nor lets pass. */
  wrong: Claim[];
}

/** Claims against required and debatable stances. One claim finds all the stances it says; several on one issue are one. */
export function judge(
  claims: readonly Claim[],
  required: readonly GoldStance[],
  debatable: readonly GoldStance[],
): Judged {
  const said = (gold: GoldStance) => claims.some((claim) => agrees(claim, gold));
  return {
    found: required.filter(said),
    missed: required.filter((gold) => !said(gold)),
    wrong: claims.filter((claim) => ![...required, ...debatable].some((gold) => agrees(claim, gold))),
  };
}
