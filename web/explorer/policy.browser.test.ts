import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ActorGraphElement } from "../actor-graph-element.ts";
import { peaceTalks } from "../testing/peace-talks.ts";

test("the page does all it does under its own strict content security policy", async () => {
  await page.viewport(1280, 900);
  const frame = document.createElement("iframe");
  Object.assign(frame, { src: "/web/index.html", width: 1200, height: 800 });
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as Window & typeof globalThis;
  // Vitest rewrites import() in what it serves; a page inside the test's page needs its helper too.
  Reflect.set(inside, "__vitest_browser_runner__", Reflect.get(window, "__vitest_browser_runner__"));
  const violations: unknown[] = [];
  const observer = new inside.ReportingObserver(
    (reports) => violations.push(...reports.map(({ body }) => Reflect.get(body ?? {}, "effectiveDirective"))),
    { types: ["csp-violation"], buffered: true },
  );
  observer.observe();
  const graph = inside.document.querySelector("actor-graph") as ActorGraphElement;
  await expect.poll(() => inside.customElements.get("actor-graph"), { timeout: 20_000 }).toBeDefined();

  graph.src = undefined;
  graph.data = peaceTalks;
  await expect.poll(() => graph.renderRoot.querySelector(".canvas canvas"), { timeout: 20_000 }).not.toBeNull();
  graph.choose({ meeting: "meeting-rome" });
  graph.narrow({ from: "2025-05-16" });
  await graph.updateComplete;

  const form = inside.document.querySelector("dialog form") as HTMLFormElement;
  inside.document.getElementById("read")?.click();
  (form.elements.namedItem("title") as HTMLInputElement).value = "Read under a strict policy";
  (form.elements.namedItem("text") as HTMLTextAreaElement).value = "Angela Merkel met Emmanuel Macron in Aachen.";
  form.requestSubmit();
  await expect
    .poll(() => graph.renderRoot.querySelector("h2")?.textContent, { timeout: 30_000 })
    .toBe("Read under a strict policy");

  // Inline styles are what the policy forbids: the observer must have seen that it does.
  expect(violations).toEqual([]);
  inside.document.body.setAttribute("style", "color: red");
  await expect.poll(() => violations).toEqual(["style-src-attr"]);
  frame.remove();
}, 90_000);
