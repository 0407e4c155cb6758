import { expect, test } from "vitest";
import { actor } from "../testing/records.ts";
import { groupActors } from "./actors.ts";

/** Who is grouped with whom, given who stands in which document of which file: `[["Rubio", 0, "a"], ["Ann Lee", 0, "a"]]`. */
function groups(...told: (readonly [name: string, file: number, documents: string])[]): string[] {
  const filed = told.map(([name, file, documents]) => ({
    record: actor(name.toLowerCase().replaceAll(" ", "-"), { name, type: name === "France" ? "country" : "person" }),
    file,
    documents: new Set(documents.split(" ").filter(Boolean)),
  }));
  return groupActors(filed)
    .map((group) => group.map(({ record }) => record.name).join(" = "))
    .filter((group) => group.includes("Rubio"))
    .toSorted();
}

test("a surname in the company of somebody who stands with the full name, too, is that person", () => {
  expect(groups(["Rubio", 0, "a"], ["Ann Lee", 0, "a"], ["Marco Rubio", 1, "b"], ["Ann Lee", 1, "b"])).toEqual([
    "Marco Rubio = Rubio",
  ]);
});

test("where the family's name comes first, it is the one that joins", () => {
  const filed = [
    actor("xi", { name: "Xi", type: "person" }),
    actor("xi-jinping", { name: "Xi Jinping", type: "person", country: "CHN" }),
  ].map((record, file) => ({ record, file, documents: new Set([`d${file}`]) }));
  const company = [0, 1].map((file) => ({
    record: actor("ann-lee", { name: "Ann Lee", type: "person" }),
    file,
    documents: new Set([`d${file}`]),
  }));
  const names = groupActors([...filed, ...company]).map((group) => group.map(({ record }) => record.name));
  expect(names).toContainEqual(["Xi Jinping", "Xi"]);
});

test("many of the same surname come together through the one", () => {
  expect(
    groups(
      ["Rubio", 0, "a"],
      ["Ann Lee", 0, "a"],
      ["Marco Rubio", 1, "b"],
      ["Ann Lee", 1, "b"],
      ["Rubio", 2, "c"],
      ["Ann Lee", 2, "c"],
    ),
  ).toEqual(["Marco Rubio = Rubio = Rubio"]);
});

test("without any full name, company makes two surnames one", () => {
  expect(groups(["Rubio", 0, "a"], ["Ann Lee", 0, "a"], ["Rubio", 1, "b"], ["Ann Lee", 1, "b"])).toEqual([
    "Rubio = Rubio",
  ]);
});

test("without company it stays alone; a country is no company, nor is a surname", () => {
  expect(groups(["Rubio", 0, "a"], ["Ann Lee", 0, "a"], ["Marco Rubio", 1, "b"], ["Bob Kim", 1, "b"])).toHaveLength(2);
  expect(groups(["Rubio", 0, "a"], ["France", 0, "a"], ["Marco Rubio", 1, "b"], ["France", 1, "b"])).toHaveLength(2);
  expect(groups(["Rubio", 0, "a"], ["Lee", 0, "a"], ["Marco Rubio", 1, "b"], ["Lee", 1, "b"])).toHaveLength(2);
});

test("company counts in the same document only, not somewhere in the file", () => {
  expect(groups(["Rubio", 0, "a"], ["Ann Lee", 0, "c"], ["Marco Rubio", 1, "b"], ["Ann Lee", 1, "b"])).toHaveLength(2);
});

test("with two persons of the surname it stays alone, whoever is with it", () => {
  expect(
    groups(
      ["Rubio", 0, "a"],
      ["Ann Lee", 0, "a"],
      ["Marco Rubio", 1, "b"],
      ["Ann Lee", 1, "b"],
      ["Paulina Rubio", 2, "c"],
    ),
  ).toEqual(["Marco Rubio", "Paulina Rubio", "Rubio"]);
});

test("a file that has both has told them apart", () => {
  expect(groups(["Rubio", 0, "a"], ["Marco Rubio", 0, "a b"], ["Ann Lee", 0, "a b"])).toHaveLength(2);
});

test("a document that is read twice means the same person twice", () => {
  expect(groups(["Rubio", 0, "a"], ["Rubio", 1, "a"])).toEqual(["Rubio = Rubio"]);
});
