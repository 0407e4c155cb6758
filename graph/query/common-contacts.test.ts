import fc from "fast-check";
import { expect, test } from "vitest";
import { UnknownActorError } from "../errors.ts";
import { commonContacts } from "./common-contacts.ts";
import { contactGraph } from "./contact-graph.ts";
import { contactFiles, fileOfContacts, twoActors } from "./testing/contact-files.ts";

const GRAPH = contactGraph(
  fileOfContacts(["a x", "a x", "a x", "b x", "a y", "a y", "b y", "b y", "a b", "a z", "c y"]),
);

test("whose weaker tie is stronger comes first", () => {
  expect(commonContacts(GRAPH, "a", "b")).toEqual([
    { actor: "y", contacts: [2, 2] },
    { actor: "x", contacts: [3, 1] },
  ]);
});

test("of three actors, who was in contact with all of them", () => {
  expect(commonContacts(GRAPH, "c", "a", "b")).toEqual([{ actor: "y", contacts: [1, 2, 2] }]);
  expect(commonContacts(GRAPH, "x", "z", "c")).toEqual([]);
});

test("asking for an unknown actor names the actor", () => {
  expect(() => commonContacts(GRAPH, "a", "gone")).toThrow(UnknownActorError);
});

test("the other way round they are the same", () => {
  fc.assert(
    fc.property(contactFiles(), twoActors(), (file, [a, b]) => {
      const graph = contactGraph(file);
      const turned = commonContacts(graph, b, a).map((one) => ({ ...one, contacts: one.contacts.toReversed() }));
      expect(turned).toEqual(commonContacts(graph, a, b));
    }),
  );
});
