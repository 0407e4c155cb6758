import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { formatGraphFile } from "../graph/graph-file.ts";
import type { ActorGraphElement } from "./actor-graph-element.ts";
import { mount } from "./testing/mount.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

const address = (text: string, type = "application/json") => {
  vi.spyOn(window, "fetch").mockImplementation(async () => new Response(text, { headers: { "content-type": type } }));
  return "talks.graph.json";
};
const heard = (element: HTMLElement, type: string) => {
  const events: CustomEvent[] = [];
  element.addEventListener(type, (event) => events.push(event as CustomEvent));
  return events;
};
const text = (element: ActorGraphElement, selector: string) =>
  element.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();

test("records come from an address", async () => {
  const element = await mount({ src: address(formatGraphFile(peaceTalks)) });
  expect(text(element, "h2")).toBe("Who is talking to whom");
  expect(text(element, ".summary")).toBe("14 actors, 6 contacts, 18 stances · 15–19 May 2025");
});

test("records come from a property", async () => {
  const element = await mount({ data: peaceTalks });
  expect(element.file?.actors).toHaveLength(14);
});

test("records come from inside the element, and what else stands there gives way to the graph", async () => {
  const inside = `<script type="application/json">${JSON.stringify(peaceTalks)}</script><p>A table of contacts</p>`;
  const element = await mount({}, inside);
  expect(text(element, "h2")).toBe("Who is talking to whom");
  await expect.element(page.getByText("A table of contacts")).not.toBeVisible();
});

test("an inline graph that arrives after the element is shown", async () => {
  const element = document.createElement("actor-graph");
  document.body.append(element);
  await element.updateComplete;
  const loaded = heard(element, "actor-graph-load");
  const script = document.createElement("script");
  script.type = "application/json";
  script.textContent = JSON.stringify(peaceTalks);
  element.append(script);
  await expect.poll(() => loaded.length).toBe(1);
});

test("a later graph takes the place of an earlier one, even if the earlier one arrives last", async () => {
  const element = await mount({ data: peaceTalks });
  let answer: (response: Response) => void = () => undefined;
  vi.spyOn(window, "fetch").mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  element.src = "slow.graph.json";
  await element.updateComplete;
  element.src = undefined;
  element.data = { ...peaceTalks, title: "The later one" };
  await expect.poll(() => text(element, "h2")).toBe("The later one");
  answer(new Response(formatGraphFile(peaceTalks)));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(text(element, "h2")).toBe("The later one");
});

test("a file that is wrong is told in one sentence: what, where, and what to do", async () => {
  const broken = structuredClone(peaceTalks);
  if (broken.meetings[0]) broken.meetings[0].date = "May";
  const element = document.createElement("actor-graph");
  const errors = heard(element, "actor-graph-error");
  element.src = address(JSON.stringify(broken));
  document.body.append(element);
  await expect.poll(() => errors.length).toBe(1);
  await element.updateComplete;
  expect(text(element, ".error")).toMatch(
    /^"talks.graph.json" cannot be shown: meetings.0.date: Expected a date .* but received "May"\. Correct it and open the file again\.$/,
  );
  expect(errors[0]?.detail.message).toBe(text(element, ".error p"));
  expect(errors[0]?.composed).toBe(true);
});

test("a file that is not there says so, and the light content stays", async () => {
  vi.spyOn(window, "fetch").mockImplementation(async () => new Response("", { status: 404, statusText: "Not Found" }));
  const element = await mount({ src: "gone.graph.json" }, "<p>A table of contacts</p>");
  expect(text(element, ".error")).toMatch(
    /^"gone.graph.json" could not be loaded: .* answered 404 Not Found\. Check the address\.$/,
  );
  await expect.element(page.getByText("A table of contacts")).toBeVisible();
});

test("a server that is silent is named", async () => {
  vi.spyOn(window, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  const element = await mount({ src: "https://example.org/talks.graph.json" });
  expect(text(element, ".error")).toMatch(/no answer from example\.org/);
});

test("a web page in place of a graph file is told from a broken graph file", async () => {
  const element = await mount({ src: address("<!doctype html>", "text/html; charset=utf-8") });
  expect(text(element, ".error")).toBe('"talks.graph.json" is a web page and not a graph file. Check the address.');
});

test.for(["javascript:alert(1)", "data:application/json,{}", "file:///etc/passwd"])(
  "%s is not fetched",
  async (src) => {
    const fetched = vi.spyOn(window, "fetch");
    const element = await mount({ src });
    expect(text(element, ".error")).toMatch(/is not an address of a graph file/);
    expect(fetched).not.toHaveBeenCalled();
  },
);

test("an empty graph says so, and why as far as it knows", async () => {
  const [article] = peaceTalks.documents;
  const empty = {
    ...peaceTalks,
    actors: [],
    issues: [],
    meetings: [],
    stances: [],
    documents: article ? [article] : [],
  };
  const element = await mount({ data: empty });
  expect(text(element, ".state")).toBe(
    "Nothing in this graph yet.No contact or stance was found in “Washington talks to both sides”.",
  );
});

test("an element without a graph says so", async () => {
  const element = document.createElement("actor-graph");
  document.body.append(element);
  await element.updateComplete;
  expect(text(element, ".state")).toMatch(/^Nothing in this graph yet\./);
});

test("its height is reserved before there is a graph, and stays", async () => {
  await page.viewport(1280, 900);
  const element = document.createElement("actor-graph");
  document.body.append(element);
  const before = element.getBoundingClientRect().height;
  element.data = peaceTalks;
  await expect.poll(() => element.file).toBeDefined();
  await element.updateComplete;
  expect(before).toBeGreaterThan(300);
  expect(element.getBoundingClientRect().height).toBe(before);
});

test("what is chosen from outside is opened, and tells no event", async () => {
  const element = await mount({ data: peaceTalks });
  const chosen = heard(element, "actor-select");
  element.selection = { actor: "rubio" };
  await expect.element(page.getByRole("heading", { name: "Marco Rubio", exact: true })).toBeVisible();
  expect(chosen).toHaveLength(0);
});

test("a selection that the graph does not have is dropped", async () => {
  const element = await mount({ data: peaceTalks });
  element.selection = { actor: "nobody" };
  await element.updateComplete;
  expect(element.selection).toBeUndefined();
});

test("two elements on a page are independent", async () => {
  const one = await mount({ data: peaceTalks });
  const other = await mount({ data: { ...peaceTalks, title: "Another" } });
  one.choose({ actor: "rubio" });
  expect(other.selection).toBeUndefined();
  expect([one, other].map((element) => text(element, "h2"))).toEqual(["Who is talking to whom", "Another"]);
});

test("its colours follow the page's scheme, and its own theme over that", async () => {
  const element = await mount({ data: peaceTalks });
  const ground = () => getComputedStyle(element).backgroundColor;
  document.documentElement.style.colorScheme = "light";
  const light = ground();
  document.documentElement.style.colorScheme = "dark";
  const dark = ground();
  expect(dark).not.toBe(light);
  element.theme = "light";
  await element.updateComplete;
  expect(ground()).toBe(light);
  document.documentElement.style.colorScheme = "";
  element.theme = "dark";
  await element.updateComplete;
  expect(ground()).toBe(dark);
});

test("a page gives it its own colours, type and height", async () => {
  const element = await mount({ data: peaceTalks });
  element.setAttribute(
    "style",
    "--actor-graph-page: rgb(250, 240, 230); --actor-graph-font: Georgia; --actor-graph-height: 500px",
  );
  const { backgroundColor, fontFamily, height } = getComputedStyle(element);
  expect([backgroundColor, fontFamily, height]).toEqual(["rgb(250, 240, 230)", "Georgia", "500px"]);
});
