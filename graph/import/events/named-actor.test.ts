import { describe, expect, test } from "vitest";
import { typeOfName } from "./name-type.ts";
import { actorOfName } from "./named-actor.ts";

describe("what a name names", () => {
  test.for([
    ["Anna Maria Novak", "person"],
    ["Ursula von der Aue", "person"],
    ["Salim bin Yusuf al-Harbi", "person"],
    ["Kim Yong-su", "person"],
    ["J. P. O'Neill", "person"],
    ["Council of Elders", "organization"],
    ["Ministry of Education, Youth and Science", "organization"],
    ["Friends of the Sea", "organization"],
    ["Northern Liberation Army", "organization"],
    ["The Evening Star", "organization"],
    ["Channel 7", "organization"],
    ["OPEC", "organization"],
    ["Dinka", "group"],
    ["West Bank", "group"],
    ["Eastern Europe", "group"],
  ] as const)("%s: %s", ([name, type]) => {
    expect(typeOfName(name)).toBe(type);
  });
});

describe("actors", () => {
  test("a country has its Wikidata id and code, whatever it is called", () => {
    expect(actorOfName("China")).toEqual({
      id: "Q148",
      name: "China",
      type: "country",
      aliases: [],
      country: "CHN",
      wikidata: "Q148",
    });
    expect(actorOfName("Russian Federation")).toMatchObject({ name: "Russia", aliases: ["Russian Federation"] });
  });

  test("a role has its country, and its government is one", () => {
    expect(actorOfName("Citizen (India)")).toEqual({
      id: "citizen-india",
      name: "Citizen (India)",
      type: "role",
      aliases: [],
      country: "IND",
    });
    expect(actorOfName("Government (India)").type).toBe("government");
  });

  test("a role of an organisation has no country", () => {
    expect(actorOfName("Spokesperson (Hamas)")).toMatchObject({ type: "role" });
    expect(actorOfName("Spokesperson (Hamas)").country).toBeUndefined();
  });

  test("a person has the country that the data set tells", () => {
    expect(actorOfName("Anna Novak", "France")).toMatchObject({ id: "anna-novak", type: "person", country: "FRA" });
    expect(actorOfName("Anna Novak", "Atlantis").country).toBeUndefined();
  });
});
