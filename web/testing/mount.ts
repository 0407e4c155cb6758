import { afterEach, vi } from "vitest";
import "../define.ts";
import type { ActorGraphElement } from "../actor-graph-element.ts";

afterEach(() => {
  vi.restoreAllMocks();
  for (const element of document.querySelectorAll("actor-graph")) element.remove();
});

/** Puts an element on the page, with properties set, and waits until it has got, or hasn't got, its graph. */
export async function mount(properties: Partial<ActorGraphElement>, inside = ""): Promise<ActorGraphElement> {
  const element = document.createElement("actor-graph");
  Object.assign(element, properties);
  element.innerHTML = inside;
  const settled = new Promise((resolve) => {
    element.addEventListener("actor-graph-load", resolve, { once: true });
    element.addEventListener("actor-graph-error", resolve, { once: true });
  });
  document.body.append(element);
  await settled;
  await element.updateComplete;
  return element;
}

/** Waits until the element's drawing is there. */
export async function drawn(element: ActorGraphElement): Promise<void> {
  const started = performance.now();
  while (!element.renderRoot.querySelector(".canvas canvas")) {
    if (performance.now() - started > 10_000) throw new Error("No drawing came within ten seconds");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
