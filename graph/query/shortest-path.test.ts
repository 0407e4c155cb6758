import fc from "fast-check";
import { expect, test } from "vitest";
import { UnknownActorError } from "../errors.ts";
import { contactGraph } from "./contact-graph.ts";
import { shortestPath } from "./shortest-path.ts";
import { allPaths, contactFiles, fileOfContacts, twoActors } from "./testing/contact-files.ts";

const GRAPH = contactGraph(fileOfContacts(["a b", "b d", "a c", "c d", "c d", "d e", "x y"]));

test("of several shortest paths the one with more contacts is taken", () => {
  expect(shortestPath(GRAPH, "a", "d")).toEqual(["a", "c", "d"]);
  expect(shortestPath(GRAPH, "e", "a")).toEqual(["e", "d", "c", "a"]);
});

test("fewer steps come before more contacts", () => {
  const graph = contactGraph(fileOfContacts(["a c", ...Array<string>(9).fill("a b"), ...Array<string>(9).fill("b c")]));
  expect(shortestPath(graph, "a", "c")).toEqual(["a", "c"]);
});

test("an actor is connected to itself, and to nobody that nothing leads to", () => {
  expect(shortestPath(GRAPH, "a", "a")).toEqual(["a"]);
  expect(shortestPath(GRAPH, "a", "x")).toBeUndefined();
});

test("asking for an unknown actor names the actor", () => {
  expect(() => shortestPath(GRAPH, "a", "gone")).toThrow(UnknownActorError);
  expect(() => shortestPath(GRAPH, "gone", "gone")).toThrow(UnknownActorError);
});

test("no path is shorter, and the way back is the same", () => {
  fc.assert(
    fc.property(contactFiles(), twoActors(), (file, [from, to]) => {
      const graph = contactGraph(file);
      const path = shortestPath(graph, from, to);
      const paths = allPaths(graph, from, to);
      expect(path?.length ?? Number.POSITIVE_INFINITY).toBe(Math.min(...paths.map(({ length }) => length)));
      if (path !== undefined) expect(paths).toContainEqual(path);
      expect(shortestPath(graph, to, from)).toEqual(path?.toReversed());
    }),
  );
});
