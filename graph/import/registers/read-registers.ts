/**
 * Registers to records
 * ====================
 */
import { slug } from "../../ids.ts";
import type { Document } from "../../schema.ts";
import type { RecordLine } from "../records.ts";
import type { Tally } from "../rejects.ts";
import { chooseTable } from "./choose-table.ts";
import type { Mapping } from "./mapping.ts";
import type { KnownActors } from "./parties/known.ts";
import { Roster } from "./parties/roster.ts";
import { recordsOf } from "./records.ts";
import type { Contact } from "./rows/contact.ts";
import { contactsOf } from "./rows/contacts.ts";
import { type RegisterInput, readSource } from "./source.ts";

export interface RegisterFile {
  input: RegisterInput;
  /** What is known of it; the mapping may know more. */
  document?: Partial<Omit<Document, "kind">>;
}

export interface RegisterOptions {
  /** Guessed from the header unless given. */
  mapping?: Mapping;
  /** Tells who is well known, by Wikidata id. */
  known?: KnownActors;
}

/**
 * The records of registers that belong together, such as one for each quarter: who is who is found out of all of them.
 *
 * @throws {RegisterError} One can't be read as a table.
 * @throws {MappingError} One doesn't have the mapping's columns.
 *
 * @example
 *
 * ```ts
 * const register = { input: "who,whom,when\nMerkel,Macron,2021-05-21" };
 * const file = await collect(readRegisters([register], {}, new Tally()));
 * file.meetings[0].evidence; // [{ document: "register", row: "2" }]
 * ```
 */
export async function* readRegisters(
  files: readonly RegisterFile[],
  { mapping: given, known }: RegisterOptions,
  tally: Tally,
): AsyncGenerator<RecordLine> {
  const roster = new Roster(known);
  const contacts: Contact[] = [];
  const documents: Document[] = [];
  for (const { input, document: told } of files) {
    const { table, mapping } = chooseTable(await readSource(input, given?.rows), given);
    const document = documentOf(mapping, told);
    documents.push(document);
    contacts.push(...contactsOf({ table, mapping, document: document.id }, roster, tally));
  }
  yield* recordsOf(documents, contacts, roster, tally);
}

/** The document that a register is. */
export function documentOf({ title, publisher, url }: Mapping, told: RegisterFile["document"] = {}): Document {
  const name = told.title ?? title ?? "Register";
  return {
    id: slug(name),
    kind: "register",
    title: name,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...told,
  };
}
