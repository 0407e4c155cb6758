import { expect, test } from "vitest";
import { formOf, statusOf } from "./forms.ts";

test.for([
  ["Telephone call", "call"],
  ["Meeting (virtual)", "call"],
  ["Face-to-face meeting", "meeting"],
  ["Working lunch", "meeting"],
  ["State visit", "visit"],
  ["Summit", "summit"],
  ["E-mail", "letter"],
  ["Negotiations", "talks"],
] as const)("%s is a %s", ([text, form]) => {
  expect(formOf(text)).toBe(form);
});

test.for([
  ["Completed", "held"],
  ["Canceled", "cancelled"],
  ["Scheduled", "planned"],
  ["moved to June", "postponed"],
] as const)("%s is %s", ([text, status]) => {
  expect(statusOf(text)).toBe(status);
});

test.for(["", "Bilateral?", "recall"])("%j is no status, and tells no form but a meeting's", (text) => {
  expect(statusOf(text)).toBeUndefined();
  expect([undefined, "meeting"]).toContain(formOf(text));
});
