import fc from "fast-check";
import { expect, test } from "vitest";
import { UnknownActorError } from "../errors.ts";
import { actor, fileOf, meeting } from "../testing/records.ts";
import { contactGraph, contactsBetween } from "./contact-graph.ts";
import type { Contact } from "./contacts.ts";
import { contactFiles, fileOfContacts, twoActors } from "./testing/contact-files.ts";
import { timeRespectingPath } from "./time-respecting-path.ts";

// What word of a at b can know of c: the dates of a – b and b – c, and whether the order is certain, possible, or neither.
test.for([
  ["2025-05-01", "2025-05-02", "certain"],
  ["2025-05-02", "2025-05-01", "neither"],
  ["2025-05-01", "2025-05-01", "possible"],
  ["2025-05", "2025-05-18", "possible"],
  ["2025-05", "2025-06-01", "certain"],
  ["2025-04-30", "2025-05", "certain"],
  ["2025-05-18", "2025-05", "possible"],
  ["2025-05-18/2025-05-20", "2025-05-20", "possible"],
  ["2025-05-18/2025-05-20", "2025-05-21", "certain"],
  ["2025", "2024-12", "neither"],
  ["2025-05/..", "2030", "possible"],
] as const)("%s before %s: %s", ([first, second, expected]) => {
  const graph = contactGraph(fileOfContacts([`a b ${first}`, `b c ${second}`]));
  const found = (order: "certain" | "possible") => timeRespectingPath(graph, "a", "c", { order }) !== undefined;
  expect(found("certain") ? "certain" : found("possible") ? "possible" : "neither").toBe(expected);
});

test("who was told on a day may have met before it: certain as the first contact, and not as the second", () => {
  const told = { dateBasis: "published" } as const;
  const file = (first: object, second: object) =>
    contactGraph(
      fileOf({
        actors: ["a", "b", "c"].map((id) => actor(id)),
        meetings: [
          meeting(["a", "b"], { date: "2025-05-01", ...first }),
          meeting(["b", "c"], { date: "2025-05-02", ...second }),
        ],
      }),
    );
  expect(timeRespectingPath(file(told, {}), "a", "c")?.arrival).toBe("2025-05-02");
  expect(timeRespectingPath(file({}, told), "a", "c")).toBeUndefined();
  expect(timeRespectingPath(file({}, told), "a", "c", { order: "possible" })?.arrival).toBe("2025-05-02");
});

const GRAPH = contactGraph(
  fileOfContacts(["a d 2025-05-09", "a b 2025-05-01", "b c 2025-05-02", "c d 2025-05-03", "a b 2025-05-05", "d e"]),
);
const told = (path: ReturnType<typeof timeRespectingPath>) =>
  path && {
    actors: path.actors.join(" "),
    contacts: path.contacts.map(({ meeting }) => meeting.id).join(" "),
    arrival: path.arrival,
  };

test("the path that is there first is taken, or the one with the fewest contacts", () => {
  expect(told(timeRespectingPath(GRAPH, "a", "d"))).toEqual({
    actors: "a b c d",
    contacts: "m2 m3 m4",
    arrival: "2025-05-03",
  });
  expect(told(timeRespectingPath(GRAPH, "a", "d", { prefer: "fewest" }))).toEqual({
    actors: "a d",
    contacts: "m1",
    arrival: "2025-05-09",
  });
});

test("what was before the start doesn't count, what was on its day does", () => {
  expect(told(timeRespectingPath(GRAPH, "a", "b", { start: "2025-05-01" }))?.contacts).toBe("m2");
  expect(told(timeRespectingPath(GRAPH, "a", "b", { start: "2025-05-02" }))?.contacts).toBe("m5");
  expect(timeRespectingPath(GRAPH, "a", "c", { start: "2025-05-02" })).toBeUndefined();
});

test("a contact without a date can have been any time, and nobody knows when", () => {
  expect(told(timeRespectingPath(GRAPH, "d", "e"))).toEqual({ actors: "d e", contacts: "m6", arrival: undefined });
  expect(timeRespectingPath(GRAPH, "a", "e")).toBeUndefined();
  expect(told(timeRespectingPath(GRAPH, "a", "e", { order: "possible" }))?.arrival).toBe("2025-05-03");
});

test("an actor is there from the start", () => {
  expect(timeRespectingPath(GRAPH, "a", "a")).toEqual({ actors: ["a"], contacts: [], arrival: undefined });
  expect(() => timeRespectingPath(GRAPH, "a", "gone")).toThrow(UnknownActorError);
});

/** Whether contacts are in order by the definitions, each looked at with all before it. */
function isInOrder(contacts: readonly Contact[], order: "certain" | "possible"): boolean {
  return contacts.every((contact, index) => {
    const before = contacts.slice(0, index);
    if (order === "possible") return before.every(({ first }) => first <= contact.last);
    return before.length === 0 || (contact.isFirm && before.every(({ last }) => last < contact.first));
  });
}

test.for(["certain", "possible"] as const)(
  "no %s path is there earlier, and with fewest contacts none is shorter",
  (order) => {
    fc.assert(
      fc.property(contactFiles(), twoActors(), (file, [from, to]) => {
        const graph = contactGraph(file);
        const ways: Contact[][] = [];
        const walk = (here: string, actors: string[], contacts: Contact[]) => {
          if (here === to) ways.push(contacts);
          else
            for (const next of graph.neighbors(here)) {
              if (actors.includes(next)) continue;
              for (const contact of contactsBetween(graph, here, next)) {
                const further = [...contacts, contact];
                if (isInOrder(further, order)) walk(next, [...actors, next], further);
              }
            }
        };
        walk(from, [from], []);
        const arrivalOf = (way: readonly Contact[]) =>
          order === "certain"
            ? (way.at(-1)?.last ?? "")
            : (way
                .map(({ first }) => first)
                .sort()
                .at(-1) ?? "");
        const earliest = timeRespectingPath(graph, from, to, { order });
        const fewest = timeRespectingPath(graph, from, to, { order, prefer: "fewest" });
        const first = ways.map(arrivalOf).sort()[0];
        const known = first !== "0000-01-01" && first !== "9999-12-31";
        expect(earliest === undefined).toBe(ways.length === 0);
        expect(earliest?.arrival).toBe(known ? first : undefined);
        if (fewest === undefined || earliest === undefined) return;
        expect(fewest.contacts).toHaveLength(Math.min(...ways.map(({ length }) => length)));
        const asEarly = ways.filter((way) => arrivalOf(way) === first);
        expect(earliest.contacts).toHaveLength(Math.min(...asEarly.map(({ length }) => length)));
        for (const { actors, contacts } of [earliest, fewest]) {
          expect(isInOrder(contacts, order)).toBe(true);
          for (const [index, contact] of contacts.entries()) {
            expect(contactsBetween(graph, actors[index] as string, actors[index + 1] as string)).toContain(contact);
          }
        }
      }),
      { numRuns: 300 },
    );
  },
);
