/**
 * Which contacts may be one?
 * ==========================
 *
 * Two records of different sources in which the same two faced each other, on the same day or the next: a release tells of yesterday's
 * meeting, a register only of the days of a trip, and each may name others as well.
 */
import { compareText } from "../compare.ts";
import { earliest, latest, lengthInDays } from "../edtf.ts";
import { pairs } from "../records.ts";
import type { ActorGraphFile, Meeting } from "../schema.ts";
import type { Doubt } from "./doubt.ts";

/** A longer date may mean any of many contacts. */
const LONGEST = 31;

/** Who meets more often within so few days isn't asked about. */
const MOST_NEAR = 12;

const DAY = 86_400_000;

/** Pairs of contacts that may be one, each with the reason, in a fixed order. */
export function doubtfulMeetings({ meetings }: ActorGraphFile): Doubt[] {
  const byPair = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    if (meeting.date === undefined || lengthInDays(meeting.date) > LONGEST) continue;
    for (const pair of pairs(meeting.participants)) {
      const key = pair.join(" ");
      byPair.set(key, [...(byPair.get(key) ?? []), meeting]);
    }
  }
  const found = new Map<string, Doubt>();
  for (const group of byPair.values()) {
    const sorted = group.toSorted((a, b) => compareText(earliest(a.date ?? ""), earliest(b.date ?? "")));
    for (const [index, a] of sorted.entries()) {
      for (const b of sorted.slice(index + 1, index + 1 + MOST_NEAR)) {
        const why = alike(a, b);
        if (why === undefined) continue;
        const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
        found.set(`${first} ${second}`, { kind: "meeting", a: first, b: second, why });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => compareText(a.a, b.a) || compareText(a.b, b.b));
}

function alike(a: Meeting, b: Meeting): string | undefined {
  if (lineOf(a) !== lineOf(b) || !isOff(a) !== !isOff(b) || sharesDocument(a, b)) return undefined;
  const gap = daysBetween(a.date ?? "", b.date ?? "");
  if (gap > 1) return undefined;
  return gap === 1 ? "the same two faced each other, a day apart" : "the same two faced each other on the same day";
}

function lineOf({ form }: Meeting): string {
  return form === "call" || form === "letter" ? form : "in person";
}

function isOff({ status }: Meeting): boolean {
  return status === "cancelled" || status === "refused" || status === "denied" || status === "postponed";
}

function sharesDocument(a: Meeting, b: Meeting): boolean {
  const documents = new Set(a.evidence.map(({ document }) => document));
  return b.evidence.some(({ document }) => documents.has(document));
}

/** Days from the end of one date to the begin of the other; 0 where they overlap. */
function daysBetween(a: string, b: string): number {
  const [from, to] = [earliest(a), latest(a)];
  if (earliest(b) > to) return (Date.parse(earliest(b)) - Date.parse(to)) / DAY;
  return latest(b) < from ? (Date.parse(from) - Date.parse(latest(b))) / DAY : 0;
}
