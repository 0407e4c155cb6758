import fc from "fast-check";
import { expect, test } from "vitest";
import { RegisterError } from "../errors.ts";
import { xmlTable } from "./xml-table.ts";

const TRIPS = `<?xml version="1.0"?>
<trips>
  <trip role="secretary"><id>1</id><country id="egypt">Egypt</country><remarks>Met with
     President <em>Sadat</em>.</remarks></trip>
  <trip role="president"><id>2</id><country id="france">France</country></trip>
</trips>`;

test("elements that repeat are rows, what is in them columns by their paths", () => {
  expect(xmlTable(TRIPS)).toEqual({
    header: ["@role", "id", "country@id", "country", "remarks"],
    above: [],
    rows: [
      { line: 3, cells: ["secretary", "1", "egypt", "Egypt", "Met with President Sadat."] },
      { line: 5, cells: ["president", "2", "france", "France"] },
    ],
  });
});

test("what a row has several times stands in one cell, a line each", () => {
  const xml = "<m><meeting><who><n>A</n><n>B</n></who></meeting><meeting><who><n>C</n></who></meeting></m>";
  expect(xmlTable(xml).rows.map(({ cells }) => cells)).toEqual([["A\nB"], ["C"]]);
});

test("a single row is found below the root, and any element can be named", () => {
  expect(xmlTable("<m><meeting><who>A</who></meeting></m>").rows).toHaveLength(1);
  expect(xmlTable("<m><a/><a/><b>1</b></m>", "b").rows).toHaveLength(1);
  expect(() => xmlTable("<m><a/></m>", "trip")).toThrow(/no <trip>/);
});

test("an entity that reads a file is refused", () => {
  const xxe = '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><t><r>&x;</r><r>2</r></t>';
  expect(() => xmlTable(xxe)).toThrow(/defines entities or points to other files, which is refused/);
});

test("a billion laughs are refused", () => {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
  expect(() => xmlTable(`<!DOCTYPE t [<!ENTITY l0 "ha">${laughs}]><t><r>&l9;</r></t>`)).toThrow(RegisterError);
});

test("a document type from elsewhere is refused, too", () => {
  expect(() => xmlTable('<!DOCTYPE t SYSTEM "http://example.org/t.dtd"><t><r/><r/></t>')).toThrow(/refused/);
});

test("where the XML breaks off the table ends, and what came before is kept", () => {
  const { rows, fault } = xmlTable(TRIPS.slice(0, TRIPS.indexOf("France")));
  expect(rows).toHaveLength(1);
  expect(fault).toMatch(/The XML is broken/);
});

test("elements nested without end are refused", () => {
  expect(() => xmlTable("<a>".repeat(5000))).toThrow(/nested more than 100 deep/);
});

test("a text that only looks like XML is an error of its own kind", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("<", ">", "a", "/", '"', "=", " ", "&", ";", "!", "-") }), (text) => {
      try {
        expect(xmlTable(`<${text}`).rows.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(RegisterError);
      }
    }),
  );
});
