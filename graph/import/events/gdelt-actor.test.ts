import { expect, test } from "vitest";
import { actorOfCode } from "./gdelt-actor.ts";

test.for([
  ["FRA", "FRANCE", "FRA", "country", "France"],
  ["FRA", "FRENCH", "FRA", "country", "France"],
  ["RUS", "MOSCOW", "RUS", "country", "Russia"],
  ["USA", "THE US", "USA", "country", "United States"],
  ["FRAGOV", "FRANCE", "FRA", "government", "Government (France)"],
  ["IRNMIL", "IRANIAN", "IRN", "role", "Military (Iran)"],
  ["COP", "POLICE", "", "role", "Police"],
  ["GOV", "PRESIDENT", "", "role", "President"],
  ["GOV", "MINIST OF FINANCE", "", "role", "Minist of Finance"],
  ["FRAGOV", "ANNA NOVAK", "FRA", "person", "Anna Novak"],
  ["USAGOV", "NEW HAMPSHIRE", "USA", "group", "New Hampshire"],
  ["USAMIL", "AMERICAN TROOPERS", "USA", "group", "American Troopers"],
  ["FRA", "MARSEILLE", "FRA", "group", "Marseille"],
  ["USA", "KANSAS CITY", "USA", "group", "Kansas City"],
  ["AFR", "AFRICA", "AFR", "group", "Africa"],
  ["MOS", "MUSLIM", "", "group", "Muslim"],
  ["USAMED", "EVENING STAR", "USA", "organization", "Evening Star"],
  ["MNCUSA", "ACME", "USA", "organization", "Acme"],
  ["IGOWSTNAT", "NATO", "", "organization", "NATO"],
  ["CHRPRO", "METHODIST CHURCH", "", "organization", "Methodist Church"],
] as const)("%s %s", ([code, name, country, type, called]) => {
  expect(actorOfCode({ code, name, country })).toMatchObject({ type, name: called });
});

test("an organisation that CAMEO knows is one", () => {
  expect(actorOfCode({ code: "XYZ", name: "SOME LEAGUE OF OURS", country: "", knownGroup: "XYZ" }).type).toBe(
    "organization",
  );
});

test("the name in capitals stays as an alias", () => {
  expect(actorOfCode({ code: "FRA", name: "FRENCH", country: "FRA" }).aliases).toEqual(["FRENCH"]);
  expect(actorOfCode({ code: "IGOWSTNAT", name: "NATO", country: "" }).aliases).toEqual([]);
});

test("a country's old CAMEO code is understood", () => {
  expect(actorOfCode({ code: "ROM", name: "ROMANIA", country: "ROM" })).toMatchObject({
    type: "country",
    country: "ROU",
  });
});

test("what a capital is called in another country is another", () => {
  expect(actorOfCode({ code: "USA", name: "PARIS", country: "USA" })).toMatchObject({ type: "group", country: "USA" });
});
