/**
 * A contact in the making
 * =======================
 *
 * Event data tells most contacts twice, once from each side ("A consults B", "B consults A"; A makes a visit, B hosts one), and once
 * more for each report. All of these are one contact: of the same two, on the same day, of the same form and status.
 */
import { meetingId } from "../../ids.ts";
import type { Meeting, Participant, RowEvidence } from "../../schema.ts";
import { addRows } from "./add-rows.ts";
import type { CodedEvent, ContactRole, ContactSaid } from "./event.ts";
import { ofItsOwn } from "./own-text.ts";
import type { Party } from "./party.ts";

export class Contact {
  readonly #date: string;
  readonly #said: ContactSaid;
  readonly #parties: readonly [Party, Party];
  readonly #evidence: RowEvidence[] = [];
  #roles: readonly [Role, Role];
  #dateBasis: CodedEvent["dateBasis"];
  #cameo: string | undefined;
  #place: string | undefined;
  #contradicted = false;
  #confidence: number | undefined;

  /** Under what all that is told of one contact is found on its day. Whoever mediates does something else than negotiating. */
  static key({ source, target }: CodedEvent, { contact, ...roles }: ContactSaid): string {
    const mediated = roles.source === "mediator" || roles.target === "mediator" ? "mediated" : "";
    const parties = source.key < target.key ? `${source.key}~${target.key}` : `${target.key}~${source.key}`;
    return `${contact.form} ${contact.status}${mediated} ${parties}`;
  }

  constructor(first: CodedEvent, said: ContactSaid) {
    const { source, target, date } = first;
    this.#date = date;
    this.#said = said;
    this.#parties = source.key < target.key ? [source, target] : [target, source];
    this.#roles = this.#rolesOf(first, said);
    this.#dateBasis = first.dateBasis;
    this.add(first, said);
  }

  /** One more row that tells of it. */
  add(event: CodedEvent, said: ContactSaid): void {
    for (const row of event.evidence) this.#evidence.push(row);
    if (event.dateBasis === "resolved") this.#dateBasis = "resolved";
    this.#addRoles(this.#rolesOf(event, said));
    this.#addPlace(event.place);
    this.#addCode(event.cameo);
    if (event.confidence !== undefined) this.#confidence = Math.max(event.confidence, this.#confidence ?? 0);
  }

  record(): Meeting {
    const { form, status } = this.#said.contact;
    const date = this.#date;
    const participants = this.#participants();
    const mediated = this.#said.source === "mediator" || this.#said.target === "mediator";
    // What was held and what was only planned, on one day, are two records: their ids must differ.
    const marks = [...(status === "held" ? [] : [status]), ...(mediated ? ["mediated"] : [])];
    return {
      id: [meetingId({ form, date, participants }), ...marks].join("-"),
      form,
      status,
      date,
      dateBasis: this.#dateBasis,
      ...(this.#place !== undefined && !this.#contradicted && { place: this.#place }),
      participants,
      ...(this.#cameo !== undefined && { cameo: this.#cameo }),
      evidence: addRows(this.#evidence),
      ...(this.#confidence !== undefined && { confidence: this.#confidence }),
    };
  }

  /** Sides are only told where there are several on one: two who met faced each other. */
  #participants(): Participant[] {
    const several = this.#parties.some(({ actors }) => actors.length > 1);
    return this.#parties.flatMap(({ actors }, index) => {
      const role = this.#roles[index];
      const part = { ...(role !== undefined && role !== "disputed" && { role }), ...(several && { side: index + 1 }) };
      return actors.map(({ id }) => ({ actor: id, ...part }));
    });
  }

  #rolesOf({ source }: CodedEvent, said: ContactSaid): readonly [Role, Role] {
    return source.key === this.#parties[0].key ? [said.source, said.target] : [said.target, said.source];
  }

  /** If each is said to have visited the other, it isn't known who did. */
  #addRoles(roles: readonly [Role, Role]): void {
    if (this.#roles[0] !== roles[0] || this.#roles[1] !== roles[1]) this.#roles = ["disputed", "disputed"];
  }

  /** "Geneva, Switzerland" adds to "Switzerland". Of two places that contradict each other neither is told. */
  #addPlace(place: string | undefined): void {
    if (place === undefined || this.#contradicted || this.#place?.includes(place)) return;
    if (this.#place === undefined || place.includes(this.#place)) this.#place = ofItsOwn(place);
    else this.#contradicted = true;
  }

  /** A visit is told by the guest's code, the lower; else the higher is the more specific: 044 says more than 040. */
  #addCode(cameo: string | undefined): void {
    if (cameo === undefined || cameo === this.#cameo) return;
    const lowest = this.#said.contact.form === "visit";
    if (this.#cameo === undefined || (lowest ? cameo < this.#cameo : cameo > this.#cameo)) this.#cameo = cameo;
  }
}

type Role = ContactRole | "disputed" | undefined;
