import { expect, test } from "vitest";
import { GraphFileError, UnknownActorError } from "./errors.ts";

const problems = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `actors.${index}`, message: "No" }));

test.for([
  [1, "actors.0: No"],
  [2, "actors.0: No\nactors.1: No"],
  [11, /actors\.9: No\n… and 1 more problem$/],
  [1000, /actors\.9: No\n… and 990 more problems$/],
] as const)("of %d problems at most ten are told", ([count, message]) => {
  const error = new GraphFileError(problems(count));
  if (typeof message === "string") expect(error.message).toBe(message);
  else expect(error.message).toMatch(message);
  expect(error.issues).toHaveLength(count);
});

test("a problem of the whole file is told without a place", () => {
  expect(new GraphFileError([{ path: "", message: "No" }]).message).toBe("No");
});

test("errors have names that survive minifying", () => {
  expect([new GraphFileError([]).name, new UnknownActorError("x").name]).toEqual([
    "GraphFileError",
    "UnknownActorError",
  ]);
});
