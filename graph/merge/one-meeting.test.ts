import { describe, expect, test } from "vitest";
import type { Meeting } from "../schema.ts";
import { document, meeting } from "../testing/records.ts";
import { oneMeeting } from "./one-meeting.ts";

const PUBLISHED = { a: "2025-05-17", b: "2025-05-18", c: "2025-05-19" };

const DOCUMENTS = new Map([
  ...Object.entries(PUBLISHED).map(([id, published]) => [id, document(id, { published })] as const),
  ["undated", document("undated")] as const,
]);

const told = (document: string, more: Partial<Meeting> = {}) =>
  meeting(["x", "y"], { evidence: [{ document, row: document }], ...more });

const one = (...meetings: Meeting[]) => oneMeeting(meetings, DOCUMENTS);

describe("of a date", () => {
  test.for([
    ["the more precise wins", { date: "2025-05" }, { date: "2025-05-18" }],
    [
      "a stated month wins against a mere day of publication",
      { date: "2025-05-19", dateBasis: "published" },
      { date: "2025-05", dateBasis: "stated" },
    ],
    [
      "a stated one wins against a resolved one",
      { date: "2025-05-18", dateBasis: "resolved" },
      { date: "2025-05-18", dateBasis: "stated" },
    ],
    ["any wins against none", {}, { date: "2025" }],
  ] as [string, Partial<Meeting>, Partial<Meeting>][])("%s", ([, worse, better]) => {
    for (const reports of [
      [told("a", worse), told("b", better)],
      [told("a", better), told("b", worse)],
    ]) {
      expect(one(...reports)).toMatchObject(better);
    }
  });
});

test("the more telling form and the fuller place win, and a time is kept", () => {
  expect(
    one(
      told("a", { form: "meeting", place: "Geneva, Switzerland" }),
      told("b", { form: "talks", place: "Geneva", time: "17:00" }),
    ),
  ).toMatchObject({
    form: "talks",
    place: "Geneva, Switzerland",
    time: "17:00",
  });
});

test("participants are those of the fullest report, with what others know of them", () => {
  const { participants } = one(
    meeting([
      { actor: "x", through: "envoys" },
      { actor: "y", role: "host" },
    ]),
    meeting([
      { actor: "x", side: 1 },
      { actor: "y", side: 2, role: "participant" },
      { actor: "z", side: 2 },
    ]),
  );
  expect(participants).toEqual([
    { actor: "x", side: 1, through: "envoys" },
    { actor: "y", side: 2, role: "host" },
    { actor: "z", side: 2 },
  ]);
});

test("sides win against none", () => {
  const sides = [
    { actor: "x", side: 1 },
    { actor: "y", side: 2 },
  ];
  expect(one(meeting(["x", "y"]), meeting(sides)).participants).toEqual(sides);
});

test("topics and evidence add up, confidence is that of the surest", () => {
  expect(
    one(told("b", { issues: ["i"], confidence: 0.5 }), told("a", { issues: ["j", "i"], confidence: 0.9 })),
  ).toMatchObject({
    issues: ["i", "j"],
    evidence: [
      { document: "a", row: "a" },
      { document: "b", row: "b" },
    ],
    confidence: 0.9,
  });
});

describe("the status", () => {
  const statuses = (...meetings: Meeting[]) => {
    const { status, history = [] } = one(...meetings);
    return [status, ...history.map((report) => `${report.reported}: ${report.status}`)];
  };

  test("is that of the latest report, with a history, oldest first", () => {
    expect(
      statuses(
        told("c", { status: "cancelled" }),
        told("a", { status: "planned" }),
        told("b", { status: "postponed" }),
      ),
    ).toEqual(["cancelled", "2025-05-17: planned", "2025-05-18: postponed", "2025-05-19: cancelled"]);
  });

  test("has no history where all agree", () => {
    expect(statuses(told("a"), told("b"))).toEqual(["held"]);
  });

  test("held isn't undone by a later report of the plan, nor by one that doesn't know", () => {
    expect(statuses(told("a"), told("b", { status: "planned" }), told("c", { status: "unknown" }))[0]).toBe("held");
  });

  test("denied later is denied, and what was said before stays visible", () => {
    expect(statuses(told("a"), told("b", { status: "denied" }))).toEqual([
      "denied",
      "2025-05-17: held",
      "2025-05-18: denied",
    ]);
  });

  test("planned anew after a postponement is planned", () => {
    expect(statuses(told("a", { status: "postponed" }), told("b", { status: "planned" }))[0]).toBe("planned");
  });

  test("of one day is what happened rather than what was planned", () => {
    expect(statuses(told("a", { status: "planned" }), told("a", { evidence: [{ document: "a", row: "2" }] }))[0]).toBe(
      "held",
    );
  });

  test("of a document without a date counts only among its like", () => {
    expect(statuses(told("undated", { status: "cancelled" }), told("a", { status: "planned" }))).toEqual([
      "planned",
      "2025-05-17: planned",
      "undefined: cancelled",
    ]);
    expect(
      statuses(
        told("undated", { status: "planned" }),
        told("undated", { status: "held", evidence: [{ document: "undated", row: "2" }] }),
      )[0],
    ).toBe("held");
  });

  test("is reported once by each document, with its first sentence", () => {
    const quote = (start: number) => ({ document: "a", quote: "So.", start, end: start + 3 });
    const { history } = one(told("a", { status: "planned", evidence: [quote(40), quote(7)] }), told("b"));
    expect(history?.map(({ evidence }) => evidence)).toEqual([quote(7), { document: "b", row: "b" }]);
  });

  test("with a history is told on, not told again", () => {
    const before = one(told("a", { status: "planned" }), told("b"));
    const after = one(before, told("a", { status: "planned" }), told("c", { status: "denied" }));
    expect(after.history?.map(({ status }) => status)).toEqual(["planned", "held", "denied"]);
    expect(one(before, told("b"))).toEqual(before);
  });
});

test("one report stays as it is", () => {
  const report = told("a", { date: "2025-05-18", time: "17:00", cameo: "036", issues: ["i"] });
  expect(one(report)).toEqual(report);
  expect(one(report, structuredClone(report))).toEqual(report);
});

test("the code that goes with the status wins", () => {
  expect(one(told("a", { status: "planned", cameo: "036" }), told("b", { cameo: "040" })).cameo).toBe("040");
  expect(one(told("a", { status: "planned", cameo: "036" }), told("b")).cameo).toBe("036");
});
