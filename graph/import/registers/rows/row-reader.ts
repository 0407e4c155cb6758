import { fold } from "../../../fold.ts";
import type { MeetingForm } from "../../../schema.ts";
import { Columns } from "../columns.ts";
import type { DateColumn } from "../dates/date-column.ts";
import { type Column, type Mapping, type Party, partiesOf, whenOf } from "../mapping.ts";
import type { Roster } from "../parties/roster.ts";
import { isEmpty, type Row, type Table } from "../tables/row.ts";
import { about } from "./about.ts";
import { type Contact, type MappedTable, type Part, Unusable } from "./contact.ts";
import { PartyReader } from "./party-reader.ts";

/** What a cell says where there is nothing to say. */
const NOTHING = ["nil return", "nil", "none", "n a", "not applicable", "no meetings", "nothing to declare"];

interface Told {
  part: Part;
  party: Party;
}

/** Reads a table's rows one after another, as a mapping says. */
export class RowReader {
  readonly #table: Table;
  readonly #mapping: Mapping;
  readonly #columns: Columns;
  readonly #dates: DateColumn;
  readonly #parties: PartyReader;
  readonly #who: readonly Party[];
  readonly #whom: readonly Party[];
  /** The last cells of the columns in which an empty one means: as above. */
  readonly #above = new Map<number, string>();

  constructor({ table, mapping, document }: MappedTable, dates: DateColumn, roster: Roster) {
    this.#table = table;
    this.#mapping = mapping;
    this.#columns = new Columns(table.header);
    this.#dates = dates;
    this.#parties = new PartyReader(this.#columns, document, roster);
    this.#who = partiesOf(mapping.who);
    this.#whom = partiesOf(mapping.whom);
  }

  /**
   * The contacts that a row tells of: one, or with each of those it names.
   *
   * @throws {Unusable} It tells of none.
   */
  contacts(raw: Row): Omit<Contact, "document">[] {
    if (isEmpty(raw)) throw new Unusable("it is empty");
    const row = this.#filledIn(raw);
    this.#check(row);
    const { date, time } = this.#dated(row);
    const who = this.#told(row, this.#who, date, 1);
    if (who.length === 0) throw new Unusable("it doesn't name whose contact it is");
    const whom = this.#told(row, this.#whom, date, 2);
    if (whom.length === 0 && (this.#whom.length > 0 || who.length < 2)) {
      throw new Unusable("it names nobody who was met");
    }
    const { form, ...rest } = about(row, this.#columns, this.#mapping);
    const common = { date, row: this.#name(row), source: raw, ...rest, ...(time !== undefined && { time }) };
    const own = who.map(({ part }) => part);
    // Whose register it is may have no column of its own: all who are named met one another.
    if (this.#whom.length === 0) return [{ ...common, form, parts: own.map(({ side: _, ...part }) => part) }];
    return together(whom).map((group) => ({ ...common, form: group.form ?? form, parts: [...own, ...group.parts] }));
  }

  #filledIn(row: Row): Row {
    const cells = [...row.cells];
    for (const column of this.#mapping.asAbove ?? []) {
      const index = this.#columns.index(column);
      if (index === undefined) continue;
      const cell = cells[index]?.trim() ?? "";
      if (cell !== "") this.#above.set(index, cell);
      while (cells.length <= index) cells.push("");
      cells[index] = cell || (this.#above.get(index) ?? "");
    }
    return { ...row, cells };
  }

  #check(row: Row): void {
    const { header } = this.#table;
    if (row.cells.slice(header.length).some((cell) => cell.trim() !== "")) {
      throw new Unusable(`it has more cells than the ${header.length} columns of the header`);
    }
    if (header.every((name, index) => fold(name) === fold(row.cells[index] ?? ""))) {
      throw new Unusable("it is the header again");
    }
    const { from } = whenOf(this.#mapping.when);
    const named = [...this.#whom, ...this.#who].map(({ column }) => column);
    const cells = [from, ...named].map((column) => fold(this.#cell(row, column)));
    const nothing = NOTHING.find((words) => cells.includes(words));
    const skipped = this.#mapping.skip
      ?.map(fold)
      .find((words) => cells.some((cell) => ` ${cell} `.startsWith(` ${words} `)));
    const said = skipped ?? nothing;
    if (said !== undefined) throw new Unusable(`it says that there is nothing to report (${said})`);
  }

  #cell(row: Row, column: Column | undefined): string {
    return this.#columns.cell(row, column);
  }

  #dated(row: Row): { date: string; time?: string } {
    const { from, to } = whenOf(this.#mapping.when);
    const dated = this.#dates.between(this.#cell(row, from), this.#cell(row, to));
    if ("reason" in dated) throw new Unusable(dated.reason);
    const time = this.#cell(row, this.#mapping.time) || dated.time;
    return { date: dated.date, ...(time && { time }) };
  }

  #told(row: Row, parties: readonly Party[], date: string, side: number): Told[] {
    return parties.flatMap((party) =>
      this.#parties.read(row, party, date).map(({ mention, through }) => ({
        party,
        part: { mention, side, ...(party.role && { role: party.role }), ...(through !== undefined && { through }) },
      })),
    );
  }

  /** The register's own number, or where the row stands. */
  #name(row: Row): string {
    const own = this.#cell(row, this.#mapping.row);
    if (own !== "") return own;
    return this.#table.name === undefined ? String(row.line) : `${this.#table.name}!${row.line}`;
  }
}

/** Who were met together: those whose contact has the same form, but each alone where the mapping says so. */
function together(told: readonly Told[]): { parts: Part[]; form?: MeetingForm }[] {
  const groups = new Map<string, { parts: Part[]; form?: MeetingForm }>();
  for (const [index, { part, party }] of told.entries()) {
    const key = party.each ? `each ${index}` : (party.form ?? "");
    const group = groups.get(key) ?? { parts: [], ...(party.form && { form: party.form }) };
    group.parts.push(part);
    groups.set(key, group);
  }
  return [...groups.values()];
}
