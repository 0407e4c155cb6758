import type { Party } from "./party.ts";

/** Why a row of event data becomes no record. */
const NO_SOURCE = "no first actor";
const NO_TARGET = "no second actor";
const SAME_ACTOR = "both actors are the same";
export const NO_CODE = "an unknown event code";
export const NO_DATE = "no date, or none that the calendar has";
export const STATEMENT = "a statement (CAMEO 01): neither a contact nor a stance";
export const TOO_LONG = "a line longer than any row";

export function columnsExpected(expected: string, found: number): string {
  return `expected ${expected} columns, found ${found > 100 ? "more than 100" : found}`;
}

/** Why two parties make no event. */
export function faultOf(source: Party | undefined, target: Party | undefined): string | undefined {
  if (source === undefined) return NO_SOURCE;
  if (target === undefined) return NO_TARGET;
  return source.fault ?? target.fault ?? (source.key === target.key ? SAME_ACTOR : undefined);
}
