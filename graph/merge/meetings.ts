/**
 * Which contacts are the same?
 * ============================
 *
 * Reports are not events: seven articles on one call are one record with seven pieces of evidence. Two reports are of one contact if
 *
 * - the same actors took part, or those of one are among those of the other, and two of them faced each other in both,
 * - the form agrees: meeting, talks, visit and summit do, but a call is a call and a letter a letter,
 * - the dates have a day in common, of which at most one is a mere day of publication; or both are the same day of publication, and not of
 *   something held and something planned; or, where an article tells of a contact again without a date, the status is the same,
 * - and the places don't contradict each other: one says at most more than the other.
 *
 * A plan and its fulfilment are one record with a history. What could be one of two different contacts is left alone.
 */

import { countryBySeat } from "../codes/countries.ts";
import { compareText } from "../compare.ts";
import { earliest, latest, overlaps } from "../edtf.ts";
import { words } from "../fold.ts";
import { pairs } from "../records.ts";
import type { Document, Meeting, MeetingForm, MeetingStatus } from "../schema.ts";
import { lastOf } from "./choose.ts";
import { daysOf, isShort } from "./days.ts";
import { contentOf, type Filed } from "./filed.ts";
import { type Group, gather, type Lookup, unite } from "./groups.ts";
import { nested } from "./lookups.ts";

/** What of a meeting is compared, worked out once; and once for all reports that agree in it. */
interface ComparedMeeting {
  group: Group<Filed<Meeting>>;
  line: "in person" | "call" | "letter";
  actors: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  place: ReadonlySet<string>;
  date: string | undefined;
  /** Whether the date is precise enough to tell it from another. */
  short: boolean;
  /** The days it can have been on, unless only a day of publication is known. */
  days: { first: string; last: string } | undefined;
  /** Of one of which only the day of publication is known, whether it was held, planned or neither. */
  status: MeetingStatus;
  /** Which articles tell of it, and as what: held, planned … */
  told: ReadonlySet<string>;
}

const LINES: Record<MeetingForm, ComparedMeeting["line"]> = {
  meeting: "in person",
  talks: "in person",
  visit: "in person",
  summit: "in person",
  call: "call",
  letter: "letter",
};

/** The meetings, each group one contact. */
export function groupMeetings(
  filed: readonly Filed<Meeting>[],
  documents: readonly Document[],
): Group<Filed<Meeting>>[] {
  const articles = new Set(documents.filter(({ kind }) => kind === "article").map(({ id }) => id));
  const reports = filed.map((one) => compare(one, articles));
  const compared = gather(reports, sameWords).map(asOne);
  return unite(compared, {
    lookups: [TIMES, nested(compared, ({ place }) => place), nested(compared, ({ actors }) => actors)],
    look: lookOf,
    alike: (a, b) => havePairInCommon(a, b) && datesAgree(a, b),
    fits,
  }).map((set) => set.flatMap(({ group }) => group));
}

function compare(filed: Filed<Meeting>, articles: ReadonlySet<string>): ComparedMeeting {
  const { form, status, participants, date, dateBasis, place, evidence } = filed.record;
  return {
    group: [filed],
    line: LINES[form],
    actors: new Set(participants.map(({ actor }) => actor)),
    pairs: new Set(pairs(participants).map((pair) => pair.join("~"))),
    place: new Set(wordsOfPlace(place ?? "")),
    date,
    short: date !== undefined && isShort(date),
    days: date !== undefined && dateBasis !== "published" ? { first: earliest(date), last: latest(date) } : undefined,
    status,
    told: new Set(evidence.filter(({ document }) => articles.has(document)).map((one) => `${status} ${one.document}`)),
  };
}

/** A seat of government stands in its capital: what took place at the White House took place in Washington. */
function wordsOfPlace(place: string): string[] {
  return [...words(place), ...words(countryBySeat(place)?.capital ?? "")];
}

/** Reports that differ in nothing that is compared need no closer look. */
function sameWords({ group, line, actors, pairs, date, short, days, status, place }: ComparedMeeting): string[] {
  if (date === undefined || (days && !short)) return [contentOf((group[0] as Filed<Meeting>).record)];
  return [JSON.stringify([line, sorted(actors), sorted(pairs), days ? [date] : [date, status], sorted(place)])];
}

function asOne(reports: readonly ComparedMeeting[]): ComparedMeeting {
  const [first] = reports as [ComparedMeeting];
  if (reports.length === 1) return first;
  return {
    ...first,
    group: reports.flatMap(({ group }) => group),
    told: new Set(reports.flatMap(({ told }) => [...told])),
  };
}

function lookOf({ line, actors, pairs, place, date, days, status, told }: ComparedMeeting): string {
  const when = days ? [date] : [date, status];
  return JSON.stringify([line, sorted(actors), sorted(pairs), sorted(place), when, sorted(told)]);
}

function sorted(set: ReadonlySet<string>): string[] {
  return [...set].toSorted(compareText);
}

/**
 * Two reports of one contact share a pair that met, and a day or an article. Two that know the day have it in common, and needn't
 * look for each other in an article: so a chronicle of a thousand calls is no thousand times a thousand.
 */
const TIMES: Lookup<ComparedMeeting> = {
  has: (meeting) => marked(meeting, [...daysOfMeeting(meeting), ...meeting.told]),
  asks: (meeting) => {
    const days = daysOfMeeting(meeting);
    return marked(meeting, meeting.days && days.length > 0 ? days : [...days, ...meeting.told]);
  },
};

function daysOfMeeting({ date }: ComparedMeeting): string[] {
  return date === undefined ? [] : daysOf(date);
}

function marked({ line, pairs }: ComparedMeeting, times: readonly string[]): string[] {
  return [...pairs].flatMap((pair) => times.map((time) => `${line} ${pair} ${time}`));
}

function havePairInCommon(a: ComparedMeeting, b: ComparedMeeting): boolean {
  return meetsAny(a.pairs, b.pairs);
}

function datesAgree(a: ComparedMeeting, b: ComparedMeeting): boolean {
  const short = a.short && b.short;
  if (a.days && b.days) return short && a.days.first <= b.days.last && b.days.first <= a.days.last;
  if (short && a.date !== undefined && b.date !== undefined) {
    if (a.days || b.days ? overlaps(a.date, b.date) : a.date === b.date && tensesAgree(a, b)) return true;
  }
  return meetsAny(a.told, b.told);
}

function meetsAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of fewer) if (more.has(item)) return true;
  return false;
}

/** What was held and what is planned, both on a day that is only that of publication, lie before and after it. */
function tensesAgree({ status: one }: ComparedMeeting, { status: other }: ComparedMeeting): boolean {
  return !(one === "held" && other === "planned") && !(one === "planned" && other === "held");
}

/** Whether all can be one contact: one line, a day that all of them can mean, places that add to each other, and one that has all actors. */
function fits(all: readonly ComparedMeeting[]): boolean {
  const [first] = all;
  const days = all.flatMap(({ days }) => days ?? []);
  const begin = lastOf(days.map(({ first }) => first)) ?? "";
  return (
    all.every(({ line }) => line === first?.line) &&
    days.every(({ last }) => begin <= last) &&
    oneHoldsAll(all.map(({ place }) => place)) &&
    oneHoldsAll(all.map(({ actors }) => actors))
  );
}

function oneHoldsAll(sets: readonly ReadonlySet<string>[]): boolean {
  const largest = sets.reduce((a, b) => (b.size > a.size ? b : a), new Set<string>());
  return sets.every((set) => [...set].every((item) => largest.has(item)));
}
