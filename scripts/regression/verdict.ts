/**
 * Verdict
 * =======
 *
 * What of an item came out as expected, what is missing, and what is said that the text doesn't say.
 */
import type { ActorGraphFile } from "../../graph/schema.ts";
import { matchActors } from "../evaluate/names.ts";
import { judgeContacts } from "./contacts.ts";
import type { Verdict } from "./differences.ts";
import type { Expectation } from "./expectations.ts";
import { judgeStances } from "./stances.ts";

export function judge(expected: Expectation, file: ActorGraphFile): Verdict {
  const verdict: Verdict = { found: [], missed: [], wrong: [] };
  const matches = matchActors(file, expected.actors);
  const names = new Map(file.actors.map(({ id, name }) => [id, name]));
  const nameOf = (actor: string) => matches.get(actor) ?? names.get(actor) ?? actor;
  judgeContacts(expected, file.meetings, nameOf, verdict);
  judgeStances(expected, file, nameOf, verdict);
  return verdict;
}
