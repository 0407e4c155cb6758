import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ActorGraphElement } from "./actor-graph-element.ts";
import { hostile } from "./testing/hostile.ts";
import { mount } from "./testing/mount.ts";

let element: ActorGraphElement;

beforeEach(async () => {
  await page.viewport(1280, 900);
  element = await mount({ data: hostile });
});

afterEach(() => {
  expect(Reflect.get(globalThis, "attacked")).toBeUndefined();
});

const all = (selector: string) => [...element.renderRoot.querySelectorAll(selector)];
const choices = [
  ...hostile.actors.map(({ id }) => ({ actor: id })),
  ...hostile.issues.map(({ id }) => ({ issue: id })),
  ...hostile.meetings.map(({ id }) => ({ meeting: id })),
  ...hostile.stances.map(({ id }) => ({ stance: id })),
];

test.for(choices)("markup in a graph file stays text: %o", async (choice) => {
  element.choose(choice);
  await element.updateComplete;
  expect(element.selection).toEqual(choice);
  expect(all("#evidence-title")).toHaveLength(1);
  // Flags and shapes are drawn inside svg; no other image and no script can come from the file.
  expect(all("img, script, iframe, object, embed")).toEqual([]);
});

test("a link that is not that of a web page is none", async () => {
  const [meeting] = hostile.meetings;
  element.choose({ meeting: meeting?.id ?? "" });
  await element.updateComplete;
  expect(all(".source")).toHaveLength(3);
  expect(all(".source a")).toEqual([]);
});

test("every link of the element leads to a web page, in a tab that cannot reach back", async () => {
  for (const choice of choices) {
    element.choose(choice);
    await element.updateComplete;
    for (const link of all("a") as HTMLAnchorElement[]) {
      expect(link.protocol).toMatch(/^https?:$/);
      expect(link.rel).toContain("noopener");
    }
  }
});

test.for(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "an actor whose id is %s is refused, and nothing on the page is changed",
  async (id) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const [actor] = hostile.actors;
    const met = { actor: { ...actor, id }, other: { ...actor, id: "other" } };
    const records = { documents: [{ id: "d", kind: "manual" }], actors: Object.values(met), issues: [], stances: [] };
    const meeting = (number: number) => ({
      id: `m${number}`,
      form: "call",
      status: number > 1 ? "planned" : "held",
      participants: [{ actor: id }, { actor: "other" }],
      evidence: [{ document: "d", row: "1" }],
    });
    const data = { format: "actor-graph/1", ...records, meetings: [meeting(1), meeting(2)] };
    const refused = await mount({ data: data as never });
    expect(refused.renderRoot.querySelector(".error")?.textContent).toContain("is a key that every object has");
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  },
);

test("a very long name does not widen the element", async () => {
  await page.viewport(320, 700);
  element.choose({ actor: "long" });
  await element.updateComplete;
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
});
