import { type Column, type Field, type Mapping, partiesOf, whenOf } from "./mapping.ts";

/** A column that a mapping speaks of. */
export interface WantedColumn {
  /** Which part of the mapping does: "who", "when". */
  part: string;
  column: Column;
  /** Without it no row can be read. */
  needed: boolean;
}

/** The columns that a mapping speaks of, and which of them a table must have: one for who, one for whom, and the date. */
export function columnsOf(mapping: Mapping): WantedColumn[] {
  const { from, to } = whenOf(mapping.when);
  const { form, status, place, time, subject, row } = mapping;
  const optional: [string, Field | undefined][] = [
    ["until", to],
    ["form", form],
    ["status", status],
    ["place", place],
    ["time", time],
    ["subject", subject],
    ["row", row],
  ];
  return [
    ...partyColumns("who", mapping.who),
    ...partyColumns("whom", mapping.whom),
    { part: "when", column: from, needed: true },
    ...optional.flatMap(([part, field]) => wanted(part, field, false)),
  ];
}

function partyColumns(part: string, parties: Mapping["whom"]): WantedColumn[] {
  const list = partiesOf(parties);
  // Of several columns for one side a table may have any.
  const named = list.flatMap(({ column }) => column ?? []);
  const columns =
    named.length > 0 && list.every(({ value }) => value === undefined)
      ? [{ part, column: named, needed: true }]
      : wanted(part, named.length > 0 ? named : undefined, false);
  return [
    ...columns,
    ...list.flatMap(({ office, of }) => [
      ...wanted(`${part}: office`, office, false),
      ...wanted(`${part}: of`, of, false),
    ]),
  ];
}

function wanted(part: string, field: Field | undefined, needed: boolean): WantedColumn[] {
  if (field === undefined) return [];
  if (typeof field === "string" || Array.isArray(field)) return [{ part, column: field, needed }];
  return "column" in field ? [{ part, column: field.column, needed }] : [];
}
