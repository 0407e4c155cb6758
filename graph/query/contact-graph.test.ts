import fc from "fast-check";
import { expect, test } from "vitest";
import { UnknownActorError } from "../errors.ts";
import { actor, fileOf, meeting } from "../testing/records.ts";
import { contactGraph, contactsBetween, contactsOf } from "./contact-graph.ts";
import { contactFiles, fileOfContacts } from "./testing/contact-files.ts";

const idsOf = (contacts: readonly { meeting: { id: string } }[]) => contacts.map(({ meeting }) => meeting.id).join(" ");

test("a tie has all contacts of its pair, the oldest first", () => {
  const graph = contactGraph(fileOfContacts(["a b 2025-06", "b a 2025-05", "b c"]));
  expect(graph.nodes()).toEqual(["a", "b", "c"]);
  expect(graph.edges()).toEqual(["a~b", "b~c"]);
  expect(idsOf(contactsBetween(graph, "b", "a"))).toBe("m2 m1");
  expect(contactsBetween(graph, "a", "c")).toEqual([]);
});

test("a meeting of many makes a tie for each pair but those of one side, and is one contact of each", () => {
  const sides = [
    { actor: "x", side: 1 },
    { actor: "y", side: 2 },
    { actor: "z", side: 2 },
  ];
  const graph = contactGraph(fileOf({ actors: ["x", "y", "z"].map((id) => actor(id)), meetings: [meeting(sides)] }));
  expect(graph.edges()).toEqual(["x~y", "x~z"]);
  expect(contactsOf(graph, "x")).toHaveLength(1);
});

test("actors without contact are there, without ties", () => {
  const graph = contactGraph(fileOf({ actors: [actor("idle")] }));
  expect(contactsOf(graph, "idle")).toEqual([]);
});

test("an actor that the file doesn't have is named", () => {
  expect(() => contactGraph(fileOf({ actors: [actor("x")], meetings: [meeting(["x", "gone"])] }))).toThrow(
    UnknownActorError,
  );
  expect(() => contactsOf(contactGraph(fileOf({})), "gone")).toThrow('No actor "gone"');
});

test("the order of the records doesn't matter", () => {
  fc.assert(
    fc.property(contactFiles(), (file) => {
      const turned = { ...file, actors: file.actors.toReversed(), meetings: file.meetings.toReversed() };
      expect(contactGraph(turned).export()).toEqual(contactGraph(file).export());
    }),
  );
});
