import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ActorGraphElement } from "../actor-graph-element.ts";
import { mount } from "../testing/mount.ts";
import { peaceTalks } from "../testing/peace-talks.ts";

let element: ActorGraphElement;

beforeEach(async () => {
  await page.viewport(1280, 900);
  element = await mount({ data: peaceTalks });
  await page.getByRole("button", { name: "Filters" }).click();
});

const summary = page.getByText(/actors?, \d+ contacts?, \d+ stances?/);
const group = (name: string) => page.getByRole("group", { name, exact: true });

test("planned contacts can be filtered away, and come back", async () => {
  const planned = group("Contacts").getByRole("checkbox", { name: /planned/ });
  await planned.click();
  await expect.element(summary).toHaveTextContent("14 actors, 4 contacts, 18 stances");
  expect(element.filter.kinds).not.toContain("planned");
  await planned.click();
  await expect.element(summary).toHaveTextContent("14 actors, 6 contacts, 18 stances");
  expect(element.filter).toEqual({});
});

test("a type of actor that is filtered away takes its records along", async () => {
  await group("Actors")
    .getByRole("checkbox", { name: /Country/ })
    .click();
  await expect.element(summary).toHaveTextContent(/^6 actors, 4 contacts, 3 stances/);
});

test("dates narrow down what is shown", async () => {
  await page.getByLabelText("From").fill("2025-05-19");
  await userEvent.keyboard("{Tab}");
  await expect.element(summary).toHaveTextContent(/2 contacts, 5 stances/);
  expect(element.filter).toEqual({ from: "2025-05-19" });
  const bars = [...element.renderRoot.querySelectorAll(".bars rect")].map((bar) => bar.getAttribute("class"));
  expect(bars).toEqual(["out", "out", "out", "out", "in"]);
});

test("the list tells that it is narrowed, and shows all again at a click", async () => {
  await group("Stances")
    .getByRole("checkbox", { name: /against/ })
    .click();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByText("13 of 24 records shown.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Filters 1 active" })).toBeVisible();
  expect((element.renderRoot as ShadowRoot).activeElement?.className).toBe("filter-button");
  await page.getByRole("button", { name: "Show all" }).first().click();
  expect(element.filter).toEqual({});
});

test("what is open is closed when a filter takes it away", async () => {
  await userEvent.keyboard("{Escape}");
  element.choose({ meeting: "call-trump-putin" });
  element.narrow({ kinds: ["held"] });
  await element.updateComplete;
  expect(element.selection).toBeUndefined();
});

test("a change is told as an event", async () => {
  const filters: unknown[] = [];
  element.addEventListener("filter-change", (event) => filters.push((event as CustomEvent).detail.filter));
  await group("Status of contacts")
    .getByRole("checkbox", { name: /refused/ })
    .click();
  await page.getByRole("button", { name: "Reset" }).click();
  expect(filters).toEqual([{ statuses: ["planned", "held"] }, {}]);
});
