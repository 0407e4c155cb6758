/**
 * Merging
 * =======
 *
 * Several graph files, one: the same actor, the same issue, the same contact told by many is one record, its evidence added up.
 * What counts as the same stands at the head of each file in `merge/`.
 */
import { actorId, issueId, meetingId, stanceId } from "./ids.ts";
import { documentsOfActors } from "./merge/actor-documents.ts";
import { groupActors, oneActor } from "./merge/actors.ts";
import { optional } from "./merge/choose.ts";
import { groupDocuments, oneDocument } from "./merge/documents.ts";
import { groupIssues, oneIssue } from "./merge/issues.ts";
import { groupMeetings } from "./merge/meetings.ts";
import { withMemberships } from "./merge/memberships.ts";
import { type Merged, mergeRecords } from "./merge/merge-records.ts";
import { oneMeeting } from "./merge/one-meeting.ts";
import { renameRecords } from "./merge/renaming.ts";
import { groupStances, oneStance } from "./merge/stances.ts";
import { mergeTexts } from "./merge/texts.ts";
import { inOrder, sortByDate } from "./order.ts";
import type { ActorGraphFile, Document, Meeting, Stance } from "./schema.ts";

/**
 * Several graph files as one. The order of the files makes no difference, nor does a file that is given twice. Ids stay as they
 * are as far as they can. A meeting whose participants turn out to be one actor is none, and goes.
 *
 * @example
 *
 * ```ts
 * const file = merge([await extract(monday), await extract(tuesday)]);
 * file.meetings[0].evidence.length; // 2: both tell of the call
 * ```
 */
export function merge(files: readonly ActorGraphFile[]): ActorGraphFile {
  const documents = mergeRecords(
    files.map((file) => file.documents),
    { group: groupDocuments, one: oneDocument, id: ({ id }) => id },
    new Set(),
  );
  const named = files.map((file, index) => documentsOfActors(file, documents.ids[index]));
  // Actors, issues, meetings and stances share their ids: a story and a selection name any of them.
  const taken = new Set<string>();
  const actors = mergeRecords(
    files.map((file) => file.actors),
    {
      group: (filed) =>
        groupActors(filed.map((one) => ({ ...one, documents: named[one.file]?.get(one.record.id) ?? new Set() }))),
      one: oneActor,
      id: actorId,
    },
    taken,
  );
  const issues = mergeRecords(
    files.map((file) => file.issues),
    { group: groupIssues, one: oneIssue, id: ({ name }) => issueId(name) },
    taken,
  );

  const renamings = files.map((_, index) => ({
    documents: documents.ids[index] ?? new Map<string, string>(),
    nodes: new Map([...(actors.ids[index] ?? []), ...(issues.ids[index] ?? [])]),
  }));
  const renamed = files.map((file, index) => renameRecords(file, renamings[index]));
  const meetings = mergeMeetingLists(
    renamed.map((records) => records.meetings),
    documents.records,
    taken,
  );
  const stances = mergeStanceLists(
    renamed.map((records) => records.stances),
    taken,
  );

  const ids = renamings.map(
    ({ nodes }, index) => new Map([...nodes, ...(meetings.ids[index] ?? []), ...(stances.ids[index] ?? [])]),
  );
  const { layout, story, ...texts } = mergeTexts(files, ids);
  return inOrder({
    format: "actor-graph/1",
    ...texts,
    documents: documents.records,
    actors: withMemberships(actors, files),
    issues: issues.records,
    meetings: meetings.records,
    stances: stances.records,
    ...optional("layout", layout),
    ...optional("story", story),
  });
}

/**
 * The meetings of one file, each contact once: what an extractor makes of an article that tells of one call three times.
 *
 * @param documents Those that the evidence is from; their dates of publication tell which report is the latest.
 */
export function mergeMeetings(meetings: readonly Meeting[], documents: readonly Document[]): Meeting[] {
  return sortByDate(mergeMeetingLists([meetings], documents, new Set()).records);
}

/** The stances of one file, each once, with the evidence of all that say the same. */
export function mergeStances(stances: readonly Stance[]): Stance[] {
  return sortByDate(mergeStanceLists([stances], new Set()).records);
}

function mergeMeetingLists(
  lists: readonly (readonly Meeting[])[],
  documents: readonly Document[],
  taken: Set<string>,
): Merged<Meeting> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return mergeRecords(
    lists,
    { group: (filed) => groupMeetings(filed, documents), one: (reports) => oneMeeting(reports, byId), id: meetingId },
    taken,
  );
}

function mergeStanceLists(lists: readonly (readonly Stance[])[], taken: Set<string>): Merged<Stance> {
  return mergeRecords(lists, { group: groupStances, one: oneStance, id: stanceId }, taken);
}
