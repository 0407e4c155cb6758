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

const root = () => element.renderRoot;
const opened = async (choice: Parameters<ActorGraphElement["choose"]>[0]) => {
  element.choose(choice);
  await element.updateComplete;
};
const textOf = (selector: string) =>
  [...root().querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim());
const fact = (term: string) => {
  const row = [...root().querySelectorAll(".facts div")].find((div) => div.querySelector("dt")?.textContent === term);
  return row?.querySelector("dd")?.textContent?.replace(/\s+/g, " ").trim();
};

test("an actor is told by type, country, names, offices, records and where to read more", async () => {
  await opened({ actor: "zelenskyy" });
  expect(fact("Type")).toBe("Person");
  expect(fact("Country")).toBe("Ukraine");
  expect(fact("Also called")).toBe("Zelenskyy, Zelensky, Zelenskiy");
  expect(fact("Office")).toBe("President, Ukraine (since 20 May 2019)");
  expect(textOf(".entries .entry")).toHaveLength(4);
  await expect
    .element(page.getByRole("link", { name: "Wikidata" }))
    .toHaveAttribute("href", "https://www.wikidata.org/wiki/Q3874799");
});

test("an issue is told by who is for and who is against it", async () => {
  await opened({ issue: "ceasefire" });
  expect(fact("Also called")).toBe("ceasefire, truce");
  expect(textOf("h4")).toEqual(["Stances on 30-day ceasefire", "1 contact"]);
});

test("a contact of many shows its sides, its date and on what that rests", async () => {
  await opened({ meeting: "meeting-rome" });
  await expect
    .element(page.getByRole("heading", { name: "Volodymyr Zelenskyy — Marco Rubio, J.D. Vance" }))
    .toBeVisible();
  expect(fact("Who")).toBe("Volodymyr Zelenskyywith Marco Rubio, J.D. Vance");
  expect(fact("When")).toBe("18 May 2025 (resolved from the text)");
  expect(fact("Status")).toBe("held");
  expect(fact("Place")).toBe("Rome");
});

test("reports are counted apart from what they report", async () => {
  await opened({ meeting: "call-trump-putin" });
  expect(textOf("h4")).toContain("1 contact · 3 reports");
});

test("how sure a reading is stands in figures for who points at the sentence, and in words where it is not", async () => {
  await opened({ meeting: "call-trump-putin" });
  expect(root().querySelector(".sentence")?.getAttribute("title")).toBe("Confidence 0.94");
  expect(fact("Reading")).toBeUndefined();
  await opened({ stance: "putin-values-usa" });
  expect(fact("Reading")).toBe("uncertain");
});

test("a sentence is quoted with the actors and the words that carry the relation marked, each in its own way", async () => {
  await opened({ meeting: "meeting-rome" });
  expect(textOf("mark.name")).toEqual(["Zelenskyy", "Secretary of State Marco Rubio", "Vice President Vance"]);
  expect(textOf("mark.trigger")).toEqual(["met with"]);
  const [name, trigger] = ["mark.name", "mark.trigger"].map((selector) => {
    const { borderBottomStyle, fontWeight } = getComputedStyle(root().querySelector(selector) as Element);
    return `${borderBottomStyle} ${fontWeight}`;
  });
  expect(name).not.toBe(trigger);
});

test("the marks are also told in text", async () => {
  await opened({ meeting: "meeting-rome" });
  expect(textOf(".quote")[0]).toBe(
    "On Sunday in Rome, Zelenskyy (Volodymyr Zelenskyy) met with (the words that say so) Secretary of State Marco Rubio (Marco Rubio) and Vice President Vance (J.D. Vance).",
  );
});

test("the link to a source opens it at the sentence, in a tab of its own that knows nothing of the page", async () => {
  await opened({ stance: "rubio-supports-plan" });
  const link = root().querySelector<HTMLAnchorElement>(".source a");
  expect(link?.href).toBe(
    "https://example.org/2025/05/19/both-sides#:~:text=Rubio%20said%20he%20was%20hopeful%20about%20the%20peace%20plan.",
  );
  expect(link?.rel).toContain("noopener");
});

test("a source without an address is named, not linked", async () => {
  await opened({ meeting: "meeting-putin-zelenskyy" });
  expect(root().querySelector(".sources a")).toBeNull();
  expect(textOf(".sources figcaption")).toEqual(["Example Wire, 17 May 2025"]);
});

test("the life-line tells how the status changed, each time with its sentence", async () => {
  await opened({ meeting: "meeting-putin-zelenskyy" });
  expect(textOf(".life-line li > p")).toEqual(["planned as of 11 May 2025", "refused as of 15 May 2025"]);
  expect(root().querySelectorAll(".life-line .quote")).toHaveLength(2);
});

test("who says so is told apart from whose stance it is", async () => {
  await opened({ stance: "putin-values-usa" });
  expect(fact("Who")).toBe("Vladimir Putin");
  expect(fact("Said so")).toBe("according to Dmitry Peskov");
  expect(textOf(".row")).toEqual(["row 17"]);
});

test("a tie shows all records behind it", async () => {
  await opened({ tie: "planned:putin~trump" });
  expect(textOf(".about")).toEqual(["planned · 1 contact · 3 reports"]);
  expect(textOf(".sentence")).toEqual([
    "Donald Trump is to hold a call with Vladimir Putin on 19 May 2025 at 17:00 Moscow time.",
  ]);
});

test("from name to name there is a way back, step by step, to the list", async () => {
  await opened({ actor: "zelenskyy" });
  await page.getByRole("button", { name: "Volodymyr Zelenskyy met" }).click();
  await page.getByRole("button", { name: "Marco Rubio" }).click();
  expect(element.selection).toEqual({ actor: "rubio" });
  await userEvent.keyboard("{Escape}");
  expect(element.selection).toEqual({ meeting: "meeting-rome" });
  await page.getByRole("button", { name: "Back", exact: true }).click();
  expect(element.selection).toEqual({ actor: "zelenskyy" });
  await page.getByRole("button", { name: "Back to the list" }).click();
  expect(element.selection).toBeUndefined();
  await expect.element(page.getByRole("searchbox")).toBeVisible();
});
