import { describe, expect, test } from "vitest";
import type { Meeting, Stance } from "../../graph/schema.ts";
import { actor, graph, meeting, stance } from "../evaluate/testing.ts";
import type { Expectation } from "./expectations.ts";
import { parseContact, parseStance } from "./notation.ts";
import { judge } from "./verdict.ts";

const persons = ["Ann Arbor", "Bob Burke", "Cid Crane"].map((name) => ({ id: name, name, names: [], type: "person" }));
const actors = [
  actor("a", "Ann Arbor", "person"),
  actor("b", "Burke", "person"),
  actor("c", "Cid Crane", "person"),
  actor("x", "Xaver Xylander", "person"),
];
const issues = [{ id: "truce", name: "30-day ceasefire", aliases: [] }];

type Lines = Partial<Record<"contacts" | "stances" | "may_contacts" | "may_stances", string[]>>;

function judged(lines: Lines, said: { meetings?: Meeting[]; stances?: Stance[] }) {
  const expected: Expectation = {
    id: "made-up",
    shows: "",
    trap: false,
    whole: false,
    article: { text: "" },
    actors: persons,
    contacts: (lines.contacts ?? []).map(parseContact),
    stances: (lines.stances ?? []).map(parseStance),
    mayContacts: (lines.may_contacts ?? []).map(parseContact),
    mayStances: (lines.may_stances ?? []).map(parseStance),
  };
  return judge(expected, graph({ actors, issues, ...said }));
}

describe("contacts", () => {
  const line = "Ann Arbor | Bob Burke, talks, held, 2025-05-18, Vienna";
  const held = { form: "talks", date: "2025-05-18", dateBasis: "stated", place: "Vienna" } as const;
  const contacts = (lines: string[], ...meetings: Meeting[]) => judged({ contacts: lines }, { meetings });

  test("what is as expected is found, whichever side comes first", () => {
    expect(contacts([line], meeting("b | a", held))).toEqual({ found: [line], missed: [], wrong: [] });
  });

  test("what isn't there is missed", () => {
    expect(contacts([line])).toEqual({ found: [], missed: [line], wrong: [] });
  });

  test("what is left out is missed, the day of publication is no date", () => {
    const published = meeting("a | b", { form: "talks", date: "2025-05-18", dateBasis: "published" });
    expect(contacts([line], published)).toEqual({
      found: [],
      missed: [`${line}: no date`, `${line}: no place`],
      wrong: [],
    });
  });

  test("what is said otherwise is wrong: a plan told as held, a date that nobody gave", () => {
    const plan = "Ann Arbor | Bob Burke, talks, planned, Vienna";
    expect(contacts([plan], meeting("a | b", held)).wrong).toEqual([
      `${plan}: not held`,
      `${plan}: not date 2025-05-18`,
    ]);
  });

  test("what may be left out may not be said otherwise", () => {
    const lenient = "Ann Arbor | Bob Burke, talks/meeting, held, Vienna?";
    expect(contacts([lenient], meeting("a | b")).found).toEqual([lenient]);
    expect(contacts([lenient], meeting("a | b", { place: "Graz" })).wrong).toEqual([`${lenient}: not place Graz`]);
  });

  test("nobody's contact is wrong, and so is one contact told as two", () => {
    const { found, wrong } = contacts([line], meeting("a | b", held), meeting("b | a"), meeting("c | x"));
    expect(found).toEqual([line]);
    expect(wrong).toEqual(["Ann Arbor | Bob Burke, meeting, held", "Cid Crane | Xaver Xylander, meeting, held"]);
  });

  test("of two contacts taken for one, one is missed and none is wrong", () => {
    const both = ["Ann Arbor | Bob Burke, call, held", "Ann Arbor | Cid Crane, call, held"];
    expect(contacts(both, meeting("a | b + c", { form: "call" }))).toEqual({
      found: [both[0]],
      missed: [both[1]],
      wrong: [],
    });
  });

  test("who isn't there is missed, and those of one side need not be told apart", () => {
    const three = "Ann Arbor | Bob Burke + Cid Crane, meeting, held";
    expect(contacts([three], meeting("a | b")).missed).toEqual([`${three}: no Ann Arbor | Cid Crane`]);
    expect(contacts([three], meeting("a, b, c")).found).toEqual([three]);
  });

  test("each record goes to the line that it agrees with best", () => {
    const two = [
      "Ann Arbor | Bob Burke, meeting, held, 2025-06",
      "Ann Arbor | Bob Burke, meeting, planned, 2025-11-12",
    ];
    const records = [
      meeting("a | b", { status: "planned", date: "2025-11-12" }),
      meeting("a | b", { status: "held", date: "2025-06" }),
    ];
    expect(contacts(two, ...records)).toEqual({ found: two, missed: [], wrong: [] });
  });

  test("what is debatable passes in its form and status, and in no other", () => {
    const may = (status: "planned" | "held") =>
      judged(
        { may_contacts: ["Ann Arbor | Bob Burke, visit, planned"] },
        { meetings: [meeting("a | b", { form: "visit", status })] },
      );
    expect(may("planned").wrong).toEqual([]);
    expect(may("held").wrong).toEqual(["Ann Arbor | Bob Burke, visit, held"]);
  });
});

describe("stances", () => {
  const stances = (lines: string[], ...said: Stance[]) => judged({ stances: lines }, { stances: said });

  test("holder, target, sign, act, modality and speaker must agree", () => {
    const line = "Ann Arbor > Bob Burke, accuse -, stated, said by Cid Crane";
    expect(stances([line], stance("a > b -", { speaker: "c" })).found).toEqual([line]);
    expect(stances([line], stance("a > b -")).missed).toEqual([`${line}: no speaker`]);
    expect(stances([line], stance("a > b -", { act: "sanction", modality: "intended", speaker: "x" })).wrong).toEqual([
      `${line}: not sanction`,
      `${line}: not intended`,
      `${line}: not said by Xaver Xylander`,
    ]);
  });

  test("the other way round, and with the other sign, is another stance", () => {
    const line = "Ann Arbor > Bob Burke, accuse -, stated";
    expect(stances([line], stance("b > a -"), stance("a > b +"))).toEqual({
      found: [],
      missed: [line],
      wrong: ["Bob Burke > Ann Arbor, accuse -, stated", "Ann Arbor > Bob Burke, support +, stated"],
    });
  });

  test("told in two ways, the way that agrees counts", () => {
    const line = "Ann Arbor > Bob Burke, request -, stated";
    expect(stances([line], stance("a > b -"), stance("a > b -", { act: "request" }))).toEqual({
      found: [line],
      missed: [],
      wrong: [],
    });
  });

  test("an issue is known by its words", () => {
    const line = "Ann Arbor > #ceasefire, support +, stated";
    expect(stances([line], stance("a > #truce +")).found).toEqual([line]);
    expect(stances([], stance("a > #truce +")).wrong).toEqual(["Ann Arbor > #30-day ceasefire, support +, stated"]);
  });

  test("it doesn't matter who says so where the line leaves it open", () => {
    const line = "Ann Arbor > Bob Burke, accuse -, stated, said by ?";
    for (const said of [stance("a > b -"), stance("a > b -", { speaker: "c" })])
      expect(stances([line], said).found).toEqual([line]);
  });

  test("what is debatable passes", () => {
    expect(
      judged({ may_stances: ["Ann Arbor > Bob Burke, reject -"] }, { stances: [stance("a > b -")] }).wrong,
    ).toEqual([]);
  });
});
