import fc from "fast-check";
import { expect, test } from "vitest";
import { betweenness } from "./betweenness.ts";
import { contactGraph } from "./contact-graph.ts";
import { allPaths, contactFiles, fileOfContacts } from "./testing/contact-files.ts";

test("who is on the only way between others has it all, however often who met", () => {
  expect(betweenness(contactGraph(fileOfContacts(["a b", "b c", "b c"])))).toEqual([
    { actor: "b", value: 1 },
    { actor: "a", value: 0 },
    { actor: "c", value: 0 },
  ]);
});

test("two ways of a length share it", () => {
  // A square: each lies on one of the two ways between its neighbours, one of the three pairs of others.
  const values = betweenness(contactGraph(fileOfContacts(["a b", "b c", "c d", "d a"]))).map(({ value }) => value);
  for (const value of values) expect(value).toBeCloseTo(1 / 6, 12);
});

test("it is the mean over all pairs of others of the share of shortest paths", () => {
  fc.assert(
    fc.property(contactFiles(), (file) => {
      const graph = contactGraph(file);
      const others = (graph.order - 1) * (graph.order - 2);
      for (const { actor, value } of betweenness(graph)) {
        let sum = 0;
        for (const from of graph.nodes()) {
          for (const to of graph.nodes()) {
            if (from === to || from === actor || to === actor) continue;
            const paths = allPaths(graph, from, to);
            const least = Math.min(...paths.map(({ length }) => length));
            const shortest = paths.filter(({ length }) => length === least);
            if (shortest.length > 0) sum += shortest.filter((path) => path.includes(actor)).length / shortest.length;
          }
        }
        expect(value).toBeCloseTo(sum / others, 9);
      }
    }),
    { numRuns: 50 },
  );
});
