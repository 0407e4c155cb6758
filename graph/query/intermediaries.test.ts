import fc from "fast-check";
import { expect, test } from "vitest";
import { actor, fileOf, meeting } from "../testing/records.ts";
import { commonContacts } from "./common-contacts.ts";
import { contactGraph } from "./contact-graph.ts";
import { throughIntermediaries } from "./intermediaries.ts";
import { contactFiles, fileOfContacts, twoActors } from "./testing/contact-files.ts";

test("who never met, but met the same actors, deals through these", () => {
  const graph = contactGraph(
    fileOfContacts(["israel qatar", "hamas qatar", "israel egypt", "egypt hamas", "egypt hamas", "egypt sudan"]),
  );
  expect(throughIntermediaries(graph, "israel")).toEqual([
    {
      actor: "hamas",
      intermediaries: [
        { actor: "egypt", contacts: [1, 2] },
        { actor: "qatar", contacts: [1, 1] },
      ],
      mediated: [],
    },
    { actor: "sudan", intermediaries: [{ actor: "egypt", contacts: [1, 1] }], mediated: [] },
  ]);
});

const ACTORS = ["a", "b", "m"].map((id) => actor(id));
const mediated = meeting([{ actor: "a" }, { actor: "b" }, { actor: "m", role: "mediator" }], { id: "mediated" });
const direct = meeting(["a", "b"], { id: "direct" });

test("a contact with a mediator is not direct", () => {
  const [found, ...others] = throughIntermediaries(contactGraph(fileOf({ actors: ACTORS, meetings: [mediated] })), "a");
  expect(others).toEqual([]);
  expect(found?.actor).toBe("b");
  expect(found?.mediated.map(({ meeting }) => meeting.id)).toEqual(["mediated"]);
  expect(found?.intermediaries).toEqual([{ actor: "m", contacts: [1, 1] }]);
});

test("nor is one of their representatives", () => {
  const deputies = meeting([{ actor: "a" }, { actor: "b", through: "representatives" }]);
  const graph = contactGraph(fileOf({ actors: ACTORS, meetings: [deputies] }));
  expect(throughIntermediaries(graph, "a").map(({ actor }) => actor)).toEqual(["b"]);
});

test("who also met without a mediator needs no intermediary", () => {
  const graph = contactGraph(fileOf({ actors: ACTORS, meetings: [mediated, direct] }));
  expect(throughIntermediaries(graph, "a")).toEqual([]);
});

test("intermediaries are the common contacts, and the same seen from the other end", () => {
  fc.assert(
    fc.property(contactFiles(), twoActors(), (file, [a, b]) => {
      const graph = contactGraph(file);
      const found = throughIntermediaries(graph, a).find(({ actor }) => actor === b);
      const common = graph.hasEdge(a, b) ? [] : commonContacts(graph, a, b);
      expect(found?.intermediaries ?? []).toEqual(common);
      const back = throughIntermediaries(graph, b).find(({ actor }) => actor === a);
      expect(back?.intermediaries.map(({ actor }) => actor)).toEqual(found?.intermediaries.map(({ actor }) => actor));
    }),
  );
});
