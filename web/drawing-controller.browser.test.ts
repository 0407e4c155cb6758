import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ActorGraphElement } from "./actor-graph-element.ts";
import type { Drawing } from "./drawing/drawing.ts";
import { drawn, mount } from "./testing/mount.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

beforeEach(() => page.viewport(1280, 900));

const canvases = (element: ActorGraphElement) => element.renderRoot.querySelectorAll(".canvas canvas").length;
const drawingOf = (element: ActorGraphElement): Drawing => Reflect.get(Reflect.get(element, "drawing"), "drawing");

/** Where an actor stands, in the page. */
function placeOf(element: ActorGraphElement, id: string) {
  const canvas = element.renderRoot.querySelector(".canvas") as HTMLElement;
  const place = drawingOf(element).place(id);
  if (!place) throw new Error(`The drawing has no place for ${id}`);
  return { canvas, position: { x: place.x + place.width / 2, y: place.y + place.height / 2 } };
}

test("the drawing goes when the element goes, and comes back with it", async () => {
  const element = await mount({ data: peaceTalks });
  await drawn(element);
  element.remove();
  expect(canvases(element)).toBe(0);
  document.body.append(element);
  await drawn(element);
  expect(canvases(element)).toBeGreaterThan(0);
});

test("an element that is far below is not drawn until the reader comes near; its list is there", async () => {
  const spacer = document.createElement("div");
  spacer.style.height = "5000px";
  document.body.append(spacer);
  try {
    const element = await mount({ data: peaceTalks });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(canvases(element)).toBe(0);
    expect(element.renderRoot.querySelectorAll("[role=option]")).toHaveLength(14);
    element.scrollIntoView();
    await drawn(element);
  } finally {
    spacer.remove();
    scrollTo(0, 0);
  }
});

test("a click on an actor in the drawing opens the evidence, and Escape leads back", async () => {
  const element = await mount({ data: peaceTalks });
  await drawn(element);
  const { canvas, position } = placeOf(element, "zelenskyy");
  await userEvent.click(canvas, { position });
  await expect.poll(() => element.selection).toEqual({ actor: "zelenskyy" });
  await expect.element(page.getByRole("heading", { name: "Volodymyr Zelenskyy", exact: true })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => element.selection).toBeUndefined();
});

test("a line tells what the mouse is on", async () => {
  const element = await mount({ data: peaceTalks });
  await drawn(element);
  const { canvas, position } = placeOf(element, "rubio");
  await userEvent.hover(canvas, { position });
  await expect.element(page.getByText("Marco Rubio · Person · 2 ties")).toBeVisible();
});

test("the wheel scrolls the page, and a hint tells how to zoom", async () => {
  const element = await mount({ data: peaceTalks });
  await drawn(element);
  const wheel = new WheelEvent("wheel", { deltaY: 100, bubbles: true, composed: true, cancelable: true });
  element.renderRoot.querySelector(".canvas")?.dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(false);
  await expect.element(page.getByText(/^Hold (Ctrl|⌘) while you scroll to zoom$/)).toBeVisible();
});

test("nothing that is still shown moves when a filter changes", async () => {
  const element = await mount({ data: peaceTalks });
  await drawn(element);
  const before = drawingOf(element).place("putin");
  element.narrow({ kinds: ["planned", "off"] });
  await element.updateComplete;
  expect(drawingOf(element).place("germany")).toBeUndefined();
  expect(drawingOf(element).place("putin")?.x).toBeCloseTo(before?.x ?? Number.NaN, 0);
});

test("of a graph too big to draw the best connected are drawn, and the rest is said to be in the list", async () => {
  const actors = Array.from({ length: 500 }, (_, place) => ({
    id: `actor-${place}`,
    name: `Actor ${place}`,
    type: "person" as const,
    aliases: [],
  }));
  const meetings = actors.slice(1).map(({ id }, place) => ({
    id: `meeting-${place}`,
    form: "call" as const,
    status: "held" as const,
    participants: [{ actor: "actor-0" }, { actor: id }],
    evidence: [{ document: "register", row: String(place) }],
  }));
  const element = await mount({ data: { ...peaceTalks, actors, issues: [], meetings, stances: [] } });
  await drawn(element);
  await expect.element(page.getByText(/380 others are in the list alone/)).toBeVisible();
  expect(drawingOf(element).place("actor-0")).toBeDefined();
});
