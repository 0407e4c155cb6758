import fc from "fast-check";
import { expect, test } from "vitest";
import { actor } from "../testing/records.ts";
import { communities } from "./communities.ts";
import { contactGraph } from "./contact-graph.ts";
import { contactFiles, fileOfContacts } from "./testing/contact-files.ts";

const TWO = fileOfContacts(["a b", "b c", "c a", "c d", "x y", "y z", "z x", "c z"]);

test("two groups with one contact between them are two communities, the bigger one first", () => {
  const { communities: found, modularity } = communities(contactGraph(TWO));
  expect(found).toEqual([
    ["c", "a", "b", "d"],
    ["z", "x", "y"],
  ]);
  // 8 contacts: 4 and 3 inside, 9 and 7 of the 16 ends.
  expect(modularity).toBeCloseTo(4 / 8 - (9 / 16) ** 2 + 3 / 8 - (7 / 16) ** 2, 9);
});

test("who had no contact is in none, and without any there are none", () => {
  const graph = contactGraph({ ...TWO, actors: [...TWO.actors, actor("idle")] });
  expect(communities(graph).communities.flat()).not.toContain("idle");
  expect(communities(contactGraph(TWO, { forms: [] }))).toEqual({ communities: [], modularity: 0 });
});

test("contacts weigh", () => {
  const often = (pair: string) => Array<string>(9).fill(pair);
  const graph = contactGraph(fileOfContacts([...often("a b"), ...often("c d"), "b c", "a d"]));
  expect(communities(graph).communities.map((members) => members.toSorted())).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("every actor with contact is in one community, the same for the same seed", () => {
  fc.assert(
    fc.property(contactFiles(), fc.nat(), (file, seed) => {
      const graph = contactGraph(file);
      const found = communities(graph, { seed });
      expect(found.communities.flat().sort()).toEqual(graph.filterNodes((id) => graph.degree(id) > 0));
      expect(communities(contactGraph(file), { seed })).toEqual(found);
    }),
  );
});
