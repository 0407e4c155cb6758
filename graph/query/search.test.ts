import { expect, test } from "vitest";
import { actor, fileOf, issue, meeting, stance } from "../testing/records.ts";
import { search } from "./search.ts";

const FILE = fileOf({
  actors: [
    actor("zelenskyy", { name: "Volodymyr Zelenskyy", aliases: ["Zelensky"] }),
    actor("rubio", { name: "Marco Rubio" }),
    actor("vance", { name: "J.D. Vance" }),
    actor("erdogan", { name: "Recep Tayyip Erdoğan" }),
    actor("us", { name: "United States", type: "country", aliases: ["U.S.", "Washington"] }),
    actor("admin", { name: "Rubio Administration", type: "government" }),
  ],
  issues: [issue("truce", { name: "30-day ceasefire", aliases: ["truce"] })],
  meetings: [
    meeting(["zelenskyy", "rubio", "vance"], { id: "met", date: "2025-05-18", place: "Rome" }),
    meeting(["zelenskyy", "us"], { id: "call", form: "call", status: "planned", date: "2025-06" }),
  ],
  stances: [stance("rubio", { issue: "truce" }, { id: "for", words: "welcomed" })],
});

const ids = (text: string) => search(FILE, text).map(({ id }) => id);

test.for([
  ["Marco Rubio", "rubio"],
  ["rubio", "rubio"],
  ["rub", "rubio"],
  ["Erdogan", "erdogan"],
  ["erdoğan tayyip", "erdogan"],
  ["jd vance", "vance"],
  ["J. D. Vance", "vance"],
  ["zelensky", "zelenskyy"],
  ["zelenskii", "zelenskyy"],
  ["Rubbio", "rubio"],
  ["us", "us"],
  ["washington", "us"],
  ["ceasefire", "truce"],
  ["truce", "truce"],
] as const)("%s finds %s first", ([text, id]) => {
  expect(ids(text)[0]).toBe(id);
});

test("meetings are found by those who took part, by form, place and date", () => {
  expect(ids("zelensky rubio")).toEqual(["met"]);
  expect(ids("rome")).toEqual(["met"]);
  expect(ids("zelenskyy call june 2025")).toEqual(["call"]);
  expect(ids("planned")).toEqual(["call"]);
});

test("stances are found by holder, target and words", () => {
  expect(ids("rubio truce")).toEqual(["for"]);
  expect(ids("welcomed")).toEqual(["for"]);
});

test("all words must be there", () => {
  expect(ids("rubio merkel")).toEqual([]);
  expect(ids("merkel")).toEqual([]);
});

test("a typing error is only suspected where no word is as typed", () => {
  const file = fileOf({ actors: [actor("a", { name: "Anna Marin" }), actor("b", { name: "Anna Martin" })] });
  expect(search(file, "marin").map(({ id }) => id)).toEqual(["a"]);
  expect(search(file, "marein").map(({ id }) => id)).toEqual(["a", "b"]);
});

test("who is named in more records comes first among equals, names before records", () => {
  expect(search(FILE, "rubio").map(({ kind, id }) => [kind, id])).toEqual([
    ["actor", "rubio"],
    ["actor", "admin"],
    ["meeting", "met"],
    ["stance", "for"],
  ]);
});

test("a hit says what it is, in a name or a sentence", () => {
  expect(search(FILE, "marco rubio")[0]).toEqual({ kind: "actor", id: "rubio", label: "Marco Rubio", score: 1 });
  expect(search(FILE, "rome")[0]?.label).toBe(
    "Volodymyr Zelenskyy, Marco Rubio and J.D. Vance met in Rome on 18 May 2025",
  );
});

test("nothing typed finds nothing, and no more is found than asked for", () => {
  expect(ids(" – ")).toEqual([]);
  expect(search(FILE, "zelensky", { limit: 1 })).toHaveLength(1);
});
