import { expect, test } from "vitest";
import { actor, fileOf } from "../../graph/testing/records.ts";
import { ActorNameError, findActor } from "./find-actor.ts";

const FILE = fileOf({
  actors: [
    actor("Q1", { name: "Joe Biden", aliases: ["President Biden"] }),
    actor("Q2", { name: "Jill Biden" }),
    actor("Q3", { name: "Dmytro Kuleba", aliases: ["DK"] }),
    actor("Q4", { name: "Recep Tayyip Erdoğan" }),
    actor("Q5", { name: "Georgia", type: "country" }),
    actor("Q6", { name: "Georgia Republican Party", type: "organization" }),
    actor("Q7", { name: "Georgian Dream", type: "organization" }),
  ],
});

test.for([
  ["an id", "Q2", "Q2"],
  ["a name", "Joe Biden", "Q1"],
  ["an alias", "DK", "Q3"],
  ["a word of the name", "Kuleba", "Q3"],
  ["a word that isn't finished", "Kul", "Q3"],
  ["without accents or capitals", "erdogan", "Q4"],
  ["a name in full before one that goes on", "Georgia", "Q5"],
  ["a word as it stands before one that goes on", "jill bid", "Q2"],
] as const)("%s is found", ([, name, id]) => {
  expect(findActor(FILE, name)).toBe(id);
});

test("a name that two have is told with both", () => {
  expect(() => findActor(FILE, "Biden")).toThrow(ActorNameError);
  expect(() => findActor(FILE, "Biden")).toThrow(
    '"Biden" can be Joe Biden (Q1), Jill Biden (Q2). Say more of the name, or give the id.',
  );
});

test("a typing error is not guessed away, but told with who is near", () => {
  expect(() => findActor(FILE, "Kulbea")).toThrow(
    'No actor is called "Kulbea". Near: Dmytro Kuleba (Q3). An id, a name or an alias is wanted.',
  );
});

test("a name like no other is told as such", () => {
  expect(() => findActor(FILE, "Merkel")).toThrow('No actor is called "Merkel". Nothing comes near.');
  expect(() => findActor(FILE, "")).toThrow(ActorNameError);
});

test("of many who are near some are listed", () => {
  const many = fileOf({
    actors: Array.from({ length: 8 }, (_, index) => actor(`lee-${index}`, { name: `Ann Lee ${index}` })),
  });
  expect(() => findActor(many, "Lee")).toThrow(/^"Lee" can be (?:Ann Lee \d \(lee-\d\)(?:, | )){5}and 3 more\./);
});
