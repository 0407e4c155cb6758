/**
 * Parties
 * =======
 *
 * The participants of a meeting as a sentence speaks of them: by side, each with a name and whether that is a plural.
 */
import type { ActorGraphFile, Meeting, MeetingForm, Participant } from "../schema.ts";
import { enumerate } from "./english.ts";

/** "representatives of Russia", plural; "Marco Rubio and J.D. Vance", plural; "France", not. */
export interface Party {
  name: string;
  plural: boolean;
}

export interface Parties {
  /** Who faced whom. On a visit the guests come first, then their hosts. */
  parties: Party[];
  mediators: Party | undefined;
  /** Whether the order says who went to whom: sides or roles were given. */
  directed: boolean;
  /** All but the mediators as one. */
  all: Party;
}

/** Who took part in a meeting, as its sentence needs it. */
export function partiesOf(meeting: Meeting, file: ActorGraphFile): Parties {
  const mediators = meeting.participants.filter(({ role }) => role === "mediator");
  const others = meeting.participants.filter(({ role }) => role !== "mediator");
  // Where only mediators are left to face each other, the sentence is about them.
  const facing = others.length >= 2 ? others : meeting.participants;
  const groups = grouped(meeting.form, facing);
  return {
    parties: groups.parties.map((party) => partyOf(party, file)),
    mediators: others.length >= 2 && mediators.length > 0 ? partyOf(mediators, file) : undefined,
    directed: groups.directed,
    all: partyOf(groups.parties.flat(), file),
  };
}

function grouped(
  form: MeetingForm,
  participants: readonly Participant[],
): { parties: Participant[][]; directed: boolean } {
  const hosts = participants.filter(({ role }) => role === "host");
  const guests = participants.filter(({ role }) => role !== "host");
  if (form === "visit" && hosts.length > 0 && guests.length > 0) return { parties: [guests, hosts], directed: true };
  const sides = new Map<number | string, Participant[]>();
  for (const participant of participants) {
    const key = participant.side ?? `alone ${participant.actor}`;
    sides.set(key, [...(sides.get(key) ?? []), participant]);
  }
  const order = (side: number | string) => (typeof side === "number" ? side : Number.POSITIVE_INFINITY);
  const parties = [...sides].toSorted(([a], [b]) => (order(a) === order(b) ? 0 : order(a) - order(b)));
  return { parties: parties.map(([, party]) => party), directed: participants.some(({ side }) => side !== undefined) };
}

/** Those who sent the same people are named together: "representatives of Russia and Ukraine". */
function partyOf(participants: readonly Participant[], file: ActorGraphFile): Party {
  const sent = new Map<string, string[]>();
  for (const { actor, through = "" } of participants) {
    sent.set(through, [...(sent.get(through) ?? []), nameOf(actor, file)]);
  }
  const names = [...sent].flatMap(([through, actors]) => (through ? [sentBy(through, enumerate(actors))] : actors));
  const [first] = participants;
  const plural = participants.length > 1 || (first !== undefined && isPlural(first, file));
  return { name: enumerate(names), plural };
}

function sentBy(through: string, name: string): string {
  if (/^(?:his|her|its|their)\b/i.test(through)) return `${name} (${through})`;
  return /\b(?:of|from|for)$/.test(through) ? `${through} ${name}` : `${through} of ${name}`;
}

function isPlural({ actor, through }: Participant, file: ActorGraphFile): boolean {
  if (through) return /s(?: (?:of|from|for))?$/.test(through);
  return soundsPlural(actor, file);
}

/** Whether an actor's name takes a plural verb, as "European leaders" does. */
export function soundsPlural(actor: string, file: ActorGraphFile): boolean {
  const known = namesIn(file).get(actor);
  return known?.type === "group" && known.name.endsWith("s");
}

/** The name of an actor or issue; its id if the file doesn't have it. */
export function nameOf(id: string, file: ActorGraphFile): string {
  return namesIn(file).get(id)?.name ?? id;
}

interface Named {
  name: string;
  type?: string;
}

/** Records don't change once they are in a file, so its names are collected once. */
const collected = new WeakMap<ActorGraphFile, Map<string, Named>>();

function namesIn(file: ActorGraphFile): Map<string, Named> {
  const known = collected.get(file);
  if (known) return known;
  const names = new Map<string, Named>([...file.actors, ...file.issues].map((record) => [record.id, record]));
  collected.set(file, names);
  return names;
}
