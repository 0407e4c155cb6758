/**
 * A mapping guessed from the header
 * =================================
 *
 * What headers say by themselves, and what their cells look like. Every guess comes with its reason, so that a person can check it.
 */
import { fold } from "../../fold.ts";
import { Columns } from "./columns.ts";
import { DateColumn } from "./dates/date-column.ts";
import { type Guessed, HEADERS } from "./guess-words.ts";
import type { Mapping, Party } from "./mapping.ts";
import type { Row, Table } from "./tables/row.ts";

export interface Guess {
  mapping: Mapping;
  /** "when: “Date”, since its header says so and 98 of 100 cells are dates" */
  reasons: string[];
}

/** So many rows are looked at. */
const SAMPLE = 500;

/** A column of dates may hold some words, such as "Nil return". */
const MOST = 0.6;

/** What each header is by its words alone: the first header that fits a part gets it. */
export function guessHeaders(header: readonly string[]): Map<Guessed, string> {
  const found = new Map<Guessed, string>();
  const taken = new Set<string>();
  for (const [part, pattern] of HEADERS) {
    if (found.has(part)) continue;
    const name = header.find((one) => !taken.has(one) && pattern.test(fold(lastStep(one))));
    if (name === undefined) continue;
    found.set(part, name);
    taken.add(name);
  }
  return found;
}

/** "representatives/representative/name" of an XML file is about a representative's name. */
function lastStep(header: string): string {
  const steps = header.split("/");
  const last = steps.at(-1) ?? header;
  return steps.length > 1 && /^(?:name|title|label|value)$/i.test(last) ? `${steps.at(-2)} ${last}` : last;
}

/**
 * The mapping that a table's header and cells suggest; undefined where nothing tells who met whom, and when.
 */
export function guessMapping(table: Table): Guess | undefined {
  const parts = guessHeaders(table.header);
  const reasons: string[] = [];
  const sample = table.rows.slice(0, SAMPLE);
  const columns = new Columns(table.header);
  const from = dateColumn(table.header, sample, columns, parts.get("from"));
  const who = parts.get("who");
  const whom = parts.get("whom") ?? (parts.has("who") ? parts.get("country") : undefined);
  if (from === undefined || who === undefined || whom === undefined) return undefined;
  const say = (part: string, header: string, why = "since its header says so") =>
    reasons.push(`${part}: “${header}”, ${why}`);
  say("who", who);
  say("whom", whom);
  say("when", from.name, from.why);
  const to = parts.get("to");
  if (to !== undefined) say("until", to);
  const mapping: Mapping = {
    who: withOffice(party(who), parts.get("office")),
    whom: party(whom),
    when: to === undefined ? from.name : { from: from.name, to },
  };
  for (const part of ["form", "status", "time", "subject", "row"] as const) {
    const name = parts.get(part);
    if (name === undefined) continue;
    say(part, name);
    if (part === "form" || part === "status") mapping[part] = name;
    else mapping[part] = name;
  }
  const places = [parts.get("place"), whom === parts.get("country") ? undefined : parts.get("country")].filter(
    (name) => name !== undefined,
  );
  for (const name of places) say("place", name);
  if (places.length > 0) mapping.place = places.length === 1 ? (places[0] ?? "") : places;
  const repeats = sample.length > 1 && isLeftOut(sample, columns, who);
  if (repeats) {
    mapping.asAbove = [who];
    reasons.push(`as above: an empty “${who}” means the one above, since the rows go on without it`);
  }
  return { mapping, reasons };
}

function dateColumn(
  header: readonly string[],
  rows: readonly Row[],
  columns: Columns,
  named: string | undefined,
): { name: string; why: string } | undefined {
  const share = (name: string) => {
    const cells = rows.map((row) => columns.cell(row, name)).filter(Boolean);
    return { dates: new DateColumn(cells).dates, cells: cells.length };
  };
  if (named !== undefined) {
    const { dates, cells } = share(named);
    return { name: named, why: `since its header says so; ${dates} of the first ${cells} cells are dates` };
  }
  const found = header.find((name) => {
    const { dates, cells } = share(name);
    return cells > 0 && dates >= cells * MOST && !/^\d+$/.test(columns.cell(rows[0] ?? { line: 0, cells: [] }, name));
  });
  if (found === undefined) return undefined;
  const { dates, cells } = share(found);
  return { name: found, why: `since ${dates} of its first ${cells} cells are dates` };
}

/** What a header says of those it names. */
function party(header: string): Party {
  const words = fold(header);
  const body = /\b(?:organi[sz]ations?|company|companies|interest representatives?|lobbyists?|entit(?:y|ies))\b/.test(
    words,
  );
  if (body) return { column: header, type: "organization" };
  const person =
    /\b(?:minister|secretary|adviser|advisor|official|commissioner|member|mep|leader|visitor|president|figure)s?\b/.test(
      words,
    );
  return person ? { column: header, type: "person" } : { column: header };
}

function withOffice(who: Party, office: string | undefined): Party {
  return office === undefined ? who : { ...who, office };
}

/** Whether the column is empty in rows that are otherwise filled in, below rows in which it isn't. */
function isLeftOut(rows: readonly Row[], columns: Columns, who: string): boolean {
  const [first] = rows;
  const empty = rows.filter(
    (row) => columns.cell(row, who) === "" && row.cells.filter((cell) => cell.trim() !== "").length > 1,
  );
  return first !== undefined && columns.cell(first, who) !== "" && empty.length > 0;
}
