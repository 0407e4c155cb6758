/**
 * What a person decided
 * =====================
 *
 * Actors and contacts that somebody says are one become one, whatever else speaks against it.
 */
import { compareText } from "../compare.ts";
import { oneActor } from "../merge/actors.ts";
import { oneMeeting } from "../merge/one-meeting.ts";
import { renameLayout, renameRecords, renameStep } from "../merge/renaming.ts";
import { mergeMeetings, mergeStances } from "../merge.ts";
import { inOrder } from "../order.ts";
import type { Actor, ActorGraphFile, Meeting } from "../schema.ts";
import type { Decision } from "./doubt.ts";

/** The file after the decisions; those of records that it doesn't have change nothing. */
export function decide(file: ActorGraphFile, decisions: readonly Decision[]): ActorGraphFile {
  const same = (kind: Decision["kind"]) => decisions.filter((one) => one.same && one.kind === kind);
  const nodes = leaders(file.actors, same("actor"));
  const meetings = leaders(file.meetings, same("meeting"));
  const joined = joinMeetings(joinActors(file, nodes), meetings);
  const ids = new Map([...nodes, ...meetings]);
  return inOrder({
    ...joined,
    ...(file.layout && { layout: renameLayout(file.layout, nodes) }),
    ...(file.story && { story: file.story.map((step) => renameStep(step, ids)) }),
  });
}

/** For each id that becomes another, that other: of all that are the same the first by the alphabet, a Wikidata id before others. */
function leaders(records: readonly { id: string }[], decisions: readonly Decision[]): Map<string, string> {
  const there = new Set(records.map(({ id }) => id));
  const parents = new Map<string, string>();
  const leader = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : leader(parent);
  };
  for (const { a, b } of decisions) {
    if (!there.has(a) || !there.has(b)) continue;
    const [first, second] = [leader(a), leader(b)].toSorted(
      (one, other) => rank(one) - rank(other) || compareText(one, other),
    );
    if (first !== undefined && second !== undefined && first !== second) parents.set(second, first);
  }
  return new Map([...parents.keys()].map((id) => [id, leader(id)]));
}

function rank(id: string): number {
  return /^Q\d+$/.test(id) ? 0 : 1;
}

function joinActors(file: ActorGraphFile, nodes: ReadonlyMap<string, string>): ActorGraphFile {
  if (nodes.size === 0) return file;
  const groups = new Map<string, Actor[]>();
  for (const actor of file.actors) {
    const id = nodes.get(actor.id) ?? actor.id;
    groups.set(id, [...(groups.get(id) ?? []), actor]);
  }
  const actors = [...groups].map(([id, group]) =>
    withGroups(group.length === 1 ? (group[0] as Actor) : { ...oneActor(group), id }, group, nodes),
  );
  const { meetings, stances } = renameRecords(file, { documents: new Map(), nodes });
  return { ...file, actors, meetings: mergeMeetings(meetings, file.documents), stances: mergeStances(stances) };
}

function withGroups(
  { memberOf: _, ...actor }: Actor,
  group: readonly Actor[],
  nodes: ReadonlyMap<string, string>,
): Actor {
  const memberOf = new Set(group.flatMap((one) => one.memberOf ?? []).map((id) => nodes.get(id) ?? id));
  memberOf.delete(actor.id);
  return { ...actor, ...(memberOf.size > 0 && { memberOf: [...memberOf].toSorted(compareText) }) };
}

function joinMeetings(file: ActorGraphFile, ids: ReadonlyMap<string, string>): ActorGraphFile {
  if (ids.size === 0) return file;
  const documents = new Map(file.documents.map((document) => [document.id, document]));
  const groups = new Map<string, Meeting[]>();
  for (const meeting of file.meetings) {
    const id = ids.get(meeting.id) ?? meeting.id;
    groups.set(id, [...(groups.get(id) ?? []), meeting]);
  }
  const meetings = [...groups].map(([id, group]) =>
    group.length === 1 ? (group[0] as Meeting) : { ...oneMeeting(group, documents), id },
  );
  return { ...file, meetings };
}
