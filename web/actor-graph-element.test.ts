import { expect, test } from "vitest";

test("the class can be imported where there is no page, and defines nothing", async () => {
  const { ActorGraphElement } = await import("./actor-graph-element.ts");
  expect(ActorGraphElement.name).toBe("ActorGraphElement");
  expect(globalThis.customElements?.get("actor-graph")).toBeUndefined();
});
