import { html, render, type TemplateResult } from "lit";
import { afterEach, describe, expect, test } from "vitest";
import type { Node } from "../graph/actor-graph.ts";
import { TIE_KINDS } from "../graph/records.ts";
import type { Actor } from "../graph/schema.ts";
import { actorGlyph, tieGlyph } from "./glyphs.ts";

const actor = (name: string, type: Actor["type"], more: Partial<Actor> = {}): Node => ({
  kind: "actor",
  actor: { id: name, name, type, aliases: [], ...more },
});

function shown(...glyphs: TemplateResult[]): HTMLElement {
  const place = document.createElement("p");
  document.body.append(place);
  render(html`${glyphs}`, place);
  return place;
}

afterEach(() => document.querySelector("p")?.remove());

describe("a glyph", () => {
  test("shows a person as a circle with initials", () => {
    const place = shown(actorGlyph(actor("Emmanuel Macron", "person")));
    expect(place.querySelector("ellipse")).not.toBeNull();
    expect(place.textContent?.trim()).toBe("EM");
  });

  test("shows a country as its flag, once that is there", async () => {
    const place = shown(actorGlyph(actor("Italy", "country", { country: "ITA" })));
    await expect.poll(() => place.querySelector("image")?.getAttribute("href")).toMatch(/^data:image\/svg/);
  });

  test("shows a country without a known flag by its letters", () => {
    expect(shown(actorGlyph(actor("Atlantis", "country"))).textContent?.trim()).toBe("A");
  });

  test("makes no markup from names", () => {
    const place = shown(
      actorGlyph(actor("<img src=x> <b>", "person")),
      actorGlyph({ kind: "issue", issue: { id: "i", name: "<script>", aliases: [] } }),
    );
    expect(place.querySelector("img, b, script")).toBeNull();
  });

  test("is hidden from assistive technology, which reads the text beside it", () => {
    const place = shown(...TIE_KINDS.map((kind) => tieGlyph(kind)), actorGlyph(actor("NATO", "organization")));
    for (const glyph of place.querySelectorAll("svg")) expect(glyph.getAttribute("aria-hidden")).toBe("true");
  });

  test("of a tie takes the page's colour for it, and follows its colour scheme", () => {
    const place = shown(tieGlyph("held"));
    const line = place.querySelector("path");
    if (!line) throw new Error("no line");
    expect(getComputedStyle(line).stroke).toBe("rgb(31, 102, 181)");
    place.style.colorScheme = "dark";
    expect(getComputedStyle(line).stroke).toBe("rgb(98, 168, 240)");
    place.style.setProperty("--actor-graph-held", "teal");
    expect(getComputedStyle(line).stroke).toBe("rgb(0, 128, 128)");
  });

  test("of a planned tie is dashed, of one called off crossed, of a stance pointed", () => {
    const [planned, off, stance] = [
      ...shown(tieGlyph("planned"), tieGlyph("off"), tieGlyph("for")).querySelectorAll("svg"),
    ];
    expect(planned?.querySelector("[stroke-dasharray]")).not.toBeNull();
    expect(off?.querySelectorAll("path")).toHaveLength(2);
    expect(stance?.querySelector("path[stroke-linejoin]")).not.toBeNull();
  });
});
