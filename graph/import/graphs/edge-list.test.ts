import fc from "fast-check";
import { expect, test } from "vitest";
import { imported } from "./testing/imported.ts";

test("Gephi's table of edges", async () => {
  const { file, tally } = await imported(
    "edges",
    "Source,Target,Type,Id,Label,Weight,Date\nAnn Lee,Oleh Bilyy,Undirected,0,met,1,2025-05-18\n",
  );
  expect(file.meetings).toMatchObject([{ date: "2025-05-18", evidence: [{ document: "graph", row: "2" }] }]);
  expect(`${tally}`).toBe("1 row: 1 used, 0 rejected");
});

test("Wikidata's results: ids behind addresses, labels beside them, properties as relations", async () => {
  const { file } = await imported(
    "edges",
    [
      "item,itemLabel,property,propertyLabel,value,valueLabel,pointInTime",
      "http://www.wikidata.org/entity/Q1,Ann Lee,http://www.wikidata.org/prop/direct/P463,member of,http://www.wikidata.org/entity/Q2,The Council,",
      "http://www.wikidata.org/entity/Q1,Ann Lee,http://www.wikidata.org/prop/direct/P39,position held,http://www.wikidata.org/entity/Q3,minister,",
      "http://www.wikidata.org/entity/Q9,2025 Geneva summit,http://www.wikidata.org/prop/direct/P710,participant,http://www.wikidata.org/entity/Q1,Ann Lee,2025-05-18T00:00:00Z",
      "http://www.wikidata.org/entity/Q8,World Cup,http://www.wikidata.org/prop/direct/P710,participant,http://www.wikidata.org/entity/Q5,Eva Novak,",
      "http://www.wikidata.org/entity/Q4,Oleh Bilyy,http://www.wikidata.org/prop/direct/P1344,participant in,http://www.wikidata.org/entity/Q9,2025 Geneva summit,2025-05-18T00:00:00Z",
      "http://www.wikidata.org/entity/Q1,Ann Lee,http://www.wikidata.org/prop/direct/P26,spouse,http://www.wikidata.org/entity/Q7,Tom Lee,",
    ].join("\n"),
  );
  expect(file.actors).toMatchObject([
    { id: "Q1", wikidata: "Q1", memberOf: ["Q2"], offices: [{ title: "minister" }] },
    { id: "Q2", name: "The Council" },
    { id: "Q4", name: "Oleh Bilyy" },
  ]);
  expect(file.meetings).toMatchObject([
    {
      form: "summit",
      date: "2025-05-18",
      participants: [{ actor: "Q1" }, { actor: "Q4" }],
      evidence: [{ row: "4" }, { row: "6" }],
    },
  ]);
});

test("who is in no record is no actor", async () => {
  const { file, rejects } = await imported(
    "edges",
    "from;to;relation\nAnn Lee;Acme;owns\nAnn Lee;Oleh Bilyy;supports\n",
  );
  expect(file.actors.map(({ id }) => id)).toEqual(["ann-lee", "oleh-bilyy"]);
  expect(rejects).toMatchObject([{ line: 2, reason: '"owns" is neither a contact nor a stance' }]);
});

test("cells in quotes may hold the delimiter, quotes and line breaks", async () => {
  const { file } = await imported("edges", [
    'source\ttarget\ttype\n"Lee, ""Ann""\nof Geneva"\t',
    "Bilyy\tmet\nA\tB\tmet\n",
  ]);
  expect(file.actors.map(({ name }) => name).toSorted()).toEqual(["A", "B", "Bilyy", 'Lee, "Ann"\nof Geneva']);
  expect(file.meetings.map(({ evidence }) => evidence[0])).toMatchObject([{ row: "4" }, { row: "2" }]);
});

test("a table without columns for two ends is refused with what to do", async () => {
  const { rejects } = await imported("edges", "name,age\nLee,5\n");
  expect(rejects).toMatchObject([
    { line: 1, reason: "No columns for the two ends of an edge. Call them source and target" },
  ]);
});

test("rows with an empty end, or with a quote that doesn't close, are rejected and the rest is read", async () => {
  const rows = ["source,target,type", ",Bilyy,met", "Lee,Bilyy,met", '"Lee,Bilyy,met', "Lee,Novak,met"];
  const { rejects, tally } = await imported("edges", rows.join("\n"));
  expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
    [2, "an end is empty"],
    [4, "a quote that doesn't close"],
    [5, "a quote that doesn't close"],
  ]);
  expect(tally.used).toBe(1);
});

test("any text ends in sound records and as many rows as it has", async () => {
  const cell = fc.oneof(
    fc.constantFrom("met", "supports", "Lee", "Bilyy", "2025", '"', "", "Q5"),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(",")));
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const { tally } = await imported("edges", ["source,target,type,date", ...rows].join("\n"), { edge: "call" });
      expect(tally.rows).toBeLessThanOrEqual(rows.join("\n").split("\n").length);
    }),
    { numRuns: 200 },
  );
});
