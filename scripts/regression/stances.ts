/**
 * Stances
 * =======
 *
 * Extracted stances against the lines that are expected. Several of one holder on one target with one sign are one, told
 * in several ways: the one that agrees best counts.
 */
import type { ActorGraphFile, Stance } from "../../graph/schema.ts";
import { agrees, type Claim, claimsOf } from "../evaluate/stances.ts";
import { type Candidate, countOf, type Differences, file, pairUp, type Verdict } from "./differences.ts";
import type { Expectation } from "./expectations.ts";
import { stanceAsGold } from "./gold.ts";
import type { StanceLine } from "./notation.ts";

type NameOf = (actor: string) => string;

export function judgeStances(
  { stances, mayStances }: Pick<Expectation, "stances" | "mayStances">,
  graph: ActorGraphFile,
  nameOf: NameOf,
  verdict: Verdict,
): void {
  const claims = claimsOf(graph, nameOf);
  const candidates = stances.flatMap((expected) =>
    claims
      .filter((claim) => agrees(claim, stanceAsGold(expected)))
      .map((record): Candidate<StanceLine, Claim> => {
        const all = record.stances.map((stance) => differencesOf(stance, expected, nameOf));
        const [differences] = all.sort((a, b) => countOf(a) - countOf(b));
        return { expected, record, differences: differences! };
      }),
  );
  const pairs = pairUp(candidates);
  for (const stance of stances) file(verdict, stance.line, pairs.get(stance)?.differences);
  const expected = [...stances, ...mayStances].map(stanceAsGold);
  for (const claim of claims)
    if (!expected.some((gold) => agrees(claim, gold))) verdict.wrong.push(lineOf(claim, nameOf));
}

function differencesOf({ act, modality, speaker }: Stance, expected: StanceLine, nameOf: NameOf): Differences {
  const differences: Differences = { lacks: [], says: [] };
  if (!expected.acts.includes(act)) differences.says.push(act);
  if (expected.modalities.length > 0 && !expected.modalities.includes(modality)) differences.says.push(modality);
  if (expected.speaker === "?") return differences;
  const sayer = speaker === undefined ? undefined : nameOf(speaker);
  if (sayer === undefined && expected.speaker !== undefined) differences.lacks.push("speaker");
  else if (sayer !== expected.speaker) differences.says.push(`said by ${sayer}`);
  return differences;
}

function lineOf({ holder, actor, issue, sign, stances: [stance] }: Claim, nameOf: NameOf): string {
  const { act, modality, speaker } = stance!;
  const said = speaker === undefined ? [] : [`said by ${nameOf(speaker)}`];
  return [`${holder} > ${actor ?? `#${issue?.[0]}`}`, `${act} ${sign}`, modality, ...said].join(", ");
}
