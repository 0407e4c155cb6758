/**
 * Dating
 * ======
 *
 * Which of a sentence's time expressions belongs to a contact, and what date it gives.
 */
import type { Clause } from "../clause.ts";
import { type ResolvedDate, resolve, type Tense } from "./resolve.ts";

export interface Dating extends Partial<ResolvedDate> {
  /** "17:00 Moscow time" */
  time?: string;
  /** The time is told in two zones: those who meet are not in one place. */
  twoZones?: true;
}

export interface DatingContext {
  tense: Tense;
  published: string | undefined;
  /** The day of the contact told before: what "the same day" means. */
  toldBefore: string | undefined;
  /** Whether nothing else in the sentence could be meant by its only date. */
  alone: boolean;
}

/** How far a time may be from what happened then; `cost` counts. */
const NEAR = 2;

/** The date and time of day of what a unit tells. */
export function dating(
  clause: Clause,
  trigger: number,
  { tense, published, toldBefore, alone }: DatingContext,
): Dating {
  const times = clause.units
    .flatMap((unit, i) =>
      unit.time && !unit.time.bound ? [{ meaning: unit.time.meaning, distance: distance(clause, trigger, i) }] : [],
    )
    .filter(({ distance: steps }) => steps <= NEAR || (alone && Number.isFinite(steps)))
    .sort((a, b) => a.distance - b.distance);
  const found: Dating = {};
  for (const { meaning } of times) {
    if (meaning.kind === "clock") continue;
    const date = resolve(meaning, tense, published, toldBefore);
    if (!date) continue;
    Object.assign(found, date);
    break;
  }
  const clocks = times.map(({ meaning }) => meaning).filter((meaning) => meaning.kind === "clock");
  const [clock] = clocks;
  if (clock) found.time = clock.zone ? `${clock.time} ${clock.zone}` : clock.time;
  if (new Set(clocks.map(({ zone }) => zone ?? "")).size > 1) found.twoZones = true;
  return found;
}

/** Clauses that stand between a trigger and a time, counted going up from both; times within other clauses are far. */
function distance(clause: Clause, trigger: number, time: number): number {
  const up = [trigger, ...clause.ancestors(trigger)];
  // "On Monday, three days after his summit with Putin": the day is not the summit's.
  const sealed = up.findIndex((at) => isSealed(clause, at));
  let steps = 0;
  for (const at of [time, ...clause.ancestors(time)]) {
    const meets = up.indexOf(at);
    if (meets >= 0) {
      if (sealed >= 0 && meets > sealed) return Number.POSITIVE_INFINITY;
      return steps + up.slice(0, meets).reduce((sum, below) => sum + cost(clause, below), 0);
    }
    // "They spoke before the summit on Friday": nor is it the day that they spoke.
    if (at !== time && isSealed(clause, at)) return Number.POSITIVE_INFINITY;
    if (at !== time) steps += cost(clause, at);
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether a phrase or clause only tells what came before or after. */
function isSealed(clause: Clause, at: number): boolean {
  const marks = [clause.preposition(at), ...clause.children(at, "mark").map((mark) => clause.unit(mark).lower)];
  return marks.some((word) => /^(?:after|before|since|following|ahead of|prior to|until)$/.test(word));
}

/** What a step upwards from a unit costs: nothing to what carries it, much into another clause. */
function cost(clause: Clause, at: number): number {
  const relation = clause.relation(at);
  if (/^(xcomp|compound|nummod|flat|case|advmod|appos)/.test(relation)) return 0;
  if (/^(ccomp|parataxis|acl:relcl)/.test(relation)) return 4;
  if (/^(conj|advcl|acl)/.test(relation)) return clause.unit(at).pos === "VERB" ? 2 : 1;
  return 1;
}
