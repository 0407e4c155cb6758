import { expect, test } from "vitest";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { mount } from "../testing/mount.ts";
import { peaceTalks } from "../testing/peace-talks.ts";

async function signsOf(data: ActorGraphFile): Promise<string[]> {
  const { renderRoot } = await mount({ data });
  return [...renderRoot.querySelectorAll(".signs li")].map(({ textContent }) => (textContent ?? "").trim());
}

test("every kind of tie that the graph has is in the legend, and no other", async () => {
  expect(await signsOf({ ...peaceTalks, stances: [] })).toEqual([
    "met or spoke",
    "spoke by telephone",
    "planned",
    "called off",
  ]);
});

test("what changes a line's look is told as well: a letter, a stance intended or given up", async () => {
  const [meeting] = peaceTalks.meetings.filter(({ status }) => status === "held");
  const [stance] = peaceTalks.stances.filter(({ polarity }) => polarity > 0);
  if (!meeting || !stance) throw new Error("The fixture has no such records.");
  const records = {
    meetings: [{ ...meeting, form: "letter" as const }],
    stances: (["stated", "intended", "ended"] as const).map((modality) => ({ ...stance, id: modality, modality })),
  };
  expect(await signsOf({ ...peaceTalks, ...records })).toEqual(["met or spoke", "wrote", "for", "intended", "ended"]);
});
