/**
 * Contact or stance
 * =================
 *
 * The record that an edge becomes, if it becomes one.
 */
import { meetingId, stanceId } from "../../ids.ts";
import type { Actor, Evidence, Issue, Meeting, Participant, Stance } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import { cellOf } from "./columns.ts";
import { edgeDate, UnreadableDateError } from "./edge-date.ts";
import { edgeMeaning } from "./edge-meaning.ts";
import type { EdgeElement, ElementCells, EventElement } from "./elements.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import type { Nodes } from "./nodes.ts";
import { RejectedError } from "./rejected-error.ts";

const PLACES = ["place", "location", "venue", "city"];

/** Longer words of an edge are cut where a reject speaks of them. */
const LONGEST = 40;

interface End {
  record: { actor: Actor } | { issue: Issue };
  lines: RecordLine[];
}

export class ContactOrStance {
  readonly #nodes: Nodes;
  readonly #document: string;
  readonly #otherwise: Meaning | undefined;

  /** @param otherwise What edges mean that don't say it. */
  constructor(nodes: Nodes, document: string, otherwise: Meaning | undefined) {
    this.#nodes = nodes;
    this.#document = document;
    this.#otherwise = otherwise;
  }

  /**
   * The lines of an edge: its ends, where no record needed them before, and its record.
   *
   * @throws {RejectedError} It becomes none.
   */
  edge(edge: EdgeElement): RecordLine[] {
    const { source, target, times = [undefined] } = edge;
    if (source === target) throw new RejectedError("joins a node with itself");
    if (edge.office !== undefined) return this.#office(source, edge.office, edge.cells, this.#nodes.labelOf(target));
    const said = edgeMeaning(edge);
    const meaning = said.meaning ?? this.#otherwise;
    if (meaning === undefined) throw new RejectedError(meaningless(said.words));
    const [from, to] = meaning.reversed ? [target, source] : [source, target];
    const dates = times.map((time) => dateOf(edge.cells, time));
    if (meaning.kind === "office") return this.#office(from, this.#nodes.labelOf(to), edge.cells);
    const [one, other] = this.#ends([from, to]) as [End, End];
    const lines = [...one.lines, ...other.lines];
    const evidence = [{ document: this.#document, row: edge.id }];
    for (const date of dates) lines.push(record(meaning, one.record, other.record, date, edge.cells, evidence, said));
    return lines;
  }

  /**
   * The lines of a contact of many.
   *
   * @throws {RejectedError} Its name says no form of contact, or it has no two actors.
   */
  event({ label, actors, hosts = [], from, place, cells, rows }: EventElement): RecordLine[] {
    const meaning = edgeMeaning({ cells }).meaning ?? formOf(label) ?? this.#otherwise;
    if (meaning?.kind !== "contact") throw new RejectedError("takes part in an event that may be no contact");
    const ids = [...new Set([...hosts, ...actors])];
    if (ids.length < 2) throw new RejectedError("an event with fewer than two actors");
    const date = dateOf(cells);
    const ends = this.#ends(ids);
    const participants = ends.map(({ record }, index): Participant => {
      const id = ids[index] ?? "";
      const side = from && (from.includes(id) ? 1 : 2);
      return {
        actor: actorOf(record).id,
        ...(hosts.includes(id) && { role: "host" as const }),
        ...(side !== undefined && { side }),
      };
    });
    const evidence = rows.map(({ id }) => ({ document: this.#document, row: id }));
    const where = place === undefined ? cells : new Map([...cells, ["place", place]]);
    return [...ends.flatMap(({ lines }) => lines), { meeting: contact(meaning, participants, date, where, evidence) }];
  }

  /** All or none: an end that is fetched has to be told of. */
  #ends(ids: readonly string[]): End[] {
    if (!ids.every((id) => this.#nodes.has(id))) throw new RejectedError("an end is no node of this file");
    return ids.flatMap((id) => this.#nodes.get(id) ?? []);
  }

  /** Who holds an office gets it; the office itself is no actor. */
  #office(holder: string, title: string | undefined, cells: ElementCells, of?: string): RecordLine[] {
    if (title === undefined) throw new RejectedError("an end is no node of this file");
    const from = optionalDate(cells, ["start time", "start date", "start", "from"]);
    const to = optionalDate(cells, ["end time", "end date", "end", "to"]);
    const [{ record, lines }] = this.#ends([holder]) as [End];
    const office = {
      title,
      ...(of !== undefined && { of }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
    return [...lines, { actor: { ...actorOf(record), offices: [office] } }];
  }
}

function record(
  meaning: Exclude<Meaning, { kind: "office" }>,
  one: { actor: Actor } | { issue: Issue },
  other: { actor: Actor } | { issue: Issue },
  date: string | undefined,
  cells: ElementCells,
  evidence: Evidence[],
  { words }: { words?: string },
): RecordLine {
  const from = actorOf(one);
  if (meaning.kind === "membership") return { actor: { ...from, memberOf: [actorOf(other).id] } };
  if (meaning.kind === "contact") {
    const roles = meaning.form === "visit" ? ([{ role: "guest" }, { role: "host" }] as const) : [{}, {}];
    const participants = [
      { actor: from.id, ...roles[0] },
      { actor: actorOf(other).id, ...roles[1] },
    ];
    return { meeting: contact(meaning, participants, date, cells, evidence) };
  }
  const target = "actor" in other ? { actor: other.actor.id } : { issue: other.issue.id };
  const stance: Omit<Stance, "id"> = {
    holder: from.id,
    target,
    act: meaning.act,
    ...(words !== undefined && meaningOf(words)?.kind === "stance" && { words }),
    polarity: meaning.polarity,
    modality: "stated",
    ...(date !== undefined && { date, dateBasis: "stated" as const }),
    evidence,
  };
  return { stance: { id: stanceId(stance), ...stance } };
}

function contact(
  { form, status }: { form: Meeting["form"]; status: Meeting["status"] },
  participants: Participant[],
  date: string | undefined,
  cells: ElementCells,
  evidence: Evidence[],
): Meeting {
  const place = cellOf(cells, PLACES);
  const meeting: Omit<Meeting, "id"> = {
    form,
    status,
    ...(date !== undefined && { date, dateBasis: "stated" as const }),
    ...(place !== undefined && { place }),
    participants,
    evidence,
  };
  return { id: meetingId(meeting), ...meeting };
}

function actorOf(record: { actor: Actor } | { issue: Issue }): Actor {
  if ("actor" in record) return record.actor;
  throw new RejectedError("an issue takes part in nothing");
}

/** The form that an event's name says: "2025 Russia–United States Summit". */
function formOf(label: string): Meaning | undefined {
  const meanings = label.split(/[^\p{L}]+/u).map((word) => meaningOf(word));
  return meanings.find((meaning) => meaning?.kind === "contact");
}

function dateOf(cells: ElementCells, time?: { start?: string; end?: string }): string | undefined {
  try {
    return edgeDate(cells, time);
  } catch (error) {
    if (error instanceof UnreadableDateError) throw new RejectedError(`its date ${error.message}`);
    throw error;
  }
}

function optionalDate(cells: ElementCells, columns: readonly string[]): string | undefined {
  const text = cellOf(cells, columns);
  return text === undefined ? undefined : dateOf(new Map([["date", text]]));
}

function meaningless(words: string | undefined): string {
  if (words === undefined) return 'nothing says whether it is a contact or a stance (the option "edge" can)';
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return `"${short}" is neither a contact nor a stance`;
}
