/**
 * Review
 * ======
 *
 * Which records of a merged file may be one, for a person to decide.
 */
import type { ActorGraphFile } from "../schema.ts";
import type { Doubt } from "./doubt.ts";
import { doubtfulActors } from "./doubtful-actors.ts";
import { doubtfulMeetings } from "./doubtful-meetings.ts";

export { decide } from "./decide.ts";
export type { Decision, Doubt } from "./doubt.ts";
export { formatReview, parseReview, ReviewFileError } from "./review-file.ts";

/**
 * Pairs of actors and of contacts that may be one.
 *
 * @example
 *
 * ```ts
 * const merged = merge([register, releases]);
 * doubts(merged)[0]; // { kind: "actor", a: "anthony-blinken", b: "antony-blinken", why: "names spelled alike, and both met Emmanuel Macron in June 2021" }
 * decide(merged, [{ kind: "actor", a: "anthony-blinken", b: "antony-blinken", same: true }]);
 * ```
 */
export function doubts(file: ActorGraphFile): Doubt[] {
  return [...doubtfulActors(file), ...doubtfulMeetings(file)];
}
