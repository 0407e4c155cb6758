/**
 * Column mappings
 * ===============
 *
 * Which column of a register says who met whom, when, and in what form. Small enough to write by hand, as YAML or JSON:
 *
 * ```yaml
 * who: { column: Minister, type: person }
 * whom: { column: Name of organisation, type: organization, separator: ";" }
 * when: Date
 * subject: Purpose of meeting
 * ```
 *
 * Columns go by their headers; capitals, accents and punctuation don't matter. Several headers for one column are the names that it has in
 * different editions of the register.
 */
import * as v from "valibot";
import { ACTOR_TYPES, MEETING_FORMS, MEETING_STATUSES } from "../../schema.ts";
import { MappingError } from "./errors.ts";

const Text = v.pipe(v.string(), v.nonEmpty("Expected some text but received an empty one"));

/** A header, or the headers that the column may have. */
const Column = v.union(
  [Text, v.pipe(v.array(Text), v.minLength(1))],
  "Expected the header of a column, or a list of them",
);
export type Column = v.InferOutput<typeof Column>;

/** What a column says, in the words of `values` where it has them; or the same for all rows. */
const Field = v.union(
  [
    Column,
    v.strictObject({ column: Column, values: v.exactOptional(v.record(v.string(), v.string())) }),
    v.strictObject({ value: Text }),
  ],
  "Expected a column, { column, values } or { value }",
);
export type Field = v.InferOutput<typeof Field>;

const Party = v.pipe(
  v.strictObject({
    /** The column that names them. */
    column: v.exactOptional(Column),
    /** The same in every row: "President of the United States". */
    value: v.exactOptional(Text),
    /** Between several in a cell. Line breaks, semicolons and bars separate anyway; commas and "and" where both sides are names. */
    separator: v.exactOptional(v.union([v.string(), v.array(Text)])),
    /** In running text: those who are named after these words. "…" stands for any words: "discussed … with". */
    after: v.exactOptional(v.array(Text)),
    /** What they are where the cell doesn't tell. */
    type: v.exactOptional(v.picklist(ACTOR_TYPES)),
    /** "MARAN Pierfrancesco", "Maran, Pierfrancesco". */
    order: v.exactOptional(v.picklist(["family-first", "given-first"])),
    office: v.exactOptional(Field),
    /** The country or organisation that they are of. */
    of: v.exactOptional(Field),
    /** The register's ids for them, as many as there are names; then the id tells who is the same. */
    id: v.exactOptional(Column),
    role: v.exactOptional(v.picklist(["host", "guest", "mediator", "participant"])),
    /** Of the contact with these, where it is another than the row's. */
    form: v.exactOptional(v.picklist(MEETING_FORMS)),
    /** A contact with each of them, and not one with all. */
    each: v.exactOptional(v.boolean()),
  }),
  v.check(
    ({ column, value }) => (column === undefined) !== (value === undefined),
    "Expected either a column or a value",
  ),
);
export type Party = v.InferOutput<typeof Party>;

const Parties = v.union([Party, v.pipe(v.array(Party), v.minLength(1)), Column]);

const DayOrder = v.picklist(["day-first", "month-first"]);
const Year = v.pipe(v.number(), v.integer(), v.minValue(1700), v.maxValue(2200));

const When = v.union(
  [
    Column,
    v.strictObject({ column: Column, order: v.exactOptional(DayOrder), year: v.exactOptional(Year) }),
    v.strictObject({
      from: Column,
      to: v.exactOptional(Column),
      order: v.exactOptional(DayOrder),
      year: v.exactOptional(Year),
    }),
  ],
  "Expected the column of the date, { column, order, year } or { from, to, order, year }",
);

export const Mapping = v.strictObject({
  title: v.exactOptional(Text),
  publisher: v.exactOptional(Text),
  url: v.exactOptional(Text),
  rows: v.exactOptional(
    v.strictObject({
      /** Of a workbook. */
      sheet: v.exactOptional(Text),
      /** The line of the header. */
      header: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      /** Of an XML file: the elements that are rows. */
      element: v.exactOptional(Text),
      delimiter: v.exactOptional(v.pipe(v.string(), v.length(1))),
    }),
  ),
  /** Those whose register it is: the first side. */
  who: Parties,
  /** Those whom they met: the other side. */
  whom: v.exactOptional(Parties),
  when: When,
  form: v.exactOptional(v.union([v.picklist(MEETING_FORMS), Field])),
  status: v.exactOptional(v.union([v.picklist(MEETING_STATUSES), Field])),
  /** Several columns make one place: "Cairo, Egypt". */
  place: v.exactOptional(Column),
  time: v.exactOptional(Column),
  /** What it was about: becomes an issue. */
  subject: v.exactOptional(Column),
  /** The register's own number of the row; the line, where there is none. */
  row: v.exactOptional(Column),
  /** Columns in which an empty cell means: as above. */
  asAbove: v.exactOptional(v.array(Text)),
  /** A row is left out where a cell that names who, whom or when begins with one of these: "Nil return". */
  skip: v.exactOptional(v.array(Text)),
});
export type Mapping = v.InferOutput<typeof Mapping>;

/**
 * A mapping out of parsed YAML or JSON.
 *
 * @throws {MappingError} It is none; the message lists every fault with its place.
 */
export function parseMapping(value: unknown): Mapping {
  const result = v.safeParse(Mapping, value);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? "the mapping"}: ${issue.message}`);
  throw new MappingError(`This is no column mapping.\n${faults.join("\n")}`);
}

/** Who or whom as a list. */
export function partiesOf(parties: Mapping["whom"]): Party[] {
  if (parties === undefined) return [];
  if (typeof parties === "string") return [{ column: parties }];
  if (!Array.isArray(parties)) return [parties];
  const [first] = parties;
  return typeof first === "string" ? [{ column: parties as string[] }] : (parties as Party[]);
}

/** The columns of the date: one, or where it begins and ends. */
export function whenOf(when: Mapping["when"]): {
  from: Column;
  to?: Column;
  order?: "day-first" | "month-first";
  year?: number;
} {
  if (typeof when === "string" || Array.isArray(when)) return { from: when };
  if ("from" in when) return when;
  const { column, ...rest } = when;
  return { from: column, ...rest };
}
