/**
 * Contacts
 * ========
 *
 * Ties of contact: unordered pairs of actors from different sides, in the gold and in what was extracted.
 */
import type { Meeting } from "../../graph/schema.ts";
import type { GoldArticle, GoldMeeting } from "./gold.ts";

/** "putin~trump", whichever comes first. */
const pairOf = (a: string, b: string) => (a < b ? `${a}~${b}` : `${b}~${a}`);

function acrossAndWithin(sides: readonly (readonly string[])[]): { across: Set<string>; within: Set<string> } {
  const across = new Set<string>();
  const within = new Set<string>();
  sides.forEach((side, number) => {
    for (const [index, a] of side.entries()) {
      for (const b of side.slice(index + 1)) if (a !== b) within.add(pairOf(a, b));
      for (const other of sides.slice(number + 1)) for (const b of other) if (a !== b) across.add(pairOf(a, b));
    }
  });
  return { across, within };
}

/** A meeting's sides. Who has no side stands alone, and so met everybody. */
function sidesOf({ participants }: Meeting, nameOf: (actor: string) => string): string[][] {
  const sides = new Map<string, string[]>();
  participants.forEach(({ actor, side }, index) => {
    const key = side === undefined ? `alone ${index}` : `${side}`;
    sides.set(key, [...(sides.get(key) ?? []), nameOf(actor)]);
  });
  return [...sides.values()];
}

/** The extracted meetings behind each pair. */
export function extractedTies(meetings: readonly Meeting[], nameOf: (actor: string) => string): Map<string, Meeting[]> {
  const ties = new Map<string, Meeting[]>();
  for (const meeting of meetings)
    for (const pair of acrossAndWithin(sidesOf(meeting, nameOf)).across)
      ties.set(pair, [...(ties.get(pair) ?? []), meeting]);
  return ties;
}

export interface GoldTies {
  required: Map<string, GoldMeeting[]>;
  /** Neither required nor punished: debatable contacts, and pairs on one side. */
  debatable: Set<string>;
}

export function goldTies(gold: Pick<GoldArticle, "meetings" | "may_meetings">): GoldTies {
  const required = new Map<string, GoldMeeting[]>();
  const debatable = new Set<string>();
  for (const meeting of gold.meetings) {
    const { across, within } = acrossAndWithin(meeting.sides);
    for (const pair of across) required.set(pair, [...(required.get(pair) ?? []), meeting]);
    for (const pair of within) debatable.add(pair);
  }
  for (const { sides } of gold.may_meetings) {
    const { across, within } = acrossAndWithin(sides);
    for (const pair of [...across, ...within]) debatable.add(pair);
  }
  for (const pair of required.keys()) debatable.delete(pair);
  return { required, debatable };
}

/** The meeting's date, where it rests on the text: the day of publication alone is no date. */
export const datedBy = ({ date, dateBasis }: Meeting) => (dateBasis === "published" ? null : (date ?? null));

/** Whether status, form and date of all a tie's meetings agree, each with one of the gold's contacts of that pair. */
export function attributesOf(meetings: readonly Meeting[], gold: readonly GoldMeeting[]) {
  const every = (agrees: (meeting: Meeting, contact: GoldMeeting) => boolean) =>
    meetings.every((meeting) => gold.some((contact) => agrees(meeting, contact)));
  return {
    status: every((meeting, contact) => meeting.status === contact.status),
    form: every((meeting, contact) => meeting.form === contact.form),
    date: every((meeting, contact) => datedBy(meeting) === contact.date),
  };
}
