import * as v from "valibot";
import { expect, test } from "vitest";
import { GoldArticle } from "./gold.ts";
import { scoreTraps, scoreWhole } from "./seed.ts";
import { actor, counts, graph, meeting } from "./testing.ts";

const gold = v.parse(GoldArticle, {
  id: "made-up",
  actors: ["trump", "putin", "zelenskyy", "rubio"].map((id) => ({ id, name: id, names: [id], type: "person" })),
  meetings: [
    { sides: [["trump"], ["putin"]], form: "call", status: "planned", date: "2025-05-19", time: "17:00 Moscow time" },
    { sides: [["zelenskyy"], ["rubio", "trump"]], form: "meeting", status: "held", place: "Rome" },
  ],
  stances: [],
});
const actors = gold.actors.map(({ id, name }) => actor(id, name, "person"));
const whole = (...meetings: ReturnType<typeof meeting>[]) =>
  counts((report) => scoreWhole(gold, { file: graph({ actors, meetings }) }, report))["contacts whole"]?.[0];
const call = {
  form: "call",
  status: "planned",
  date: "2025-05-19",
  dateBasis: "resolved",
  time: "17:00 Moscow time",
} as const;

test("a contact is whole with its sides, form, status, date, place and time", () => {
  expect(whole(meeting("putin | trump", call))).toBe(1);
  expect(whole(meeting("trump + rubio | zelenskyy", { place: "Rome" }))).toBe(1);
});

test.for([
  ["the form", { ...call, form: "talks" }],
  ["the status", { ...call, status: "held" }],
  ["the date", { ...call, date: "2025-05-18" }],
  ["the date's basis", { ...call, dateBasis: "published" }],
  ["the time", { ...call, time: "10:00 Eastern time" }],
  ["a place that isn't told", { ...call, place: "Moscow" }],
] as const)("%s alone makes it less than whole", ([, attributes]) => {
  expect(whole(meeting("putin | trump", attributes))).toBe(0);
});

test("one meeting for three isn't the meeting of one with two, and two meetings aren't one", () => {
  expect(whole(meeting("trump, rubio, zelenskyy", { place: "Rome" }))).toBe(0);
  expect(whole(meeting("trump | zelenskyy", { place: "Rome" }), meeting("rubio | zelenskyy", { place: "Rome" }))).toBe(
    0,
  );
});

test("each trap that is fallen into counts", () => {
  const avoided = (meetings: ReturnType<typeof meeting>[], more: ReturnType<typeof actor>[] = []) =>
    counts((report) => scoreTraps(gold, { file: graph({ actors: [...actors, ...more], meetings }) }, report))[
      "traps avoided"
    ];
  expect(avoided([meeting("putin | trump", call)])).toEqual([4, 4, 0]);
  expect(avoided([meeting("putin, trump, zelenskyy")])).toEqual([2, 4, 0]);
  expect(avoided([], [actor("i", "Istanbul", "country"), actor("k", "Kremlin", "organization")])).toEqual([2, 4, 0]);
});
