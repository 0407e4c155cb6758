/**
 * A stance in the making
 * ======================
 *
 * The same holder does the same to the same target on the same day: one stance, with the rows of all who report it.
 */
import { stanceId } from "../../ids.ts";
import type { Actor, RowEvidence, Stance } from "../../schema.ts";
import { addRows } from "./add-rows.ts";
import type { CodedEvent, StanceSaid } from "./event.ts";

export class StanceTold {
  readonly #date: string;
  readonly #cameo: string | undefined;
  readonly #goldstein: number | undefined;
  readonly #holder: Actor;
  readonly #target: Actor;
  readonly #said: StanceSaid;
  readonly #evidence: RowEvidence[] = [];
  #dateBasis: CodedEvent["dateBasis"];
  #confidence: number | undefined;

  /** Under what all that is told of one stance is found on its day. */
  static key({ cameo = "" }: CodedEvent, { stance }: StanceSaid, holder: Actor, target: Actor): string {
    return `${stance.act}${cameo}${stance.modality} ${holder.id} ${target.id}`;
  }

  constructor(first: CodedEvent, said: StanceSaid, holder: Actor, target: Actor) {
    this.#date = first.date;
    this.#cameo = first.cameo;
    this.#goldstein = first.goldstein;
    this.#said = said;
    this.#holder = holder;
    this.#target = target;
    this.#dateBasis = first.dateBasis;
    this.add(first);
  }

  /** One more row that tells of it. */
  add(event: CodedEvent): void {
    for (const row of event.evidence) this.#evidence.push(row);
    if (event.dateBasis === "resolved") this.#dateBasis = "resolved";
    if (event.confidence !== undefined) this.#confidence = Math.max(event.confidence, this.#confidence ?? 0);
  }

  record(): Stance {
    const date = this.#date;
    const cameo = this.#cameo;
    const { act, polarity, modality } = this.#said.stance;
    const said = { holder: this.#holder.id, target: { actor: this.#target.id }, act, polarity, modality, date };
    const id = stanceId(said);
    return {
      // Several codes are one act to PLOVER: "criticize" and "accuse".
      id: cameo === undefined ? id : `${id}-${cameo}`,
      ...said,
      dateBasis: this.#dateBasis,
      ...(cameo !== undefined && { cameo }),
      ...(this.#goldstein !== undefined && { goldstein: this.#goldstein }),
      evidence: addRows(this.#evidence),
      ...(this.#confidence !== undefined && { confidence: this.#confidence }),
    };
  }
}
