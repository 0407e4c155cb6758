import { expect, test } from "vitest";
import { actorGraph } from "../../graph/actor-graph.ts";
import { FIXTURE } from "../testing/fixture.ts";
import { nodeData, tieData } from "./elements.ts";
import { focusOf } from "./focus.ts";

const graph = actorGraph(FIXTURE);
const node = (id: string) => nodeData(graph, 20).find((data) => data.id === id);
const tie = (id: string) => tieData(graph, 20).find((data) => data.id === id);

test("whoever takes part in more records is drawn bigger", () => {
  expect(node("trump")?.width).toBeGreaterThan(node("vance")?.width ?? 0);
});

test("a person has initials inside and a surname beside", () => {
  expect(node("zelenskyy")).toMatchObject({ mark: "VZ", name: "Zelenskyy", type: "person" });
});

test("an issue has its name inside and none beside", () => {
  expect(node("ceasefire")).toMatchObject({ mark: "30-day ceasefire", name: "", type: "issue" });
});

test("an issue whose letters would be too small to read is a small mark with its name beside", () => {
  const small = nodeData(graph, 10).find(({ id }) => id === "ceasefire");
  expect(small).toMatchObject({ mark: "", name: "30-day ceasefire", type: "issue" });
  expect(small?.width).toBeLessThan(24);
});

test("a country is wider than high", () => {
  const france = node("france");
  expect(france?.width).toBeCloseTo((france?.height ?? 0) * 1.5);
});

test("a tie says how a plan or a failed one stands, and how often", () => {
  expect(tie("held:trump~zelenskyy")?.word).toBe("×3");
  expect(tie("planned:trump~zelenskyy")?.word).toBe("planned");
  expect(tie("off:peskov~zelenskyy")?.word).toBe("refused");
  expect(tie("against:trump~zelenskyy")?.word).toBe("");
});

test("calls are dotted, plans dashed, meetings solid", () => {
  expect(tie("held:putin~trump")).toMatchObject({ dashed: true, round: true });
  expect(tie("planned:putin~trump")).toMatchObject({ dashed: true, round: false });
  expect(tie("held:italy~trump")).toMatchObject({ dashed: false });
});

test("a focus is a node with its ties and neighbours, or a tie with its ends", () => {
  expect(focusOf(graph, { tie: "held:italy~trump" })).toEqual(new Set(["held:italy~trump", "italy", "trump"]));
  expect(focusOf(graph, { issue: "ceasefire" })).toEqual(
    new Set([
      "ceasefire",
      "trump",
      "putin",
      "zelenskyy",
      "for:trump~ceasefire",
      "neutral:putin~ceasefire",
      "for:zelenskyy~ceasefire",
    ]),
  );
});

test("a focus on several ties is all of them with all their ends", () => {
  expect(focusOf(graph, { ties: ["held:italy~trump", "held:putin~trump"] })).toEqual(
    new Set(["held:italy~trump", "held:putin~trump", "italy", "putin", "trump"]),
  );
});

test("there is no focus on nothing, nor on what isn't there", () => {
  expect(focusOf(graph, undefined)).toBeUndefined();
  expect(focusOf(graph, { actor: "nobody" })).toBeUndefined();
  expect(focusOf(graph, { tie: "trump" })).toBeUndefined();
});
