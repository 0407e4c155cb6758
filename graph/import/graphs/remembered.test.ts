import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("a text is asked about once, also where the answer is nothing", () => {
  const asked: string[] = [];
  const of = remembered((text) => {
    asked.push(text);
    return text === "a" ? 1 : undefined;
  });
  expect(["a", "b", "a", "b"].map(of)).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual(["a", "b"]);
});

test("beyond its memory it asks again, and answers the same", () => {
  let asked = 0;
  const of = remembered((text) => {
    asked += 1;
    return text.length;
  });
  for (let number = 0; number < 10_001; number++) of(`${number}`);
  expect(of("0") + of("10000")).toBe(6);
  expect(asked).toBe(10_002);
});
