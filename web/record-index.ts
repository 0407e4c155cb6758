/**
 * A graph file, looked up by id: what the list and the panels read from. It needs no graph library, so
 * the text is there before the drawing.
 */
import type { Tie } from "../graph/actor-graph.ts";
import { kindOfMeeting, kindOfStance, pairs, targetOf } from "../graph/records.ts";
import type { Actor, ActorGraphFile, Document, Issue, Meeting, Stance } from "../graph/schema.ts";

/** A tie with its ends: for contacts in the order of their ids, for stances the holder first. */
export interface JoiningTie extends Tie {
  key: string;
  ends: readonly [string, string];
}

const NONE: readonly never[] = [];

export class RecordIndex {
  readonly file: ActorGraphFile;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly stances: ReadonlyMap<string, Stance>;
  readonly documents: ReadonlyMap<string, Document>;
  private readonly contacts = new Map<string, Meeting[]>();
  private readonly held = new Map<string, Stance[]>();
  private readonly received = new Map<string, Stance[]>();
  private readonly told = new Map<string, Stance[]>();
  private joined: Map<string, JoiningTie> | undefined;

  constructor(file: ActorGraphFile) {
    this.file = file;
    this.actors = byId(file.actors);
    this.issues = byId(file.issues);
    this.meetings = byId(file.meetings);
    this.stances = byId(file.stances);
    this.documents = byId(file.documents);
    for (const meeting of file.meetings) {
      for (const id of new Set(meeting.participants.map(({ actor }) => actor))) push(this.contacts, id, meeting);
    }
    for (const stance of file.stances) {
      push(this.held, stance.holder, stance);
      push(this.received, targetOf(stance), stance);
      if (stance.speaker !== undefined && stance.speaker !== stance.holder) push(this.told, stance.speaker, stance);
    }
  }

  /** The name of an actor or issue; an id that nothing has stands for itself. */
  name(id: string): string {
    return this.actors.get(id)?.name ?? this.issues.get(id)?.name ?? id;
  }

  /** The contacts in which an actor took or is to take part. */
  contactsOf(actor: string): readonly Meeting[] {
    return this.contacts.get(actor) ?? NONE;
  }

  /** The stances that an actor holds. */
  stancesOf(actor: string): readonly Stance[] {
    return this.held.get(actor) ?? NONE;
  }

  /** The stances that are about an actor or issue. */
  stancesOn(id: string): readonly Stance[] {
    return this.received.get(id) ?? NONE;
  }

  /** The stances of others that an actor told of. */
  stancesToldBy(actor: string): readonly Stance[] {
    return this.told.get(actor) ?? NONE;
  }

  /** How many stances name an actor or issue: as holder, target or speaker. */
  stancesNaming(id: string): number {
    return this.stancesOf(id).length + this.stancesOn(id).length + this.stancesToldBy(id).length;
  }

  /** How many contacts and stances name an actor or issue. */
  weight(id: string): number {
    return this.contactsOf(id).length + this.stancesNaming(id);
  }

  /** The ties of the actor graph, by the keys that it gives them. */
  get ties(): ReadonlyMap<string, JoiningTie> {
    if (this.joined) return this.joined;
    const ties = new Map<string, JoiningTie>();
    const tie = (kind: Tie["kind"], ends: [string, string]) => {
      const key = tieKey(kind, ends);
      const found = ties.get(key) ?? { key, ends, kind, meetings: [], stances: [] };
      ties.set(key, found);
      return found;
    };
    for (const meeting of this.file.meetings) {
      for (const pair of pairs(meeting.participants)) tie(kindOfMeeting(meeting), pair).meetings.push(meeting);
    }
    for (const stance of this.file.stances) {
      tie(kindOfStance(stance), [stance.holder, targetOf(stance)]).stances.push(stance);
    }
    this.joined = ties;
    return ties;
  }

  /** The ties that a contact makes: one for each pair that faced each other. */
  tiesOfMeeting(meeting: Meeting): string[] {
    return pairs(meeting.participants).map((pair) => tieKey(kindOfMeeting(meeting), pair));
  }

  /** The tie that a stance makes. */
  tieOfStance(stance: Stance): string {
    return tieKey(kindOfStance(stance), [stance.holder, targetOf(stance)]);
  }

  /** The ties that join an actor or issue to others. */
  tiesOf(id: string): JoiningTie[] {
    const keys = new Set([
      ...this.contactsOf(id).flatMap((meeting) => this.tiesOfMeeting(meeting)),
      ...[...this.stancesOf(id), ...this.stancesOn(id)].map((stance) => this.tieOfStance(stance)),
    ]);
    return [...keys].flatMap((key) => this.ties.get(key) ?? []).filter(({ ends }) => ends.includes(id));
  }
}

function tieKey(kind: Tie["kind"], [a, b]: [string, string]): string {
  return `${kind}:${a}~${b}`;
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function push<T>(lists: Map<string, T[]>, id: string, record: T) {
  const list = lists.get(id);
  if (list) list.push(record);
  else lists.set(id, [record]);
}
