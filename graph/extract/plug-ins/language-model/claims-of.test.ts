import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";
import { AnswerError } from "./errors.ts";

const ACTOR = { name: "Angela Merkel", type: "person", other_names: [] };

function read(content: string) {
  const rejected: string[] = [];
  return { claims: claimsOf(content, (_, what) => rejected.push(what)), rejected };
}

test.for([
  ["bare", (json: string) => json],
  ["in a code block", (json: string) => `\`\`\`json\n${json}\n\`\`\``],
  ["behind thoughts", (json: string) => `<think>{"actors": []}?</think>\n${json}`],
  ["among other words", (json: string) => `Here you are:\n${json}\nAnything else?`],
] as const)("claims are found %s", ([, around]) => {
  expect(read(around(JSON.stringify({ actors: [ACTOR] }))).claims).toEqual({
    actors: [ACTOR],
    contacts: [],
    stances: [],
  });
});

test("a claim that isn't as asked for goes alone, and is told with its place", () => {
  const { claims, rejected } = read(
    JSON.stringify({ actors: [ACTOR, { ...ACTOR, type: "dog" }, 7], contacts: "none" }),
  );
  expect(claims.actors).toEqual([ACTOR]);
  expect(rejected).toEqual([expect.stringMatching(/^actors, type: \{.*dog/), "actors: 7", "contacts: none"]);
});

test.for(["", "I met nobody.", "{", '{"actors": [', "[]", "{}", '{"answer": 42}', "null"])(
  "%j holds no claims",
  (content) => {
    expect(() => claimsOf(content, () => {})).toThrow(AnswerError);
  },
);
