import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ActorGraphElement } from "../actor-graph-element.ts";
import { mount } from "../testing/mount.ts";
import { peaceTalks } from "../testing/peace-talks.ts";

let element: ActorGraphElement;

beforeEach(async () => {
  await page.viewport(1280, 900);
  element = await mount({ data: peaceTalks });
});

const focused = () => (element.renderRoot as ShadowRoot).activeElement;
const line = () => focused()?.getAttribute("data-id");
const option = (name: string) => page.getByRole("option", { name });

test("everything that the drawing shows is in the list", async () => {
  for (const [tab, name] of [
    ["Actors 14", "Dmitry Peskov"],
    ["Issues 3", "30-day ceasefire"],
    ["Contacts 6", "Volodymyr Zelenskyy met Marco Rubio and J.D. Vance in Rome on 18 May 2025"],
    ["Stances 18", "European leaders"],
  ] as const) {
    await page.getByRole("tab", { name: tab }).click();
    await expect.element(option(name).first()).toBeVisible();
  }
});

test("the list has one tab stop, and arrows walk it", async () => {
  element.focusSearch();
  await expect.poll(() => focused()?.matches("input")).toBe(true);
  await userEvent.keyboard("{Tab}{Tab}{Tab}");
  expect(line()).toBe("russia");
  expect(element.renderRoot.querySelectorAll("[role=option][tabindex='0']")).toHaveLength(1);
  const first = line();
  await userEvent.keyboard("{ArrowDown}");
  expect(line()).not.toBe(first);
  await userEvent.keyboard("{ArrowUp}");
  expect(line()).toBe(first);
  await userEvent.keyboard("{End}");
  expect(focused()?.nextElementSibling).toBeNull();
  await userEvent.keyboard("{Home}");
  expect(line()).toBe(first);
  // Up from the first line leads back to the search.
  await userEvent.keyboard("{ArrowUp}");
  expect(focused()?.matches("input")).toBe(true);
});

test("the slash goes to the search, an arrow to what is found, Enter opens it, Escape returns to its line", async () => {
  await page.getByRole("option").first().click();
  await userEvent.keyboard("/");
  await expect.poll(() => focused()?.matches("input")).toBe(true);
  await userEvent.keyboard("zelenski");
  await expect.element(option("Volodymyr Zelenskyy").first()).toBeVisible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await expect.poll(() => element.selection).toEqual({ actor: "zelenskyy" });
  await expect.poll(() => focused()?.id).toBe("evidence-title");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => focused()?.getAttribute("data-id")).toBe("zelenskyy");
  expect(element.selection).toBeUndefined();
});

test("a slash that is typed into the search is a character", async () => {
  element.focusSearch();
  await expect.poll(() => focused()?.matches("input")).toBe(true);
  await userEvent.keyboard("a/b");
  expect((focused() as HTMLInputElement).value).toBe("a/b");
});

test("Enter in the search opens the best hit, and Escape clears the search first", async () => {
  await page.getByRole("searchbox").fill("rome");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => element.selection).toEqual({ meeting: "meeting-rome" });
  await userEvent.keyboard("{Escape}");
  await page.getByRole("searchbox").click();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("searchbox")).toHaveValue("");
});

test("a search that finds nothing among the actors shows where it found something", async () => {
  await page.getByRole("searchbox").fill("Istanbul");
  await expect.element(page.getByRole("tab", { name: "Contacts 2" })).toHaveAttribute("aria-selected", "true");
  await expect.element(page.getByRole("tab", { name: "Actors 0" })).toBeVisible();
});

test("a search that finds nothing says so", async () => {
  await page.getByRole("searchbox").fill("xyzzy");
  await expect.element(page.getByText("Nothing found for “xyzzy”.")).toBeVisible();
});

test("arrows walk the sections", async () => {
  await page.getByRole("tab", { name: "Actors" }).click();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.poll(() => focused()?.id).toBe("tab-meeting");
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(page.getByRole("tab", { name: "Issues" })).toHaveAttribute("aria-selected", "true");
});

test("what is chosen is told to those who listen, with its ties", async () => {
  await option("Marco Rubio").click();
  await expect
    .element(page.getByRole("status").last())
    .toHaveTextContent("Marco Rubio, 2 ties: Volodymyr Zelenskyy (met or spoke) and Peace plan (for)");
});

test("a choice in the list is told as an event, once, and crosses the shadow", async () => {
  const events: CustomEvent[] = [];
  document.addEventListener("meeting-select", (event) => events.push(event as CustomEvent), { once: true });
  await page.getByRole("tab", { name: "Contacts" }).click();
  await option("Volodymyr Zelenskyy met").click();
  expect(events.map(({ detail }) => detail)).toEqual([{ id: "meeting-rome" }]);
});

test("a contact of many brings out all who took part and all ties among them", async () => {
  await page.getByRole("tab", { name: "Contacts" }).click();
  await option("United Kingdom, Italy, France and Germany").click();
  await expect.poll(() => element.selection).toEqual({ meeting: "call-europeans" });
  const { selected } = element;
  const ties = selected && "ties" in selected ? selected.ties : [];
  expect(ties).toHaveLength(6);
  const among = new Set(ties.flatMap((key) => element.whole?.ties.get(key)?.ends ?? []));
  expect(among).toEqual(new Set(["uk", "italy", "france", "germany"]));
});

test("a hundred thousand records are listed a hundred at a time, without freezing", async () => {
  const [first] = peaceTalks.meetings;
  if (!first) throw new Error("The fixture has meetings");
  const meetings = Array.from({ length: 100_000 }, (_, place) => ({ ...first, id: `meeting-${place}` }));
  element.data = { ...peaceTalks, meetings };
  await expect.poll(() => element.file?.meetings.length, { timeout: 30_000 }).toBe(100_000);
  await page.getByRole("tab", { name: "Contacts" }).click();
  expect(element.renderRoot.querySelectorAll("[role=option]")).toHaveLength(100);
  const started = performance.now();
  await page.getByRole("button", { name: "Show 100 more of 100,000 lines" }).click();
  await expect.poll(() => element.renderRoot.querySelectorAll("[role=option]").length).toBe(200);
  expect(performance.now() - started).toBeLessThan(2_000);
}, 60_000);
