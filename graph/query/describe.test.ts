import { describe, expect, test } from "vitest";
import {
  ACTS,
  MEETING_FORMS,
  MEETING_STATUSES,
  type Meeting,
  type MeetingForm,
  type MeetingStatus,
  type Stance,
} from "../schema.ts";
import { actor, fileOf, issue, meeting, stance } from "../testing/records.ts";
import { describeMeeting, describeStance } from "./describe.ts";

const FILE = fileOf({
  actors: [
    actor("z", { name: "Volodymyr Zelenskyy" }),
    actor("r", { name: "Marco Rubio" }),
    actor("v", { name: "J.D. Vance" }),
    actor("russia", { name: "Russia", type: "country" }),
    actor("ukraine", { name: "Ukraine", type: "country" }),
    actor("turkey", { name: "Turkey", type: "country" }),
    actor("leaders", { name: "European leaders", type: "group" }),
  ],
  issues: [issue("truce", { name: "30-day ceasefire" })],
});

const told = (participants: Parameters<typeof meeting>[0], more: Partial<Meeting> = {}) =>
  describeMeeting(meeting(participants, more), FILE);

const side = (actor: string, side: number) => ({ actor, side });

describe("a meeting", () => {
  test.for([
    ["meeting", "held", "Marco Rubio met J.D. Vance"],
    ["meeting", "planned", "Marco Rubio is to meet J.D. Vance"],
    ["meeting", "postponed", "A meeting between Marco Rubio and J.D. Vance was postponed"],
    ["meeting", "cancelled", "A meeting between Marco Rubio and J.D. Vance was cancelled"],
    ["meeting", "refused", "A meeting between Marco Rubio and J.D. Vance was refused"],
    ["meeting", "denied", "A meeting between Marco Rubio and J.D. Vance is said not to have taken place"],
    ["meeting", "unknown", "Marco Rubio may have met J.D. Vance"],
    ["call", "held", "Marco Rubio held a call with J.D. Vance"],
    ["call", "planned", "Marco Rubio is to hold a call with J.D. Vance"],
    ["call", "cancelled", "A call between Marco Rubio and J.D. Vance was cancelled"],
    ["talks", "held", "Marco Rubio held talks with J.D. Vance"],
    ["talks", "postponed", "Talks between Marco Rubio and J.D. Vance were postponed"],
    ["talks", "denied", "Talks between Marco Rubio and J.D. Vance are said not to have taken place"],
    ["visit", "held", "Marco Rubio and J.D. Vance met on a visit"],
    ["visit", "refused", "A visit of Marco Rubio and J.D. Vance was refused"],
    ["summit", "held", "Marco Rubio met J.D. Vance at a summit"],
    ["summit", "planned", "Marco Rubio is to meet J.D. Vance at a summit"],
    ["letter", "held", "Marco Rubio and J.D. Vance exchanged letters"],
    ["letter", "planned", "Marco Rubio and J.D. Vance are to exchange letters"],
  ] as const)("of form %s that is %s", ([form, status, sentence]) => {
    expect(told(["r", "v"], { form, status })).toBe(sentence);
  });

  test("of every form and status is a sentence of its own", () => {
    const sentences = MEETING_FORMS.flatMap((form: MeetingForm) =>
      MEETING_STATUSES.map((status: MeetingStatus) => told([side("r", 1), side("v", 2)], { form, status })),
    );
    expect(new Set(sentences).size).toBe(MEETING_FORMS.length * MEETING_STATUSES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z](?!.* {2})(?!.*%)(?!.*undefined).*[a-z]$/);
  });

  test("of one with two tells the sides", () => {
    const sides = [side("r", 2), side("v", 2), side("z", 1)];
    expect(told(sides, { date: "2025-05-18" })).toBe(
      "Volodymyr Zelenskyy met Marco Rubio and J.D. Vance on 18 May 2025",
    );
    expect(told(sides, { status: "cancelled" })).toBe(
      "A meeting of Volodymyr Zelenskyy with Marco Rubio and J.D. Vance was cancelled",
    );
  });

  test("of two with one is in the plural", () => {
    expect(told([side("r", 1), side("v", 1), side("z", 2)], { status: "planned", form: "call" })).toBe(
      "Marco Rubio and J.D. Vance are to hold a call with Volodymyr Zelenskyy",
    );
  });

  test("of many tells them all", () => {
    expect(told(["z", "r", "v"], { form: "call" })).toBe("Volodymyr Zelenskyy, Marco Rubio and J.D. Vance held a call");
    expect(told([side("z", 1), side("r", 2), side("v", 3)], { form: "talks", status: "postponed" })).toBe(
      "Talks of Volodymyr Zelenskyy, Marco Rubio and J.D. Vance were postponed",
    );
  });

  test("through others names them", () => {
    const through = "representatives from";
    expect(
      told(
        [
          { actor: "russia", side: 1, through },
          { actor: "ukraine", side: 2, through },
        ],
        { form: "talks", place: "Istanbul" },
      ),
    ).toBe("Representatives from Russia held talks with representatives from Ukraine in Istanbul");
    expect(
      told(
        ["turkey", "russia", "ukraine"].map((actor) => ({ actor, through: "officials" })),
        { status: "planned" },
      ),
    ).toBe("Officials of Turkey, Russia and Ukraine are to meet");
    expect(told([{ actor: "russia", through: "a delegation" }, "turkey"], { status: "planned" })).toBe(
      "A delegation of Russia is to meet Turkey",
    );
    expect(told([{ actor: "russia", through: "its envoy" }, "turkey"])).toBe("Russia (its envoy) met Turkey");
  });

  test("of a group whose name is a plural is in the plural", () => {
    expect(told(["leaders", "z"], { status: "planned" })).toBe("European leaders are to meet Volodymyr Zelenskyy");
  });

  test("as a visit goes from guest to host, whatever the order", () => {
    const visit = [
      { actor: "turkey", role: "host" as const },
      { actor: "r", role: "guest" as const },
    ];
    expect(told(visit, { form: "visit", date: "2025-05" })).toBe("Marco Rubio visited Turkey in May 2025");
    expect(told(visit, { form: "visit", status: "cancelled" })).toBe("A visit by Marco Rubio to Turkey was cancelled");
    expect(told([side("r", 1), side("turkey", 2)], { form: "visit" })).toBe("Marco Rubio visited Turkey");
  });

  test("of two at a third one's is told by sides", () => {
    const talks = [side("russia", 1), side("ukraine", 2), { actor: "turkey", role: "host" as const }];
    expect(told(talks, { form: "talks" })).toBe("Russia, Ukraine and Turkey held talks");
  });

  test("as a letter goes from the first side to the second", () => {
    expect(told([side("r", 1), side("z", 2)], { form: "letter" })).toBe("Marco Rubio wrote to Volodymyr Zelenskyy");
    expect(told([side("r", 1), side("z", 2)], { form: "letter", status: "unknown" })).toBe(
      "Marco Rubio may have written to Volodymyr Zelenskyy",
    );
    expect(told([side("r", 1), side("z", 2)], { form: "letter", status: "denied" })).toBe(
      "A letter from Marco Rubio to Volodymyr Zelenskyy is said not to have taken place",
    );
  });

  test("names its mediators apart", () => {
    expect(told(["russia", "ukraine", { actor: "turkey", role: "mediator" }], { place: "the Dolmabahçe Palace" })).toBe(
      "Russia met Ukraine at the Dolmabahçe Palace with Turkey mediating",
    );
    expect(told(["russia", { actor: "turkey", role: "mediator" }])).toBe("Russia met Turkey");
  });

  test("tells the time, and a mere day of publication as such", () => {
    expect(told(["r", "z"], { form: "call", status: "planned", date: "2025-05-19", time: "17:00 Moscow time" })).toBe(
      "Marco Rubio is to hold a call with Volodymyr Zelenskyy on 19 May 2025 at 17:00 Moscow time",
    );
    expect(told(["r", "z"], { date: "2025-05-19", dateBasis: "published" })).toBe(
      "Marco Rubio met Volodymyr Zelenskyy, reported on 19 May 2025",
    );
  });

  test("of somebody with a dollar in the name is told in full", () => {
    const file = fileOf({ actors: [actor("a"), actor("b", { name: "$& Co" })] });
    expect(describeMeeting(meeting(["a", "b"]), file)).toBe("A met $& Co");
  });

  test("of somebody unknown shows the id", () => {
    expect(told(["r", "nobody"])).toBe("Marco Rubio met nobody");
  });
});

const held = (target: string | Stance["target"], more: Partial<Stance>) =>
  describeStance(stance("z", target, more), FILE);

describe("a stance", () => {
  test.for([
    ["the source's own words", { act: "request", words: "urged", polarity: -1 }, "Volodymyr Zelenskyy urged Russia"],
    ["own words with a preposition", { act: "request", words: "called on" }, "Volodymyr Zelenskyy called on Russia"],
    [
      "an act where the words are a verb's base",
      { act: "support", words: "need" },
      "Volodymyr Zelenskyy supports Russia",
    ],
    [
      "an act whose target the words don't take",
      { act: "cooperate", words: "revived" },
      "Volodymyr Zelenskyy cooperates with Russia",
    ],
    [
      "an act where the words are no verb",
      { act: "threaten", words: "a threat of", polarity: -1 },
      "Volodymyr Zelenskyy threatens Russia",
    ],
    [
      "an intention",
      { act: "sanction", words: "considering", polarity: -1, modality: "intended" },
      "Volodymyr Zelenskyy intends to sanction Russia",
    ],
    [
      "a condition",
      { act: "sanction", polarity: -1, modality: "conditional" },
      "Volodymyr Zelenskyy would, on a condition, sanction Russia",
    ],
    ["an end", { act: "support", modality: "ended" }, "Volodymyr Zelenskyy no longer supports Russia"],
    ["an act turned round", { act: "support", polarity: -1 }, "Volodymyr Zelenskyy does not support Russia"],
    [
      "an intention turned round",
      { act: "aid", polarity: -1, modality: "intended" },
      "Volodymyr Zelenskyy intends not to aid Russia",
    ],
    [
      "a condition turned round",
      { act: "aid", polarity: -1, modality: "conditional" },
      "Volodymyr Zelenskyy would not, on a condition, aid Russia",
    ],
    ["a speaker", { act: "support", speaker: "r" }, "Volodymyr Zelenskyy supports Russia, according to Marco Rubio"],
    ["the holder as speaker", { act: "support", speaker: "z" }, "Volodymyr Zelenskyy supports Russia"],
  ] as [string, Partial<Stance>, string][])("with %s", ([, more, sentence]) => {
    expect(held("russia", more)).toBe(sentence);
  });

  test.for([
    [{ act: "support" }, "Volodymyr Zelenskyy supports 30-day ceasefire"],
    [{ act: "request" }, "Volodymyr Zelenskyy calls for 30-day ceasefire"],
    [{ act: "request", polarity: -1 }, "Volodymyr Zelenskyy calls for an end to 30-day ceasefire"],
    [{ act: "accuse", polarity: -1 }, "Volodymyr Zelenskyy criticizes 30-day ceasefire"],
  ] as [Partial<Stance>, string][])("on an issue, as %j", ([more, sentence]) => {
    expect(held({ issue: "truce" }, more)).toBe(sentence);
  });

  test("of a group whose name is a plural is in the plural", () => {
    const of = (more: Partial<Stance>) => describeStance(stance("leaders", "ukraine", more), FILE);
    expect([{}, { modality: "intended" as const }, { modality: "ended" as const }, { polarity: -1 }].map(of)).toEqual([
      "European leaders support Ukraine",
      "European leaders intend to support Ukraine",
      "European leaders no longer support Ukraine",
      "European leaders do not support Ukraine",
    ]);
  });

  test("of every act is a sentence of its own", () => {
    const sentences = ACTS.flatMap((act) => [held("russia", { act }), held("russia", { act, polarity: -1 })]);
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(2 * ACTS.length - 1); // "calls on" has no sign.
    for (const sentence of sentences) expect(sentence).toMatch(/^Volodymyr Zelenskyy [a-z ]+ Russia$/);
  });
});
