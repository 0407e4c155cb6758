import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type ActorGraph, actorGraph } from "../../graph/actor-graph.ts";
import { type Layout, layout } from "../../graph/layout.ts";
import type { Selection } from "../selection.ts";
import { FIXTURE } from "../testing/fixture.ts";
import { Drawing } from "./drawing.ts";

const graph = actorGraph(FIXTURE);
const places = layout(graph);

let container: HTMLElement;
let drawing: Drawing;
const select = vi.fn<(selection: Selection | undefined) => void>();
const hover = vi.fn<(selection: Selection | undefined) => void>();

function open(shown: ActorGraph = graph, positions: Layout = places): void {
  drawing = new Drawing(container, { select, hover });
  drawing.show(shown, positions);
}

beforeEach(async () => {
  // All of the container in view: what must be scrolled to is not where it was.
  await page.viewport(900, 700);
  container = document.createElement("div");
  container.style.cssText = "width: 800px; height: 600px";
  document.body.style.margin = "0";
  document.body.append(container);
});

afterEach(() => {
  drawing.close();
  container.remove();
  vi.clearAllMocks();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

/** Where an actor stands on the page. */
function spot(id: string): { x: number; y: number } {
  const place = drawing.place(id);
  if (!place) throw new Error(`${id} is not drawn`);
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

const tap = (position: { x: number; y: number }) => userEvent.click(container, { position });

/** How much ink there is around an actor, on all canvases. */
function ink(id: string): number {
  const { x, y } = spot(id);
  let sum = 0;
  for (const canvas of container.querySelectorAll("canvas")) {
    const scale = canvas.width / container.clientWidth;
    const data = canvas.getContext("2d")?.getImageData((x - 20) * scale, (y - 20) * scale, 40 * scale, 40 * scale).data;
    for (let at = 3; data && at < data.length; at += 4) sum += data[at] ?? 0;
  }
  return sum;
}

function without(...ids: string[]): ActorGraph {
  const part = graph.copy();
  for (const id of ids) part.dropNode(id);
  return part;
}

describe("a drawing", () => {
  test("shows every node within its container", () => {
    open();
    for (const id of graph.nodes()) {
      const place = drawing.place(id);
      expect(place?.x).toBeGreaterThanOrEqual(0);
      expect(place?.y).toBeGreaterThanOrEqual(0);
      expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(800);
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(600);
    }
  });

  test("knows no place for what is not in the graph", () => {
    open();
    expect(drawing.place("nobody")).toBeUndefined();
    expect(drawing.place("held:trump~zelenskyy")).toBeUndefined();
  });

  test("leaves nothing behind when it closes", () => {
    open();
    const { children } = container;
    expect(children.length).toBeGreaterThan(0);
    drawing.close();
    expect(children).toHaveLength(0);
    drawing = new Drawing(container, { select, hover });
  });

  test("brings no style element to the page", () => {
    const before = document.querySelectorAll("style, #__________cytoscape_stylesheet").length;
    open();
    expect(document.querySelectorAll("style, #__________cytoscape_stylesheet")).toHaveLength(before);
  });

  test("works in a shadow root", async () => {
    const root = container.attachShadow({ mode: "open" });
    const inner = document.createElement("div");
    inner.style.cssText = "width: 800px; height: 600px";
    root.append(inner);
    drawing = new Drawing(inner, { select, hover });
    drawing.show(graph, places);
    await tap(spot("putin"));
    expect(select).toHaveBeenLastCalledWith({ actor: "putin" });
  });

  test("draws nothing until its container has a size, and then all of it", async () => {
    container.style.display = "none";
    open();
    expect(drawing.place("trump")).toBeUndefined();
    container.style.display = "";
    await settled();
    expect(drawing.place("trump")).toBeDefined();
  });

  test("follows the size of its container, down to that of a phone", async () => {
    open();
    container.style.cssText = "width: 320px; height: 480px";
    await settled();
    for (const id of graph.nodes()) {
      const { x, y } = spot(id);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(320);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(480);
    }
  });

  test("in little room an issue is a small mark, no wider than a flag and a half", async () => {
    open();
    container.style.cssText = "width: 320px; height: 480px";
    await settled();
    const widest = Math.max(...["france", "italy"].map((id) => drawing.place(id)?.width ?? 0));
    expect(drawing.place("ceasefire")?.width).toBeLessThan(widest * 1.5);
  });

  test("shows an empty graph as nothing, and a full one after it", () => {
    open(without(...graph.nodes()), {});
    expect(drawing.place("trump")).toBeUndefined();
    drawing.show(graph, places);
    expect(drawing.place("trump")).toBeDefined();
  });
});

describe("pointing and choosing", () => {
  test("a tap on an actor selects it, one on an issue that, one on a tie that", async () => {
    open();
    await tap(spot("trump"));
    expect(select).toHaveBeenLastCalledWith({ actor: "trump" });
    await tap(spot("ceasefire"));
    expect(select).toHaveBeenLastCalledWith({ issue: "ceasefire" });
    const [from, to] = [spot("vance"), spot("germany")];
    await tap({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
    expect(select).toHaveBeenLastCalledWith({ tie: "against:vance~germany" });
  });

  test("a tap on the background clears the selection", async () => {
    open();
    await tap(spot("trump"));
    await tap({ x: 3, y: 3 });
    expect(select).toHaveBeenLastCalledWith(undefined);
  });

  test("what is outside a selection's neighbourhood fades, and comes back after it", async () => {
    open();
    await settled();
    const before = ink("germany");
    drawing.select({ actor: "putin" });
    await settled();
    expect(ink("germany")).toBeLessThan(before * 0.6);
    drawing.select(undefined);
    await settled();
    expect(ink("germany")).toBeGreaterThan(before * 0.9);
  });

  test("several ties bring out all of their ends, and nobody else", async () => {
    open();
    await settled();
    const before = new Map(graph.nodes().map((id) => [id, ink(id)]));
    drawing.select({ ties: ["held:italy~trump", "held:france~trump"] });
    await settled();
    const faded = (id: string) => ink(id) < (before.get(id) ?? 0) * 0.6;
    expect(["italy", "trump", "france", "germany", "peskov"].map(faded)).toEqual([false, false, false, true, true]);
  });

  test("a selection that is not in the graph dims nothing", async () => {
    open();
    await settled();
    const before = ink("germany");
    drawing.select({ actor: "nobody" });
    await settled();
    expect(ink("germany")).toBeGreaterThan(before * 0.9);
  });

  test("a hover is told when it begins and when it ends", async () => {
    open();
    const { x, y } = spot("rubio");
    await userEvent.hover(container, { position: { x, y } });
    expect(hover).toHaveBeenLastCalledWith({ actor: "rubio" });
    await userEvent.hover(container, { position: { x: 3, y: 3 } });
    expect(hover).toHaveBeenLastCalledWith(undefined);
  });
});

describe("moving about", () => {
  const wheel = (init: WheelEventInit) => {
    const event = new WheelEvent("wheel", {
      bubbles: true,
      cancelable: true,
      clientX: 400,
      clientY: 300,
      deltaY: -100,
      ...init,
    });
    container.querySelector("canvas")?.dispatchEvent(event);
    return event;
  };
  const apart = () => Math.hypot(spot("trump").x - spot("russia").x, spot("trump").y - spot("russia").y);

  test("the wheel scrolls the page and leaves the drawing alone", () => {
    open();
    const before = apart();
    expect(wheel({}).defaultPrevented).toBe(false);
    expect(apart()).toBeCloseTo(before);
    expect(select).not.toHaveBeenCalled();
  });

  test("the wheel zooms with ctrl or cmd held", () => {
    open();
    const before = apart();
    expect(wheel({ ctrlKey: true }).defaultPrevented).toBe(true);
    expect(apart()).toBeGreaterThan(before * 1.1);
    wheel({ metaKey: true, deltaY: 100 });
    expect(apart()).toBeCloseTo(before, 3);
  });

  const touch = (type: "touchstart" | "touchmove" | "touchend", ...points: { x: number; y: number }[]) => {
    const target = container.querySelector("canvas") ?? container;
    const touches = points.map(({ x, y }, identifier) => new Touch({ identifier, target, clientX: x, clientY: y }));
    const event = new TouchEvent(type, { bubbles: true, cancelable: true, touches, changedTouches: touches });
    target.dispatchEvent(event);
    return event;
  };

  test("one finger scrolls the page and leaves the drawing alone", () => {
    open();
    const before = spot("trump");
    expect(touch("touchstart", { x: 400, y: 300 }).defaultPrevented).toBe(false);
    expect(touch("touchmove", { x: 400, y: 200 }).defaultPrevented).toBe(false);
    expect(touch("touchend").defaultPrevented).toBe(false);
    expect(spot("trump")).toEqual(before);
    expect(getComputedStyle(container).touchAction).toBe("pan-x pan-y");
  });

  test("two fingers move the drawing and pinch it", () => {
    open();
    const [before, at] = [apart(), spot("trump")];
    touch("touchstart", { x: 300, y: 300 }, { x: 400, y: 300 });
    expect(touch("touchmove", { x: 350, y: 330 }, { x: 450, y: 330 }).defaultPrevented).toBe(true);
    expect(spot("trump").x - at.x).toBeCloseTo(50);
    expect(spot("trump").y - at.y).toBeCloseTo(30);
    touch("touchmove", { x: 300, y: 330 }, { x: 500, y: 330 });
    touch("touchend");
    expect(apart()).toBeCloseTo(before * 2);
  });

  test("panning moves all, zooming spreads all, and a fit brings all back", async () => {
    open();
    const [before, distance] = [spot("trump"), apart()];
    drawing.pan(300, -40);
    expect(spot("trump").x - before.x).toBeCloseTo(300);
    expect(spot("trump").y - before.y).toBeCloseTo(-40);
    drawing.zoom(2);
    expect(apart()).toBeCloseTo(distance * 2);
    drawing.fit();
    await settled();
    for (const id of graph.nodes()) expect(spot(id).x).toBeGreaterThan(0);
    for (const id of graph.nodes()) expect(spot(id).x).toBeLessThan(800);
  });

  test("a second tap on the background fits", async () => {
    open();
    drawing.pan(2000, 0);
    await userEvent.dblClick(container, { position: { x: 3, y: 3 } });
    await settled();
    expect(spot("trump").x).toBeLessThan(800);
  });

  test("a node goes where it is dragged and stays there while the graph is filtered", async () => {
    open();
    const { x, y } = spot("italy");
    await userEvent.dragAndDrop(container, container, { sourcePosition: { x, y }, targetPosition: { x: 400, y: 590 } });
    const moved = spot("italy");
    expect(Math.hypot(moved.x - x, moved.y - y)).toBeGreaterThan(30);
    drawing.show(without("germany"), places);
    expect(spot("italy").x).toBeCloseTo(moved.x, 3);
    drawing.show(without("italy"), places);
    expect(drawing.place("italy")).toBeUndefined();
    drawing.show(graph, places);
    expect(spot("italy").x).toBeCloseTo(moved.x, 3);
  });

  test("a filter that leaves nothing empties the drawing, and all comes back where it was", () => {
    open();
    drawing.pan(30, 0);
    const before = graph.nodes().map(spot);
    drawing.show(without(...graph.nodes()), places);
    expect(drawing.place("trump")).toBeUndefined();
    drawing.show(graph, places);
    expect(graph.nodes().map(spot)).toEqual(before);
  });

  test("another graph is fitted anew", () => {
    open();
    drawing.pan(3000, 0);
    drawing.show(
      graph,
      layout(graph, { known: Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, [y + 9, x]])) }),
    );
    expect(spot("trump").x).toBeLessThan(800);
  });

  test("nodes that stay do not move when others go", () => {
    open();
    const rounded = ({ x, y }: { x: number; y: number }) => [x.toFixed(6), y.toFixed(6)];
    const staying = () =>
      graph
        .nodes()
        .filter((id) => id !== "zelenskyy")
        .map((id) => rounded(spot(id)));
    const before = staying();
    drawing.show(without("zelenskyy"), places);
    expect(staying()).toEqual(before);
  });
});

describe("the theme", () => {
  /** The colour of the middle of an actor's disc, above its letters. */
  const fill = () => {
    const { x, y } = spot("trump");
    for (const canvas of container.querySelectorAll("canvas")) {
      const scale = canvas.width / container.clientWidth;
      const [r, g, b, a] = canvas.getContext("2d")?.getImageData(x * scale, (y - 16) * scale, 1, 1).data ?? [];
      if (a === 255 && canvas.dataset.id === "layer2-node") return [r, g, b];
    }
    return undefined;
  };

  test("a property set by the page recolours the drawing once it is told", async () => {
    open();
    await settled();
    expect(fill()).toEqual([0xdc, 0xeb, 0xf9]);
    container.style.setProperty("--actor-graph-person", "rebeccapurple");
    drawing.refreshTheme();
    await settled();
    expect(fill()).toEqual([0x66, 0x33, 0x99]);
  });

  test("the page's colour scheme chooses between light and dark", async () => {
    container.style.colorScheme = "dark";
    open();
    await settled();
    expect(fill()).toEqual([0x17, 0x30, 0x4a]);
  });
});
