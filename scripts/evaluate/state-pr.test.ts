import { describe, expect, test } from "vitest";
import { isParty, isPlace, partiesOf } from "./parties.ts";
import { statePr, statusOf } from "./state-pr.ts";
import { actor, counts, graph, meeting } from "./testing.ts";

const told = (title: string) =>
  partiesOf(title).map(({ words, countries }) =>
    (countries.length > 0 ? countries.map(({ iso3 }) => iso3) : words).join(" "),
  );

test.for([
  ["Secretary Blinken", ["blinken"]],
  ["Australian Foreign Minister Payne and UK Foreign Secretary Truss on AUKUS", ["payne", "truss"]],
  ["French, German, Italian, and UK Counterparts", ["FRA", "DEU", "ITA", "GBR"]],
  ["NATO Permanent Representatives", ["nato"]],
  ["London and Vienna", ["GBR", "AUT"]],
  ["the Republic of Korea", ["KOR"]],
  ["Sudanese PM Abdalla Hamdok", ["abdalla hamdok"]],
  ["The Secretary", []],
] as const)("%s names %s", ([title, expected]) => {
  expect(told(title)).toEqual(expected);
});

test.for([
  ["Israeli Foreign Minister Ashkenazi", actor("1", "Gabi Ashkenazi", "person"), true],
  ["Israeli Foreign Minister Ashkenazi", { ...actor("1", "Israel", "country"), country: "ISR" }, false],
  ["Saudi Foreign Minister Faisal bin Farhan Al Saud", actor("1", "Faisal bin Farhan", "person"), true],
  ["Jordanian King Abdullah II", actor("1", "Abdullah II", "person"), true],
  ["Omani Foreign Minister Al-Busaidi", actor("1", "Badr Al Busaidi", "person"), true],
  ["French Counterparts", { ...actor("1", "French officials", "group"), country: "FRA" }, true],
  ["French Counterparts", { ...actor("1", "Emmanuel Macron", "person"), country: "FRA" }, false],
  ["French Counterparts", actor("1", "France", "country"), true],
] as const)("%s may be %o: %s", ([title, who, expected]) => {
  expect(partiesOf(title).some((party) => isParty(party, who))).toBe(expected);
});

test("a place is the party's city, or its country", () => {
  const [paris] = partiesOf("Paris");
  expect(isPlace(paris!, "Paris, France")).toBe(true);
  expect(isPlace(paris!, "Berlin")).toBe(false);
});

describe("planned or held", () => {
  test.for([
    [
      "visit",
      "Office of the Spokesperson\n\nUnder Secretary Nuland will travel to Panama on 3 May. She met the press.",
      "planned",
    ],
    ["visit", "Special Envoy Lenderking traveled to Oman this week.", "held"],
    ["visit", "Please find a note on the trip below.", undefined],
    ["call", "Secretary Blinken spoke today with his colleague. They will meet again.", "held"],
    ["meeting", "Secretary Blinken will meet with the minister on Monday.", "planned"],
  ] as const)("%s: %s", ([kind, text, expected]) => {
    expect(statusOf(kind, text)).toBe(expected);
  });
});

describe("pairs", () => {
  const actors = [
    actor("b", "Antony J. Blinken", "person"),
    actor("k", "Dmytro Kuleba", "person"),
    actor("x", "Xaver", "person"),
    { ...actor("p", "Panama", "country"), country: "PAN" },
  ];
  const score = (
    kind: "call" | "visit",
    b: string,
    status: "planned" | "held" | undefined,
    ...meetings: ReturnType<typeof meeting>[]
  ) =>
    counts((report) =>
      statePr.score(
        { article: { id: "1", text: "" }, kind, a: partiesOf("Secretary Blinken"), b: partiesOf(b), status },
        { file: graph({ actors, meetings }) },
        report,
      ),
    );

  test("a contact of both parties is found, one of only one isn't", () => {
    expect(score("call", "Foreign Minister Kuleba", "held", meeting("b | k", { form: "call" }))).toMatchObject({
      "pair found": [1, 1, 0],
      form: [1, 1, 0],
      "planned or held": [1, 1, 0],
    });
    expect(score("call", "Foreign Minister Kuleba", "held", meeting("b | x"))).toMatchObject({
      "pair found": [0, 1, 0],
    });
  });

  test("talks are no call by the first figure, and pass by the second", () => {
    expect(score("call", "Foreign Minister Kuleba", "held", meeting("b | k", { form: "talks" }))).toMatchObject({
      form: [0, 1, 0],
      "form, talks for a call too": [1, 1, 0],
    });
  });

  test("a traveller meets a country, or somebody in it", () => {
    expect(
      score("visit", "Panama", "planned", meeting("b | p", { form: "visit", status: "planned" }))["pair found"]?.[0],
    ).toBe(1);
    expect(
      score("visit", "Panama", "planned", meeting("b | x", { form: "visit", place: "Panama City" }))["pair found"]?.[0],
    ).toBe(1);
    expect(
      score("visit", "Panama", undefined, meeting("b | x", { form: "visit", place: "Lima" }))["pair found"]?.[0],
    ).toBe(0);
  });

  test("where the text doesn't say whether it was planned or held, that isn't judged", () => {
    expect(score("visit", "Panama", undefined, meeting("b | p", { form: "visit" }))["planned or held"]).toBeUndefined();
  });
});
