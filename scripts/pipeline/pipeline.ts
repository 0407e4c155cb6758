/**
 * Pipelines
 * =========
 *
 * What `actor-graph build` makes one graph of: a YAML file that names sources, what of them is kept, and what is written.
 *
 * ```yaml
 * title: Diplomacy of 2022
 * sources:
 *   - articles: releases/*.txt
 *     publisher: US Department of State
 *   - articles: agency.ndjson
 *   - import: gdelt/*.export.CSV.zip
 *     filter: { countries: [UKR, RUS] }
 *   - import: ministers/*.csv
 *     mapping: ministers.yaml
 *   - graphs: by-hand.graph.json
 * review: doubts.tsv
 * filter:
 *   from: 2022-01
 *   to: 2022-06
 *   kinds: [held, planned]
 *   actors: [Antony Blinken, Q4424, Germany]
 *   confidence: 0.5
 * output:
 *   - diplomacy.graph.json
 *   - { file: tables, format: csv }
 * ```
 *
 * Paths are relative to the file; `*`, `?` and `**` stand for parts of names. The file says what is read and written, and can't run anything.
 */
import * as v from "valibot";
import { countryByCode, countryByName } from "../../graph/codes/countries.ts";
import { EXPORT_FORMATS, formatOfName } from "../../graph/export/index.ts";
import { GraphOptionError, meaningOfEdges } from "../../graph/import/graphs/index.ts";
import { type Mapping, MappingError, parseMapping } from "../../graph/import/registers/index.ts";
import { TIE_KINDS } from "../../graph/records.ts";
import { ACTOR_TYPES, ACTS, MEETING_FORMS, MEETING_STATUSES, PartialDate } from "../../graph/schema.ts";
import { FORMATS } from "../import/formats.ts";
import { dayOf } from "../input/day.ts";

const Text = v.pipe(v.string("Expected some text"), v.nonEmpty("Expected some text but received an empty one"));

/** One or several, always as a list. */
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.unknown(),
    v.transform((one) => (Array.isArray(one) ? one : [one])),
    v.array(item),
    v.minLength(1, "Expected at least one"),
  );

const Paths = listOf(
  v.pipe(v.string("Expected a path such as articles/*.txt, or a list of them"), v.nonEmpty("Expected a path")),
);

/** YAML takes a bare year for a number. */
const DateText = v.pipe(
  v.union([v.string(), v.number()], "Expected a date such as 2023, 2023-05 or 2023-05-17"),
  v.transform(String),
  PartialDate,
);

const Day = v.pipe(
  v.string("Expected a day such as 2025-05-19"),
  v.check((text) => dayOf(text) !== undefined, "Expected a day such as 2025-05-19"),
  v.transform((text) => dayOf(text) as string),
);

const Country = v.pipe(
  Text,
  v.transform((name) => countryByCode(name)?.iso3 ?? countryByName(name)?.iso3 ?? ""),
  v.nonEmpty("Expected a country's name or its ISO 3166-1 alpha-3 code, such as FRA"),
);

const NO_SHARE = "Expected a number from 0 to 1";
const Share = v.pipe(v.number(NO_SHARE), v.minValue(0, NO_SHARE), v.maxValue(1, NO_SHARE));

const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `Expected one of: ${options.join(", ")}`);

/** What is kept; a record has to fit all that is said. */
export const RecordFilter = v.strictObject({
  from: v.exactOptional(DateText),
  to: v.exactOptional(DateText),
  /** Whether records without a date stay; they do, unless told. */
  undated: v.exactOptional(v.boolean("Expected true or false")),
  kinds: v.exactOptional(listOf(oneOf(TIE_KINDS))),
  statuses: v.exactOptional(listOf(oneOf(MEETING_STATUSES))),
  forms: v.exactOptional(listOf(oneOf(MEETING_FORMS))),
  acts: v.exactOptional(listOf(oneOf(ACTS))),
  /** All actors of a record are of these types. */
  types: v.exactOptional(listOf(oneOf([...ACTOR_TYPES, "issue"] as const))),
  /** One of a record's actors is one of these, by id, name or alias. */
  actors: v.exactOptional(listOf(Text)),
  /** One of a record's actors is of one of these countries. */
  countries: v.exactOptional(listOf(Country)),
  /** Records that have a confidence have at least this one. */
  confidence: v.exactOptional(Share),
});
export type RecordFilter = v.InferOutput<typeof RecordFilter>;

const filter = v.exactOptional(RecordFilter);

const Articles = v.strictObject({
  /** Text files, `*.json` with one article, `*.ndjson` with one a line. */
  articles: Paths,
  publisher: v.exactOptional(Text),
  published: v.exactOptional(Day),
  filter,
});
export type Articles = v.InferOutput<typeof Articles>;

/** Of the file with a column mapping, or the mapping itself. */
const MappingOrPath = v.pipe(
  v.union([Text, v.record(v.string(), v.unknown())], "Expected the path of a column mapping, or the mapping itself"),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): string | Mapping => {
    if (typeof value === "string") return value;
    try {
      return parseMapping(value);
    } catch (error) {
      if (!(error instanceof MappingError)) throw error;
      addIssue({ message: error.message });
      return NEVER;
    }
  }),
);

const FORMAT_NAMES = FORMATS.map(({ name }) => name);

const Imported = v.strictObject({
  /** Event data sets, registers and graph files of others, gzipped or zipped or neither. */
  import: Paths,
  format: v.exactOptional(oneOf(FORMAT_NAMES)),
  since: v.exactOptional(Day),
  edge: v.exactOptional(
    v.pipe(
      Text,
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        const fault = edgeFault(dataset.value);
        if (fault !== undefined) addIssue({ message: fault });
      }),
    ),
  ),
  actors: v.exactOptional(oneOf(ACTOR_TYPES)),
  mapping: v.exactOptional(MappingOrPath),
  filter,
});
export type Imported = v.InferOutput<typeof Imported>;

function edgeFault(words: string): string | undefined {
  try {
    meaningOfEdges(words);
    return undefined;
  } catch (error) {
    if (error instanceof GraphOptionError) return error.message;
    throw error;
  }
}

const Graphs = v.strictObject({
  /** Graph files, as all commands write them. */
  graphs: Paths,
  filter,
});
export type Graphs = v.InferOutput<typeof Graphs>;

const KINDS = { articles: Articles, import: Imported, graphs: Graphs };

const NO_KIND = "Expected a list of files under one of the names articles, import and graphs";

/** Which kind of source it is, is told by the key that names its files; so a message speaks of the one that was meant. */
const Source = v.lazy((input): v.GenericSchema<unknown, Articles | Imported | Graphs> => {
  const keys = typeof input === "object" && input !== null ? Object.keys(input) : [];
  const [kind, other] = Object.entries(KINDS).filter(([key]) => keys.includes(key));
  return kind === undefined || other !== undefined ? v.custom<never>(() => false, NO_KIND) : kind[1];
});
export type Source = v.InferOutput<typeof Source>;

/** Which output formats there are beside those of `export`. */
const OWN_FORMATS = ["graph", "ndjson"] as const;

const OUTPUT_NAMES: readonly string[] = [...OWN_FORMATS, ...EXPORT_FORMATS.map(({ id }) => id)];

const Output = v.pipe(
  v.unknown(),
  v.transform((output) => (typeof output === "string" ? { file: output } : output)),
  v.strictObject({
    file: v.pipe(v.string("Expected the path of a file"), v.nonEmpty("Expected the path of a file")),
    format: v.exactOptional(oneOf(OUTPUT_NAMES)),
    /** Whether actors get a place in a drawing. They do in a graph file, as far as a drawing is of use. */
    layout: v.exactOptional(v.boolean("Expected true or false")),
  }),
  v.transform((output) => ({
    ...output,
    format: output.format ?? formatByName(output.file) ?? "",
  })),
  v.check(
    ({ format }) => format !== "",
    `Ends like no format that is known. Add a format (${OUTPUT_NAMES.join(", ")}), as in { file: …, format: csv }`,
  ),
);
export type Output = v.InferOutput<typeof Output>;

function formatByName(file: string): string | undefined {
  if (file.endsWith(".graph.json")) return "graph";
  return file.endsWith(".ndjson") ? "ndjson" : formatOfName(file)?.id;
}

export const Pipeline = v.strictObject({
  title: v.exactOptional(Text),
  description: v.exactOptional(Text),
  licence: v.exactOptional(Text),
  credit: v.exactOptional(Text),
  sources: v.pipe(v.array(Source, "Expected a list of sources"), v.minLength(1, "Expected at least one source")),
  /** A table of doubtful matches, for a person to decide; see `actor-graph merge --help`. */
  review: v.exactOptional(Text),
  filter,
  output: listOf(Output),
});
export type Pipeline = v.InferOutput<typeof Pipeline>;
