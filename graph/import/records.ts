/**
 * Records in a row
 * ================
 *
 * What every importer yields: a record at a time, so that memory stays bounded however long the input is. On disk it is NDJSON,
 * one of these a line.
 *
 * A record may come again under its id, with more aliases or evidence, where an importer has let go of what it said before. Such
 * records are one, and `collect` makes one of them.
 */
import { oneActor } from "../merge/actors.ts";
import { oneDocument } from "../merge/documents.ts";
import { oneIssue } from "../merge/issues.ts";
import { oneMeeting } from "../merge/one-meeting.ts";
import { oneStance } from "../merge/stances.ts";
import { inOrder } from "../order.ts";
import type { Actor, ActorGraphFile, Document, Issue, Meeting, Stance } from "../schema.ts";

export type RecordLine =
  | { document: Document }
  | { actor: Actor }
  | { issue: Issue }
  | { meeting: Meeting }
  | { stance: Stance }
  /** Where actors and issues stand in a drawing. */
  | { layout: Record<string, [number, number]> }
  /** What a graph file says of itself. */
  | { about: Pick<ActorGraphFile, "title" | "description" | "licence" | "credit" | "story"> };

/**
 * The records as one graph file, in its order. What comes several times under one id is one record, its evidence and aliases added up.
 *
 * @example
 *
 * ```ts
 * const file = await collect(importEvents(rows, options, new Tally()));
 * ```
 */
export async function collect(records: AsyncIterable<RecordLine> | Iterable<RecordLine>): Promise<ActorGraphFile> {
  const documents = new ById<Document>();
  const actors = new ById<Actor>();
  const issues = new ById<Issue>();
  const meetings = new ById<Meeting>();
  const stances = new ById<Stance>();
  const layout: Record<string, [number, number]> = {};
  const about: Pick<ActorGraphFile, "title" | "description" | "licence" | "credit" | "story"> = {};
  for await (const line of records) {
    if ("meeting" in line) meetings.add(line.meeting);
    else if ("stance" in line) stances.add(line.stance);
    else if ("actor" in line) actors.add(line.actor);
    else if ("issue" in line) issues.add(line.issue);
    else if ("document" in line) documents.add(line.document);
    else if ("layout" in line) Object.assign(layout, line.layout);
    else Object.assign(about, line.about);
  }
  const known = new Map(documents.merged(oneDocument).map((document) => [document.id, document]));
  const { story, ...described } = about;
  return inOrder({
    format: "actor-graph/1",
    ...described,
    documents: [...known.values()],
    actors: actors.merged((told) => ({ ...oneActor(told), ...membership(told) })),
    issues: issues.merged(oneIssue),
    meetings: meetings.merged((told) => oneMeeting(told, known)),
    stances: stances.merged(oneStance),
    ...(Object.keys(layout).length > 0 && { layout }),
    ...(story && { story }),
  });
}

/** Records by id, each as often as it was told of. */
class ById<Record extends { id: string }> {
  readonly #told = new Map<string, Record | Record[]>();

  add(record: Record): void {
    const before = this.#told.get(record.id);
    // Most come once, and a list for each would be half of the memory.
    if (before === undefined) this.#told.set(record.id, record);
    else if (Array.isArray(before)) before.push(record);
    else this.#told.set(record.id, [before, record]);
  }

  merged(one: (told: Record[]) => Omit<Record, "id">): Record[] {
    return [...this.#told].map(([id, told]) => (Array.isArray(told) ? ({ ...one(told), id } as Record) : told));
  }
}

function membership(actors: readonly Actor[]): Pick<Actor, "memberOf"> {
  const memberOf = [...new Set(actors.flatMap((actor) => actor.memberOf ?? []))];
  return memberOf.length > 0 ? { memberOf: memberOf.toSorted() } : {};
}
