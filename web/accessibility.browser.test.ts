import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ActorGraphElement } from "./actor-graph-element.ts";
import { drawn, mount } from "./testing/mount.ts";
import { peaceTalks } from "./testing/peace-talks.ts";

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  document.documentElement.removeAttribute("style");
});

/** What axe finds, each fault with its place. */
async function faults(element: ActorGraphElement): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

describe.for(["light", "dark"] as const)("<actor-graph> is accessible in %s", (theme) => {
  const shown = async () => {
    document.documentElement.style.background = theme === "dark" ? "#10161d" : "#ffffff";
    const element = await mount({ data: peaceTalks, theme });
    await drawn(element);
    return element;
  };

  test("with its list", async () => {
    expect(await faults(await shown())).toEqual([]);
  });

  test.for([
    { actor: "zelenskyy" },
    { issue: "ceasefire" },
    { meeting: "meeting-putin-zelenskyy" },
    { meeting: "call-europeans" },
    { stance: "putin-values-usa" },
    { tie: "planned:putin~trump" },
  ])("with the evidence on %o", async (choice) => {
    const element = await shown();
    element.choose(choice);
    await element.updateComplete;
    expect(await faults(element)).toEqual([]);
  });

  test("with its filters, narrowed down", async () => {
    const element = await shown();
    element.narrow({ kinds: ["held"], from: "2025-05-17" });
    await page.getByRole("button", { name: "Filters" }).click();
    expect(await faults(element)).toEqual([]);
  });

  test("with its legend explained", async () => {
    const element = await shown();
    await page.getByText("How to read this").click();
    expect(await faults(element)).toEqual([]);
  });

  test("with a fault in place of the graph", async () => {
    const element = await mount({ data: { ...peaceTalks, meetings: "none" } as never, theme });
    expect(await faults(element)).toEqual([]);
  });
});

test("on 320 pixels nothing is wider than the screen, in any state", async () => {
  await page.viewport(320, 700);
  const element = await mount({ data: peaceTalks });
  await drawn(element);
  const fits = () => element.scrollWidth <= element.clientWidth && document.documentElement.scrollWidth <= 320;
  expect(fits()).toBe(true);
  element.choose({ meeting: "call-europeans" });
  await element.updateComplete;
  expect(fits()).toBe(true);
});

test("the drawing is hidden from those who listen, and has a caption that tells where the same is as text", async () => {
  const element = await mount({ data: peaceTalks });
  const figure = element.renderRoot.querySelector("figure.stage");
  expect(figure?.querySelector(".canvas")?.getAttribute("aria-hidden")).toBe("true");
  expect(figure?.querySelector("figcaption")?.textContent).toContain("The list holds the same as text.");
});

/** A check that has never failed may be one that cannot. */
test.for([
  ["a button without a name", "button-name", (root: ParentNode) => root.prepend(document.createElement("button"))],
  [
    "text hardly to be told from its ground",
    "color-contrast",
    (root: ParentNode) => root.querySelector<HTMLElement>("[part=summary]")?.style.setProperty("color", "#f4f4f4"),
  ],
  ["a field without a label", "label", (root: ParentNode) => root.prepend(document.createElement("input"))],
] as const)("%s, planted, is found", async ([, rule, plant]) => {
  const element = await mount({ data: peaceTalks, theme: "light" });
  await drawn(element);
  plant(element.renderRoot as ShadowRoot);
  expect(await faults(element)).toContainEqual(expect.stringMatching(new RegExp(`^${rule} `)));
});
