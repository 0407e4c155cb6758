import fc from "fast-check";
import { expect, test } from "vitest";
import { readParties } from "./read-parties.ts";

const short = (cell: string, options = {}) =>
  readParties(cell, options).map(({ name, type, country, office, body, through, aliases }) =>
    JSON.parse(JSON.stringify({ name, type, country, office, body, through, ...(aliases.length > 0 && { aliases }) })),
  );

test.for([
  ["France", { name: "France", type: "country", country: "FRA" }],
  ["Korea, South", { name: "South Korea", type: "country", country: "KOR", aliases: ["Korea, South"] }],
  ["NATO", { name: "NATO", type: "organization" }],
  ["Acme Ltd", { name: "Acme Ltd", type: "organization" }],
  ["General Motors Company", { name: "General Motors Company", type: "organization" }],
  [
    "European Widget Organisation (EWO)",
    { name: "European Widget Organisation", type: "organization", aliases: ["EWO"] },
  ],
  ["Jane Roe (Acme)", { name: "Jane Roe", type: "person", body: "Acme" }],
  ["Jane Roe (by phone)", { name: "Jane Roe", type: "person" }],
  ["Jane Roe (France)", { name: "Jane Roe", type: "person", country: "FRA" }],
  ["Jane A. (Ann) Roe", { name: "Jane A. Roe", type: "person" }],
  ["Sir John Doe KC MP", { name: "John Doe", type: "person" }],
  ["Minister of Trade, Jane Roe", { name: "Jane Roe", type: "person", office: "Minister of Trade" }],
  ["Jane Roe, Minister of Trade", { name: "Jane Roe", type: "person", office: "Minister of Trade" }],
  ["MARAN Pierfrancesco", { name: "Pierfrancesco Maran", type: "person" }],
  ["VON DER LEYEN Ursula", { name: "Ursula von der Leyen", type: "person" }],
  ["Prime Minister", { name: "Prime Minister", type: "role" }],
  ["senior Egyptian officials", { name: "Egypt", type: "country", country: "EGY", through: "senior officials" }],
  ["a delegation from Mongolia", { name: "Mongolia", type: "country", country: "MNG", through: "delegation" }],
  ["representatives of Acme", { name: "Acme", type: "organization", through: "representatives" }],
  ["Iraqi Governing Council", { name: "Iraqi Governing Council", type: "organization" }],
  ["Kurdish leaders", { name: "Kurdish leaders", type: "group" }],
] as const)("%s", ([cell, party]) => {
  expect(short(cell)).toEqual([party]);
});

test.for(["regional partners", "various stakeholders", "-", "the peace process", ""])("%j names nobody", (cell) => {
  expect(short(cell)).toEqual([]);
});

test("codes and addresses are countries only where countries are expected", () => {
  const named = (cell: string, options = {}) => readParties(cell, options).map(({ name }) => name);
  expect(["korea-south", "KOR", "Korea, South"].map((cell) => named(cell, { type: "country" })[0])).toEqual(
    Array(3).fill("South Korea"),
  );
  expect(named("ARM")).toEqual(["ARM"]);
});

test("in a column of organisations a name is one, unless it has a title", () => {
  expect(short("Goldman Roe; General Motors; Mr John Doe", { type: "organization" })).toEqual([
    { name: "Goldman Roe", type: "organization" },
    { name: "General Motors", type: "organization" },
    { name: "John Doe", type: "person" },
  ]);
});

test("where persons stand among organisations, a given name makes a person", () => {
  const options = { type: "organization", individuals: true } as const;
  expect(short("Michael Roe; Goldman Roe", options).map(({ type }) => type)).toEqual(["person", "organization"]);
});

test("a family name before a comma goes behind where families come first", () => {
  expect(short("Roe, Jane", { order: "family-first", type: "person" })).toEqual([
    { name: "Roe", type: "person" },
    { name: "Jane", type: "person" },
  ]);
  expect(readParties("Roe, Jane", { order: "family-first", type: "person" }, [])[0]?.name).toBe("Jane Roe");
});

test("a title in the plural is that of all names behind it", () => {
  expect(short("Presidents Bush and Putin")).toEqual([
    { name: "Bush", type: "person", office: "President" },
    { name: "Putin", type: "person", office: "President" },
  ]);
  expect(short("the Foreign Ministers of Albania and Croatia").map(({ name, through }) => [name, through])).toEqual([
    ["Albania", "Foreign Ministers"],
    ["Croatia", "Foreign Ministers"],
  ]);
});

test("whoever is found has a name, whatever the cell holds", () => {
  const unit = fc.constantFrom(
    "Roe",
    "Jane",
    " ",
    ",",
    ";",
    "(",
    ")",
    " and ",
    " of ",
    "President",
    "French",
    "officials",
    "KC",
    ".",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (cell) => {
      expect(readParties(cell).every(({ name }) => name.trim() !== "")).toBe(true);
    }),
  );
});
