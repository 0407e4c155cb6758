/**
 * Filter
 * ======
 *
 * The part of a file that one wants to look at.
 */
import { kindOfMeeting, kindOfStance, type TieKind, targetOf } from "../records.ts";
import type { ActorGraphFile, ActorType, Meeting, MeetingStatus, Stance } from "../schema.ts";
import { without } from "../without.ts";
import { inTime, type TimeOptions } from "./in-time.ts";

/** What to keep; whatever is left out keeps everything. */
export interface Filter extends TimeOptions {
  kinds?: TieKind[];
  /** Of meetings; stances have none and stay. */
  statuses?: MeetingStatus[];
  actorTypes?: (ActorType | "issue")[];
}

/**
 * The part of a file that passes a filter, a file again. A record stays whole or goes whole: it goes with any of its
 * participants, with its holder, target or speaker. Actors and issues go when their type does, or with the last of their
 * records; those that had no record to begin with stay.
 *
 * A meeting doesn't need its topics, nor a sentence its marks: those of actors and issues that are gone are left out.
 *
 * @example
 *
 * ```ts
 * filter(file, { kinds: ["held"], from: "2025-05", to: "2025-06" });
 * ```
 */
export function filter(file: ActorGraphFile, by: Filter): ActorGraphFile {
  const { kinds, statuses, actorTypes } = by;
  const hidden = new Set<string>();
  for (const { id, type } of file.actors) if (actorTypes && !actorTypes.includes(type)) hidden.add(id);
  if (actorTypes && !actorTypes.includes("issue")) for (const { id } of file.issues) hidden.add(id);
  const isInTime = inTime(by);

  const meetings = file.meetings.filter(
    (meeting) =>
      (!kinds || kinds.includes(kindOfMeeting(meeting))) &&
      (!statuses || statuses.includes(meeting.status)) &&
      isInTime(meeting.date) &&
      !neededBy(meeting).some((id) => hidden.has(id)),
  );
  const stances = file.stances.filter(
    (stance) =>
      (!kinds || kinds.includes(kindOfStance(stance))) &&
      isInTime(stance.date) &&
      !neededBy(stance).some((id) => hidden.has(id)),
  );

  const needed = mentioned(meetings, stances);
  for (const id of mentioned(file.meetings, file.stances)) if (!needed.has(id)) hidden.add(id);
  return without(hidden, { ...file, meetings, stances });
}

/** The actors and issues without which a record would say something else. */
function neededBy(record: Meeting | Stance): string[] {
  if ("participants" in record) return record.participants.map(({ actor }) => actor);
  return [record.holder, targetOf(record), ...(record.speaker === undefined ? [] : [record.speaker])];
}

/** Whatever actors and issues records are about, topics of meetings included. */
function mentioned(meetings: Meeting[], stances: Stance[]): Set<string> {
  const ids = new Set<string>();
  for (const meeting of meetings) for (const id of [...neededBy(meeting), ...(meeting.issues ?? [])]) ids.add(id);
  for (const stance of stances) for (const id of neededBy(stance)) ids.add(id);
  return ids;
}
