/**
 * The window
 * ==========
 *
 * Puts events together that tell of the same, day by day, with only those days in memory that rows are about at the time. A file need not be
 * sorted: reports of last week or last year come again and again, and their days stay. Where a day comes back after it was let go, a contact
 * comes again under its id, with the rows that are new.
 */
import type { Actor, Document } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import { Contact } from "./contact.ts";
import type { CodedEvent, ContactSaid, StanceSaid } from "./event.ts";
import { StanceTold } from "./stance.ts";

/** A day that none of so many rows was about is let go. */
const QUIET = 20_000;

/** With so many rows' worth of records in memory all days are let go, however busy. */
const MOST_HELD = 300_000;

/** How many actors and documents are known to have been told of. Later they are told of again, which does no harm. */
const MOST_TOLD = 100_000;

class Day {
  /** The number of the last row that was about it. */
  touched = 0;
  /** How many rows' worth of records it has. */
  held = 0;
  readonly contacts = new Map<string, Contact>();
  readonly stances = new Map<string, StanceTold>();
}

export class EventWindow {
  /** The day last touched comes last. */
  readonly #days = new Map<string, Day>();
  readonly #told = new Set<object>();
  readonly #toldDocuments = new Set<string>();
  #rows = 0;
  #held = 0;
  #date = "";
  #day = new Day();
  #lines: RecordLine[] = [];

  add(event: CodedEvent): void {
    for (const document of event.documents ?? []) this.#tellOfDocument(document);
    for (const actor of event.source.actors) this.#tellOf(actor);
    for (const actor of event.target.actors) this.#tellOf(actor);
    if (event.date !== this.#date) this.#open(event.date);
    if ("contact" in event.says) this.#addContact(event, event.says);
    else this.#addStances(event, event.says);
    this.#rows += 1;
    this.#day.touched = this.#rows;
    this.#day.held += event.evidence.length;
    this.#held += event.evidence.length;
    this.#makeRoom();
  }

  /** The records that are done, and the actors and documents that they speak of. */
  take(): RecordLine[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  /** All that is left, when no more rows come. */
  finish(): RecordLine[] {
    this.#closeAll();
    return this.take();
  }

  #addContact(event: CodedEvent, said: ContactSaid): void {
    const key = Contact.key(event, said);
    const known = this.#day.contacts.get(key);
    if (known) known.add(event, said);
    else this.#day.contacts.set(key, new Contact(event, said));
  }

  /** Each holder's, on each target. */
  #addStances(event: CodedEvent, said: StanceSaid): void {
    for (const holder of event.source.actors) {
      for (const target of event.target.actors) {
        const key = StanceTold.key(event, said, holder, target);
        const known = this.#day.stances.get(key);
        if (known) known.add(event);
        else this.#day.stances.set(key, new StanceTold(event, said, holder, target));
      }
    }
  }

  #open(date: string): void {
    this.#date = date;
    this.#day = this.#days.get(date) ?? new Day();
    this.#days.delete(date);
    this.#days.set(date, this.#day);
  }

  #makeRoom(): void {
    if (this.#held > MOST_HELD) this.#closeAll();
    for (const [date, { touched }] of this.#days) {
      if (this.#rows - touched < QUIET) return;
      this.#close(date);
    }
  }

  #closeAll(): void {
    for (const date of this.#days.keys()) this.#close(date);
    this.#date = "";
  }

  #close(date: string): void {
    const day = this.#days.get(date);
    for (const contact of day?.contacts.values() ?? []) this.#lines.push({ meeting: contact.record() });
    for (const stance of day?.stances.values() ?? []) this.#lines.push({ stance: stance.record() });
    this.#held -= day?.held ?? 0;
    this.#days.delete(date);
  }

  /** By object, not by id: whoever reads rows has an object for every name that an actor goes by. */
  #tellOf(actor: Actor): void {
    if (this.#told.has(actor)) return;
    if (this.#told.size >= MOST_TOLD) this.#told.clear();
    this.#told.add(actor);
    this.#lines.push({ actor });
  }

  #tellOfDocument(document: Document): void {
    if (this.#toldDocuments.has(document.id)) return;
    if (this.#toldDocuments.size >= MOST_TOLD) this.#toldDocuments.clear();
    this.#toldDocuments.add(document.id);
    this.#lines.push({ document });
  }
}
