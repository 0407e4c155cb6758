import { expect, test } from "vitest";
import { busiestPairs } from "./busiest-pairs.ts";
import { contactGraph } from "./contact-graph.ts";
import { fileOfContacts } from "./testing/contact-files.ts";

test("pairs with most contacts come first, equals by their ids", () => {
  const graph = contactGraph(fileOfContacts(["z a", "a b", "b a c"]));
  expect(busiestPairs(graph).map(({ actors, contacts }) => `${actors.join(" ")}: ${contacts.length}`)).toEqual([
    "a b: 2",
    "a c: 1",
    "a z: 1",
    "b c: 1",
  ]);
});

test("without contacts there are none", () => {
  expect(busiestPairs(contactGraph(fileOfContacts(["a b"]), { forms: ["letter"] }))).toEqual([]);
});
