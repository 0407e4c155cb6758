/**
 * Dating
 * ======
 *
 * Which of a sentence's time expressions belongs to a contact, and what date it gives.
 */

import { DECIDING_VERBS, TOPIC_VERBS } from "../factuality/words.ts";
import { EVENT_NOUNS } from "../frames/contacts.ts";
import type { Clause } from "../syntax/clause.ts";
import { addDays, isDay } from "./calendar.ts";
import { daysShifted, type TimeMeaning } from "./expressions.ts";
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

/** How far a time may be from what happened then, and how far if nothing else happened; `cost` counts. */
const NEAR = 2;
const FAR = 6;

/** The date and time of day of what a unit tells. */
export function dating(clause: Clause, trigger: number, context: DatingContext): Dating {
  const times = timesOf(clause, trigger, context.alone ? FAR : NEAR);
  const found: Dating = shifted(clause, trigger, context) ?? firstDate(times, context) ?? {};
  const clocks = times.filter((meaning) => meaning.kind === "clock");
  const [clock] = clocks;
  if (clock) found.time = clock.zone ? `${clock.time} ${clock.zone}` : clock.time;
  if (new Set(clocks.map(({ zone }) => zone ?? "")).size > 1) found.twoZones = true;
  return found;
}

/** The times near enough to a unit to be its own, nearest first. */
function timesOf(clause: Clause, trigger: number, reach: number): TimeMeaning[] {
  return clause.units
    .flatMap((unit, i) =>
      unit.time && !unit.time.bound ? [{ meaning: unit.time.meaning, steps: distance(clause, trigger, i) }] : [],
    )
    .filter(({ steps }) => steps <= reach)
    .sort((a, b) => a.steps - b.steps)
    .map(({ meaning }) => meaning);
}

/** What has happened has not happened after the day on which it is told. */
function firstDate(times: readonly TimeMeaning[], context: DatingContext): ResolvedDate | undefined {
  const { tense, published, toldBefore } = context;
  for (const meaning of times) {
    const date = resolve(meaning, tense, published, toldBefore);
    const impossible =
      tense === "past" && published !== undefined && date !== undefined && date.date.slice(0, 10) > published;
    if (date && !impossible) return date;
  }
  return undefined;
}

/** "On Monday, three days after his summit with Putin": the summit was on Friday. And the other way round: "met a day after the vote on Sunday". */
function shifted(clause: Clause, trigger: number, context: DatingContext): ResolvedDate | undefined {
  const above = [trigger, ...clause.ancestors(trigger)].find((at) => isSealed(clause, at));
  const shift = above === undefined ? undefined : shiftBefore(clause, above);
  if (above !== undefined && shift !== undefined) {
    const outer = firstDate(timesOf(clause, clause.head(above), NEAR), context);
    return outer && moved(outer, -shift);
  }
  for (const phrase of clause.children(trigger, "obl", "advcl", "nmod")) {
    const shift = isSealed(clause, phrase) ? shiftBefore(clause, phrase) : undefined;
    const inner = shift === undefined ? undefined : firstDate(timesOf(clause, phrase, NEAR), context);
    if (shift !== undefined && inner) return moved(inner, shift);
  }
  return undefined;
}

/** The days by which a phrase shifts: 3 of "three days after the summit", -1 of "a day before the vote". */
function shiftBefore(clause: Clause, phrase: number): number | undefined {
  const mark = clause.child(phrase, "case", "mark");
  const from = mark === undefined ? 0 : clause.unit(mark).from;
  const text = clause.words
    .slice(Math.max(0, from - 2), from + 1)
    .map((word) => word.text)
    .join(" ");
  return daysShifted(text);
}

function moved({ date, basis }: ResolvedDate, days: number): ResolvedDate | undefined {
  return isDay(date) ? { date: addDays(date, days), basis } : undefined;
}

/** Clauses that stand between a trigger and a time, counted going up from both; times within other clauses are far. */
function distance(clause: Clause, trigger: number, time: number): number {
  const up = [trigger, ...clause.ancestors(trigger)];
  // "On Monday, three days after his summit with Putin": the day is not the summit's.
  const sealed = up.findIndex((at) => isSealed(clause, at) || isTopic(clause, at));
  let steps = 0;
  if (isOthers(clause, trigger, clause.head(time))) return Number.POSITIVE_INFINITY;
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

/** "fraud in the 2016 election": the year is the election's, and of nothing that happens. */
function isOthers(clause: Clause, trigger: number, noun: number): boolean {
  if (noun < 0 || noun === trigger || clause.head(noun) < 0) return false;
  const { pos, lemma, mentions } = clause.unit(noun);
  return (
    pos === "NOUN" && mentions.length === 0 && !EVENT_NOUNS.has(lemma) && clause.children(noun, "cop").length === 0
  );
}

/** Whether a phrase or clause only tells what came before or after. */
function isSealed(clause: Clause, at: number): boolean {
  const marks = [clause.preposition(at), ...clause.children(at, "mark").map((mark) => clause.unit(mark).lower)];
  return marks.some((word) => /^(?:after|before|since|following|ahead of|prior to|until)$/.test(word));
}

/** "spoke on Friday about his talks with the envoy", "praised the talks on Friday": nor is it the day of the talks. */
function isTopic(clause: Clause, at: number): boolean {
  if (/^(?:about|regarding|concerning)$/.test(clause.preposition(at))) return true;
  return clause.relation(at) === "obj" && TOPIC_VERBS.has(clause.unit(clause.head(at)).lemma);
}

/** What a step upwards from a unit costs: nothing to what carries it, much into another clause. */
function cost(clause: Clause, at: number): number {
  const relation = clause.relation(at);
  // "agreed on Tuesday to meet": the day is that of the agreement.
  if (relation === "xcomp" && DECIDING_VERBS.has(clause.unit(clause.head(at)).lemma)) return FAR + 1;
  if (/^(xcomp|compound|nummod|flat|case|advmod|appos)/.test(relation)) return 0;
  if (/^(ccomp|parataxis|acl:relcl)/.test(relation)) return 4;
  if (/^(conj|advcl|acl)/.test(relation)) return clause.unit(at).pos === "VERB" ? 2 : 1;
  return 1;
}
