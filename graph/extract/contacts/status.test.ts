import { expect, test } from "vitest";
import type { Reality } from "../factuality/words.ts";
import type { ContactClaim } from "../frames/match-contacts.ts";
import { isCalledOff, statusOf } from "./status.ts";

const claim = (reality: Reality) => ({ factuality: { reality, tense: "unknown" } }) as unknown as ContactClaim;

test.for([
  ["actual", "held"],
  ["ended", "held"],
  ["planned", "planned"],
  ["denied", "denied"],
  ["possible", undefined],
  ["wished", undefined],
  ["none", undefined],
] as const)("what is %s is %s", ([reality, status]) => {
  expect(statusOf(claim(reality), {}, "2025-05-19")).toBe(status);
});

test("what is told to happen on a day to come is planned", () => {
  expect(statusOf(claim("actual"), { date: "2025-05-23", basis: "resolved" }, "2025-05-19")).toBe("planned");
  expect(statusOf(claim("actual"), { date: "2025-05-19", basis: "resolved" }, "2025-05-19")).toBe("held");
});

test("what is refused is not called off", () => {
  expect(
    (["cancelled", "postponed", "refused", "actual"] as const).map((reality) => isCalledOff(claim(reality))),
  ).toEqual([true, true, false, false]);
});
