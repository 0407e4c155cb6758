/**
 * Nodes of a graph file
 * =====================
 *
 * Which actor or issue each node became. A node's id holds in its own file only ("1", "n0"), so an actor's id is made from its name, except
 * where we gave the node its id ourselves.
 */
import { actorId, unique } from "../../ids.ts";
import type { Known } from "../../integrity.ts";
import type { Actor, ActorType, Issue } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { NodeElement } from "./elements.ts";
import { nodeActor } from "./node-actor.ts";
import { OwnRecordError, ownNodeRecord } from "./own-records.ts";

export class Nodes {
  readonly #found = new Map<string, { actor: Actor } | { issue: Issue }>();
  /** Nodes that only edges speak of, and that no record needed so far. */
  readonly #implied = new Map<string, NodeElement>();
  readonly #taken = new Set<string>();
  /** Actors of our own that belong to others, who may come later. */
  readonly #members: { actor: Actor; place: RecordLine[] }[] = [];
  readonly #type: ActorType | undefined;

  /** @param type Of nodes that don't say what they are. */
  constructor(type: ActorType | undefined) {
    this.#type = type;
  }

  /**
   * The lines of a node: its actor or issue, and its place.
   *
   * @throws {OwnRecordError} The node is ours and a cell was changed into what it can't be.
   */
  add(node: NodeElement): RecordLine[] {
    const own = ownNodeRecord(node);
    if (own && this.#taken.has(node.id)) throw new OwnRecordError("its id is another node's already");
    if (own) this.#taken.add(node.id);
    const record = own ?? { actor: this.#actor(node, this.#found.get(node.id)) };
    this.#found.set(node.id, record);
    const { id } = "actor" in record ? record.actor : record.issue;
    const place: RecordLine[] = node.at?.every(Number.isFinite) ? [{ layout: { [id]: node.at } }] : [];
    if ("actor" in record && record.actor.memberOf) {
      this.#members.push({ actor: record.actor, place });
      return [];
    }
    return [record, ...place];
  }

  /** Remembers a node until a record needs it. */
  imply(node: NodeElement): void {
    if (!this.#implied.has(node.id)) this.#implied.set(node.id, node);
  }

  has(id: string): boolean {
    return this.#found.has(id) || this.#implied.has(id);
  }

  /** What a node became; `lines` are to be yielded before it is spoken of. Undefined for a node that isn't there. */
  get(id: string): { record: { actor: Actor } | { issue: Issue }; lines: RecordLine[] } | undefined {
    const record = this.#found.get(id);
    if (record) return { record, lines: [] };
    const implied = this.#implied.get(id);
    if (implied === undefined) return undefined;
    this.#implied.delete(id);
    const lines = this.add(implied);
    return { record: this.#found.get(id) as { actor: Actor }, lines };
  }

  /** What a node is called, be it an actor or not. */
  labelOf(id: string): string | undefined {
    const record = this.#found.get(id);
    if (record) return "actor" in record ? record.actor.name : record.issue.name;
    const implied = this.#implied.get(id);
    return implied && (implied.label ?? implied.id);
  }

  /** Actors that belong to others, once all others are there. */
  members(): RecordLine[] {
    const { actors } = this.known([]);
    return this.#members.flatMap(({ actor: { memberOf = [], ...actor }, place }) => {
      const there = memberOf.filter((id) => actors.has(id));
      return [{ actor: there.length > 0 ? { ...actor, memberOf: there } : actor }, ...place];
    });
  }

  /** The ids that records may speak of. */
  known(documents: Iterable<string>): Known {
    const actors = new Set<string>();
    const issues = new Set<string>();
    for (const record of this.#found.values()) {
      if ("actor" in record) actors.add(record.actor.id);
      else issues.add(record.issue.id);
    }
    return { documents: new Set(documents), actors, issues };
  }

  /** An entity may be told of in several lines of a file: all are one actor. */
  #actor(node: NodeElement, before: { actor: Actor } | { issue: Issue } | undefined): Actor {
    if (before && !("actor" in before)) throw new OwnRecordError("its id is an issue's already");
    const actor = nodeActor(node, this.#type);
    return { id: before?.actor.id ?? unique(actorId(actor), this.#taken), ...actor };
  }
}
