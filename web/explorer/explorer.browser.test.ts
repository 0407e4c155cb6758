import axe from "axe-core";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { formatGraphFile, parseGraphFile } from "../../graph/graph-file.ts";
import type { ActorGraphElement } from "../actor-graph-element.ts";
import "./explorer.css";
import html from "../index.html?raw";
import { peaceTalks } from "../testing/peace-talks.ts";

let graph: ActorGraphElement;
const asked: string[] = [];

beforeAll(async () => {
  await page.viewport(1280, 900);
  vi.spyOn(window, "fetch").mockImplementation(async (url) => {
    asked.push(String(url));
    return new Response(formatGraphFile({ ...peaceTalks, title: "The sample" }));
  });
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...parsed.body.children);
  await import("./explorer.ts");
  graph = document.querySelector("actor-graph") as ActorGraphElement;
  await vi.waitFor(() => expect(title()).toBe("The sample"), 10_000);
});

beforeEach(() => {
  for (const dismiss of document.querySelectorAll<HTMLElement>("#fault:not([hidden]) button")) dismiss.click();
});

/** Places are found in a worker, which may have to start. */
const SLOWLY = { timeout: 15_000 };

const title = () => graph.renderRoot.querySelector("h2")?.textContent;
const graphFile = (name: string, changes: object = {}) =>
  new File([formatGraphFile({ ...peaceTalks, ...changes })], name, { type: "application/json" });
const dropped = (target: Element, ...files: File[]) => {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  for (const type of ["dragenter", "dragover", "drop"]) {
    target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }
};

test("the page opens with the sample beside it", () => {
  expect(asked).toEqual([new URL("sample.graph.json", document.baseURI).href]);
});

test("a slash on the page goes to the graph's search", async () => {
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard("/");
  await expect.poll(() => (graph.renderRoot as ShadowRoot).activeElement?.matches("input[type=search]")).toBe(true);
});

test("a graph file that is picked is shown", async () => {
  await userEvent.upload(page.getByLabelText("Open files"), graphFile("own.graph.json", { title: "My own" }));
  await expect.poll(title, SLOWLY).toBe("My own");
});

test("a graph file that is dropped on the page is shown", async () => {
  dropped(document.body, graphFile("dropped.graph.json", { title: "Dropped" }));
  await expect.poll(title, SLOWLY).toBe("Dropped");
  await expect.element(page.getByText("Drop to open")).not.toBeVisible();
});

test("while files hang over the page it tells where to drop them", async () => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(graphFile("x.graph.json"));
  document.body.dispatchEvent(new DragEvent("dragenter", { bubbles: true, cancelable: true, dataTransfer }));
  await expect.element(page.getByText("Drop to add")).toBeVisible();
  document.body.dispatchEvent(new DragEvent("dragleave", { bubbles: true, relatedTarget: null }));
  await expect.element(page.getByText("Drop to add")).not.toBeVisible();
});

test("several graph files become one graph", async () => {
  const { actors, stances } = peaceTalks;
  const more = {
    title: "More",
    actors: [...actors, { id: "poland", name: "Poland", type: "country", aliases: [], country: "POL" }],
    stances: [],
    meetings: [],
  };
  dropped(document.body, graphFile("one.graph.json"), graphFile("two.graph.json", more));
  await expect.poll(() => graph.file?.actors.some(({ name }) => name === "Poland"), SLOWLY).toBe(true);
  expect(graph.file?.stances).toHaveLength(stances.length);
});

test("a graph file that is dropped to add keeps what was there", async () => {
  dropped(document.body, graphFile("one.graph.json", { title: "Kept" }));
  await expect.poll(title, SLOWLY).toBe("Kept");
  const added = {
    meetings: [],
    stances: [],
    issues: [],
    actors: [{ id: "poland", name: "Poland", type: "country", aliases: [] }],
  };
  const documents = peaceTalks.documents.slice(0, 1);
  const part = document.querySelector("[data-drop=add]") as Element;
  dropped(part, graphFile("more.graph.json", { ...added, documents }));
  await expect.poll(() => graph.file?.actors.length, SLOWLY).toBe(15);
});

test("a file that is wrong is told in a sentence, and what was there stays", async () => {
  const before = title();
  dropped(document.body, new File(['{ "format": "actor-graph/1" }'], "broken.graph.json"));
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent(/"broken\.graph\.json" cannot be shown: documents: Missing/);
  expect(title()).toBe(before);
});

test("a file that is no graph and no text is refused by name", async () => {
  dropped(document.body, new File(["%PDF"], "paper.pdf"), graphFile("one.graph.json"));
  await expect.element(page.getByRole("alert")).toHaveTextContent(/"paper\.pdf" is neither a graph file .* nor a text/);
});

test("a text that is dropped is asked about before it is read", async () => {
  dropped(document.body, new File(["Zelenskyy met Rubio."], "2025-05-19-talks-in-rome.txt"));
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await expect.element(page.getByLabelText("Title")).toHaveValue("Talks in rome");
  await expect.element(page.getByLabelText("Day of publication")).toHaveValue("2025-05-19");
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("an article that is pasted is read here, and shown with the sentence that says so", async () => {
  await page.getByRole("button", { name: "Read an article" }).click();
  await page.getByLabelText("Title").fill("A Sunday in Rome");
  await page.getByLabelText("Day of publication").fill("2025-05-19");
  await page
    .getByRole("textbox", { name: "Text" })
    .fill("On Sunday, Ukrainian President Volodymyr Zelenskyy met U.S. Secretary of State Marco Rubio in Rome.");
  await page.getByRole("button", { name: "Read it" }).click();
  await expect.poll(title, { timeout: 30_000 }).toBe("A Sunday in Rome");
  const [meeting] = graph.file?.meetings ?? [];
  expect(meeting).toMatchObject({ status: "held", date: "2025-05-18", place: "Rome" });
  graph.choose({ meeting: meeting?.id ?? "" });
  await expect.element(page.getByText(/^On Sunday, Ukrainian President/).first()).toBeVisible();
  // Nothing was sent anywhere: the only thing ever asked for is the sample.
  expect(asked).toHaveLength(1);
}, 60_000);

test.for([
  [
    "is in another language",
    "Die Kanzlerin traf am Dienstag in Aachen den Präsidenten, um einen Vertrag zu unterzeichnen.",
    /^"In vain": The text is not in English and was not read\./,
  ],
  [
    "says nothing of contacts",
    "It rained on Tuesday. Nobody came.",
    /^"In vain": Nobody is said to meet, .*2 sentences/,
  ],
  ["is a web page", "<p>Merkel met <b>Macron</b>.</p>", /^"In vain" could not be read: This is HTML .* <p> at 0\./],
] as const)("why nothing came of an article is told: it %s", { timeout: 60_000 }, async ([, text, reason]) => {
  await page.getByRole("button", { name: "Read an article" }).click();
  await page.getByLabelText("Title").fill("In vain");
  await page.getByRole("textbox", { name: "Text" }).fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect.poll(() => document.querySelector("#fault:not([hidden]) .message")?.textContent, SLOWLY).toMatch(reason);
});

test("the graph on screen can be taken home as a file that can be read back", async () => {
  dropped(document.body, graphFile("own.graph.json", { title: "Who is, über alles?" }));
  await expect.poll(title, SLOWLY).toBe("Who is, über alles?");
  let blob: Blob | undefined;
  let name = "";
  vi.spyOn(URL, "createObjectURL").mockImplementation((given) => {
    blob = given as Blob;
    return "blob:nothing";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  await page.getByRole("button", { name: "Download" }).click();
  await expect.poll(() => name).toBe("who-is-uber-alles.graph.json");
  expect(parseGraphFile((await blob?.text()) ?? "")).toEqual(graph.file);
});

test("without the sample beside it the page waits for the reader's own files", async () => {
  vi.mocked(window.fetch).mockImplementation(async () => new Response("", { status: 404 }));
  graph.data = undefined;
  graph.src = "sample.graph.json";
  await expect.element(page.getByText("Nothing in this graph yet.")).toBeVisible();
  await expect.element(page.getByText(/Drop graph files or articles anywhere/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Download" })).toBeDisabled();
});

test("the page is accessible, its dialog too", async () => {
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => String(target))])).toEqual([]);
  await page.getByRole("button", { name: "Read an article" }).click();
  const dialog = await axe.run("dialog");
  expect(dialog.violations.map(({ id }) => id)).toEqual([]);
  await userEvent.keyboard("{Escape}");
});
