import fc from "fast-check";
import { expect, test } from "vitest";
import { contactGraph, contactsBetween } from "./contact-graph.ts";
import { strongestPath } from "./strongest-path.ts";
import { allPaths, contactFiles, fileOfContacts, twoActors } from "./testing/contact-files.ts";

test("many contacts on the way make up for a step more", () => {
  const often = (pair: string) => Array<string>(4).fill(pair);
  const graph = contactGraph(fileOfContacts(["a c", ...often("a b"), ...often("b c")]));
  expect(strongestPath(graph, "a", "c")).toEqual(["a", "b", "c"]);
});

test("where all met once it is the shortest path", () => {
  expect(strongestPath(contactGraph(fileOfContacts(["a b", "b c", "a c"])), "a", "c")).toEqual(["a", "c"]);
});

test("no path has less resistance, and the way back is the same", () => {
  fc.assert(
    fc.property(contactFiles(), twoActors(), (file, [from, to]) => {
      const graph = contactGraph(file);
      const resistance = (path: string[]) =>
        path
          .slice(1)
          .reduce((sum, next, index) => sum + 1 / contactsBetween(graph, path[index] as string, next).length, 0);
      const path = strongestPath(graph, from, to);
      const least = Math.min(...allPaths(graph, from, to).map(resistance));
      expect(path === undefined ? Number.POSITIVE_INFINITY : resistance(path)).toBeCloseTo(least, 9);
      expect(strongestPath(graph, to, from)).toEqual(path?.toReversed());
    }),
  );
});
