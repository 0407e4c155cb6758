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
import { earliest, latest, lengthInDays, overlaps } from "../edtf.ts";
import { words } from "../fold.ts";
import { pairs } from "../records.ts";
import type { Document, Meeting, MeetingForm } from "../schema.ts";
import { contentOf, type Filed } from "./filed.ts";
import { type Group, gather, unite } from "./groups.ts";

/** A longer date, such as a year, may mean any of many contacts. */
const LONGEST = 31;

/** What of a meeting is compared, worked out once. */
interface ComparedMeeting {
  filed: Filed<Meeting>;
  meeting: Meeting;
  line: "in person" | "call" | "letter";
  actors: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  place: ReadonlySet<string>;
  /** The days it can have been on, unless only a day of publication is known. */
  days: { first: string; last: string } | undefined;
  /** The articles that tell of it. */
  articles: ReadonlySet<string>;
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
  const compared = filed.map((one) => [compare(one, articles)]);
  const told = gather(compared, (group) => group.flatMap(sameWords));
  const groups = unite(told, { keys: (group) => group.flatMap(keysOf), alike: someAlike, fits });
  return groups.map((group) => group.map(({ filed }) => filed));
}

function compare(filed: Filed<Meeting>, articles: ReadonlySet<string>): ComparedMeeting {
  const meeting = filed.record;
  const { form, participants, date, dateBasis, place, evidence } = meeting;
  return {
    filed,
    meeting,
    line: LINES[form],
    actors: new Set(participants.map(({ actor }) => actor)),
    pairs: new Set(pairs(participants).map((pair) => pair.join("~"))),
    place: new Set(wordsOfPlace(place ?? "")),
    days: date !== undefined && dateBasis !== "published" ? { first: earliest(date), last: latest(date) } : undefined,
    articles: new Set(evidence.map(({ document }) => document).filter((id) => articles.has(id))),
  };
}

/** A seat of government stands in its capital: what took place at the White House took place in Washington. */
function wordsOfPlace(place: string): string[] {
  return [...words(place), ...words(countryBySeat(place)?.capital ?? "")];
}

/** Reports that differ in nothing that is compared need no closer look. */
function sameWords({ meeting, line, actors, pairs, days, place }: ComparedMeeting): string[] {
  if (meeting.date === undefined || (days && lengthInDays(meeting.date) > LONGEST)) return [contentOf(meeting)];
  const when = days ? [meeting.date] : [meeting.date, meeting.status];
  return [JSON.stringify([line, [...actors].toSorted(), [...pairs].toSorted(), when, [...place].toSorted()])];
}

/** Two reports of one contact share a pair that met, and a day or an article. */
function keysOf({ meeting, line, pairs, articles }: ComparedMeeting): string[] {
  const { date } = meeting;
  const days = date === undefined || lengthInDays(date) > LONGEST ? [] : daysOf(date);
  return [...pairs].flatMap((pair) => [...days, ...articles].map((when) => `${line} ${pair} ${when}`));
}

function daysOf(date: string): string[] {
  const start = Date.parse(earliest(date));
  return Array.from({ length: lengthInDays(date) }, (_, day) =>
    new Date(start + day * 86_400_000).toISOString().slice(0, 10),
  );
}

function someAlike(a: Group<ComparedMeeting>, b: Group<ComparedMeeting>): boolean {
  return a.some((one) => b.some((other) => datesAgree(one, other)));
}

function datesAgree(a: ComparedMeeting, b: ComparedMeeting): boolean {
  const [one, other] = [a.meeting, b.meeting];
  const short = [one, other].every(({ date }) => date !== undefined && lengthInDays(date) <= LONGEST);
  if (a.days && b.days) return short && a.days.first <= b.days.last && b.days.first <= a.days.last;
  if (short && one.date !== undefined && other.date !== undefined) {
    if (a.days || b.days ? overlaps(one.date, other.date) : one.date === other.date && tensesAgree(a, b)) return true;
  }
  return one.status === other.status && [...a.articles].some((article) => b.articles.has(article));
}

/** What was held and what is planned, both on a day that is only that of publication, lie before and after it. */
function tensesAgree({ meeting: one }: ComparedMeeting, { meeting: other }: ComparedMeeting): boolean {
  return (
    !(one.status === "held" && other.status === "planned") && !(one.status === "planned" && other.status === "held")
  );
}

/** Whether all can be one contact: one line, a day that all of them can mean, places that add to each other, and one that has all actors. */
function fits(groups: readonly Group<ComparedMeeting>[]): boolean {
  const all = groups.flat();
  const [first] = all;
  const days = all.flatMap(({ days }) => days ?? []);
  const begin =
    days
      .map(({ first }) => first)
      .toSorted(compareText)
      .at(-1) ?? "";
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
