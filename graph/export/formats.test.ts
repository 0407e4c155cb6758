import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphFiles } from "../testing/arbitrary.ts";
import { fileOf } from "../testing/records.ts";
import { EXPORT_FORMATS, exportFormat, formatOfName } from "./formats.ts";
import { everything } from "./testing/everything.ts";
import { hostileFile, hostileText } from "./testing/hostile.ts";

test.for([
  ["talks.gexf", "gexf"],
  ["Talks.GraphML", "graphml"],
  ["talks.graphology.json", "graphology"],
  ["talks.cytoscape.json", "cytoscape"],
  ["talks.ftm.json", "ftm"],
  ["talks.ics", "icalendar"],
  ["talks.jsonld", "json-ld"],
  ["talks.json", undefined],
  ["gexf", undefined],
] as const)("%s is %s", ([name, id]) => expect(formatOfName(name)?.id).toBe(id));

test("a format is found by its id", () => {
  expect(exportFormat("turtle")?.name).toBe("RDF/Turtle");
  expect(exportFormat("doc")).toBeUndefined();
});

describe.for(EXPORT_FORMATS)("$name", ({ export: toFormat, extensions, several }) => {
  test("files have the extension by which the format is found", async () => {
    const { files } = await toFormat(everything());
    for (const { extension, part } of files) {
      expect(extensions).toContain(extension);
      expect(part !== "").toBe(several === true);
    }
  });

  test("an empty file can be exported", async () => {
    const { files, lost } = await toFormat(fileOf({ documents: [] }));
    for (const { chunks } of files) expect([...chunks].join("")).not.toContain("undefined");
    expect(lost).toEqual([]);
  });

  test("the same records give the same bytes, and asking twice gives them twice", async () => {
    const written = async () => {
      const { files } = await toFormat(everything());
      return files.map(({ chunks }) => [...chunks].map((chunk) => (typeof chunk === "string" ? chunk : [...chunk])));
    };
    expect(await written()).toEqual(await written());
  });

  test("any sound file and any text can be exported, whatever it holds", async () => {
    const anything = fc.oneof(graphFiles(), hostileText().map(hostileFile));
    await fc.assert(
      fc.asyncProperty(anything, async (file) => {
        const { files } = await toFormat(file);
        for (const { chunks } of files) for (const chunk of chunks) expect(chunk.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
