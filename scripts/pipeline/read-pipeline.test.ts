import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../input/input-error.ts";
import { parsePipeline } from "./read-pipeline.ts";

const SOUND = `
title: Talks
sources:
  - articles: may/*.txt
    published: 2025-05-19
  - import: [a.csv, b.csv]
    format: register
    mapping: { who: Minister, whom: Guest, when: Date }
  - graphs: by-hand.graph.json
filter:
  from: 2022
  countries: [France, UKR]
output: all.graph.json
`;

test("a pipeline is read as it is meant: one is a list of one, a year is a date, a country its code", () => {
  expect(parsePipeline(SOUND, "graph.yaml")).toEqual({
    title: "Talks",
    sources: [
      { articles: ["may/*.txt"], published: "2025-05-19" },
      {
        import: ["a.csv", "b.csv"],
        format: "register",
        mapping: { who: "Minister", whom: "Guest", when: "Date" },
      },
      { graphs: ["by-hand.graph.json"] },
    ],
    filter: { from: "2022", countries: ["FRA", "UKR"] },
    output: [{ file: "all.graph.json", format: "graph" }],
  });
});

test.for([
  ["lines.ndjson", "ndjson"],
  ["talks.gexf", "gexf"],
  ["{ file: tables, format: csv }", "csv"],
] as const)("%s is written as %s", ([output, format]) => {
  const pipeline = parsePipeline(`sources: [{ graphs: a.graph.json }]\noutput: ${output}`, "graph.yaml");
  expect(pipeline.output).toMatchObject([{ format }]);
});

/** A pipeline that is sound but for a source, an output or something more. */
const withSource = (source: string) => `sources:\n  - ${source}\noutput: a.graph.json\n`;
const withMore = (more: string) => `sources:\n  - articles: a.txt\noutput: a.graph.json\n${more}`;

describe("what is wrong is told with its line", () => {
  test.for([
    ["title: [", "line 1: Flow sequence"],
    ["sources: a\nsources: b", "line 2: Map keys must be unique."],
    ["title: !!js/function 'x'", "line 1: Unresolved tag: tag:yaml.org,2002:js/function"],
    [withSource("import: *.csv"), 'line 2: Put "*.csv" into quotes: without them YAML takes it for an alias.'],
    ["title: Talks\n---\ntitle: More", "line 2: Expected one pipeline but another begins here."],
    ["- a", "line 1: Expected names with values, as in title: Talks."],
    ["title: Talks", "line 1, sources: Missing.\nline 1, output: Missing."],
    [
      withSource("artcles: a.txt"),
      "line 2, sources.0: Expected a list of files under one of the names articles, import",
    ],
    [
      withSource("{ articles: a.txt, graphs: b }"),
      "line 2, sources.0: Expected a list of files under one of the names",
    ],
    [withSource("articles: a.txt\n    language: en"), "line 3, sources.0.language: No such name here."],
    [
      withSource("articles: 3"),
      "line 2, sources.0.articles: Expected a path such as articles/*.txt, or a list of them.",
    ],
    [withSource("articles: []"), "line 2, sources.0.articles: Expected at least one."],
    [
      withSource("articles: a.txt\n    published: May"),
      "line 3, sources.0.published: Expected a day such as 2025-05-19.",
    ],
    [withSource("import: a.csv\n    format: gdlet"), "line 3, sources.0.format: Expected one of: records, gdelt, "],
    [withSource("import: a.gexf\n    edge: nonsense"), "line 3, sources.0.edge: "],
    [withSource("import: a.csv\n    mapping: { who: A }"), "line 3, sources.0.mapping: This is no column mapping."],
    [
      withSource("import: a.csv\n    filter:\n      from: May"),
      "line 4, sources.0.filter.from: Expected a date such as",
    ],
    [
      withMore("filter:\n  kinds:\n    - held\n    - hled\n"),
      "line 7, filter.kinds.1: Expected one of: held, planned, ",
    ],
    [
      withMore("filter: { countries: [France, Ruritania] }"),
      "line 4, filter.countries.1: Expected a country's name or its ISO",
    ],
    [withMore("filter:\n  confidence: 50\n"), "line 5, filter.confidence: Expected a number from 0 to 1."],
    [withMore("filter:\n  undated: maybe\n"), "line 5, filter.undated: Expected true or false."],
    [
      "sources: [{ graphs: a }]\noutput: talks.docx",
      "line 2, output: Ends like no format that is known. Add a format (graph, ",
    ],
    [
      "sources: [{ graphs: a }]\noutput:\n  - { file: a, format: docx }",
      "line 3, output.0.format: Expected one of: graph, ndjson, csv, ",
    ],
  ] as const)("%j", ([text, message]) => {
    expect(() => parsePipeline(text, "graph.yaml")).toThrow(InputError);
    expect(() => parsePipeline(text, "graph.yaml")).toThrow(`graph.yaml: ${message}`);
  });

  test("a text that would grow without end is refused", () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`)}]`,
    );
    expect(() => parsePipeline(`l0: &l0 x\n${levels.join("\n")}`, "graph.yaml")).toThrow(
      "graph.yaml: its aliases can't be followed",
    );
  });

  test("whatever a text holds, what is wrong with it is an error in the input", () => {
    const keys = fc.constantFrom(
      "sources",
      "output",
      "filter",
      "articles",
      "import",
      "graphs",
      "mapping",
      "format",
      "file",
    );
    const values = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: "small" }, fc.string(), fc.integer(), fc.constant(null), tie("list"), tie("map")),
      list: fc.array(tie("any"), { maxLength: 3 }),
      map: fc.dictionary(keys, tie("any"), { maxKeys: 4 }),
    }));
    const texts = fc.oneof(
      fc.string(),
      values.map.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parsePipeline(text, "graph.yaml").sources.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
