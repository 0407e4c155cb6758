import { describe, expect, test } from "vitest";
import { dse } from "./dse.ts";
import { entityOf, meetingsBetween, namesOverlap, stancesBetween } from "./entities.ts";
import { ploverGsr } from "./plover-gsr.ts";
import { scoreContact, scoreStance } from "./plv.ts";
import { actor, counts, graph, meeting, stance } from "./testing.ts";

test.for([
  ["United States", "the United State", true],
  ["Marco Rubio", "Secretary of State Marco Rubio", true],
  ["Rubio", "Marco Rubio", true],
  ["Senate Democrats", "House Democrats", false],
  ["Russia", "Russian President Vladimir Putin", false],
  ["President", "Prime Minister", false],
] as const)("%s and %s overlap: %s", ([a, b, expected]) => {
  expect(namesOverlap(a, b)).toBe(expected);
});

const actors = [actor("a", "Ann Arbor", "person"), actor("b", "Bob Burke", "person"), actor("x", "Xaver", "person")];
const marked = [
  { text: "Arbor", spans: [[0, 5]] as [number, number][] },
  { text: "Burke", spans: [[20, 25]] as [number, number][] },
];

test("a marked span outweighs a name", () => {
  const said = stance("a > b -", {}, [{ of: "a", start: 20, end: 25 }]);
  expect(entityOf(graph({ actors }), said, "a", marked)).toBe(1);
  expect(entityOf(graph({ actors }), stance("a > b -"), "a", marked)).toBe(0);
  expect(entityOf(graph({ actors }), stance("x > b -"), "x", marked)).toBeUndefined();
});

test("stances to oneself and to others are none between the two", () => {
  const file = graph({ actors, stances: [stance("a > a -"), stance("a > x -"), stance("b > a +")] });
  expect(stancesBetween(file, marked).map(({ from, to }) => [from, to])).toEqual([[1, 0]]);
});

test("two on one side haven't met; somebody at a place that is meant has been there", () => {
  const file = graph({
    actors,
    meetings: [meeting("a + b | x"), meeting("a | x + b"), meeting("a | x", { place: "Burke" })],
  });
  expect(meetingsBetween(file, marked).map(({ id }) => id)).toEqual(["a | x + b", "a | x"]);
});

describe("dse", () => {
  const row = {
    id: "1",
    text: "Arbor               Burke",
    p: "Arbor",
    q: "Burke",
    p_span: [0, 5] as [number, number],
    q_span: [20, 25] as [number, number],
  };
  const edges = (label: "positive" | "negative" | "neutral", direction: "p>q" | "q>p" | null, ...said: string[]) =>
    counts((report) =>
      dse.score(
        { ...row, label, direction },
        { file: graph({ actors, stances: said.map((one) => stance(one)) }) },
        report,
      ),
    )["edges, direction and sign"];

  test("direction and sign must agree", () => {
    expect(edges("negative", "p>q", "a > b -")).toEqual([1, 1, 1]);
    expect(edges("negative", "p>q", "b > a -")).toEqual([0, 1, 1]);
    expect(edges("negative", "p>q", "a > b +")).toEqual([0, 1, 1]);
    expect(edges("positive", "q>p", "a > b +", "b > a +")).toEqual([1, 2, 1]);
  });

  test("an edge claimed in a neutral row is wrong; one to somebody else isn't judged", () => {
    expect(edges("neutral", null, "a > b -")).toEqual([0, 1, 0]);
    expect(edges("neutral", null, "a > x -")).toEqual([0, 0, 0]);
    expect(edges("negative", "p>q")).toEqual([0, 0, 1]);
  });
});

describe("plv", () => {
  const relation = (root: string) => ({
    id: "1",
    text: "",
    root,
    marked: [marked[0]!, marked[1]!] as [(typeof marked)[0], (typeof marked)[0]],
  });
  const contact = (root: string, status?: "planned" | "cancelled") =>
    counts((report) =>
      scoreContact(relation(root), graph({ actors, meetings: [meeting("a | b", status ? { status } : {})] }), report),
    )["contacts (CONSULT)"];

  test("a contact is right in a CONSULT row and wrong in another", () => {
    expect(contact("CONSULT")).toEqual([1, 1, 1]);
    expect(contact("ACCUSE")).toEqual([0, 1, 0]);
  });

  test("what was called off is no contact, and an agreement to meet is an agreement", () => {
    expect(contact("REJECT", "cancelled")).toEqual([0, 0, 0]);
    expect(contact("CONSULT", "planned")).toEqual([1, 1, 1]);
    expect(contact("AGREE", "planned")).toEqual([0, 0, 0]);
    expect(contact("AGREE")).toEqual([0, 1, 0]);
  });

  test("sign and class are judged from source to target", () => {
    const judged = (root: string, said: string, act: "accuse" | "reject") =>
      counts((report) => scoreStance(relation(root), graph({ actors, stances: [stance(said, { act })] }), report));
    const result = (sign: number, type: number) => ({
      "stances: right sign": [sign, 1, 0],
      "stances: right class": [type, 1, 0],
    });
    expect(judged("ACCUSE", "a > b -", "accuse")).toEqual(result(1, 1));
    expect(judged("ACCUSE", "a > b -", "reject")).toEqual(result(1, 0));
    expect(judged("ACCUSE", "b > a -", "accuse")).toEqual(result(0, 0));
    expect(judged("SUPPORT", "a > b -", "accuse")).toEqual(result(0, 0));
  });
});

test("the stances of plover-gsr are judged by today's names of the classes", () => {
  const file = graph({ actors, stances: [stance("a > b -", { act: "request" })] });
  const row = {
    id: "1",
    text: "",
    root: "REQUEST",
    marked: [marked[0]!, marked[1]!] as [(typeof marked)[0], (typeof marked)[0]],
  };
  expect(counts((report) => ploverGsr.score(row, { file }, report))).toMatchObject({
    "stances: right class": [1, 1, 0],
  });
});
