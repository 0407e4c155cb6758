import { expect, test } from "vitest";
import type { Actor } from "../../schema.ts";
import { actor } from "../../testing/records.ts";
import { Cast } from "./cast.ts";

function castWith(...actors: Actor[]): Cast {
  const cast = new Cast();
  for (const one of actors) cast.add(one);
  return cast;
}

test("an actor is taken in once, and keeps what it came with", () => {
  const cast = castWith(actor("merkel", { country: "DEU" }), actor("merkel"));
  expect(cast.actors).toEqual([actor("merkel", { country: "DEU" })]);
});

test("an alias is another name, told once", () => {
  const cast = castWith(actor("angela-merkel"));
  for (const name of ["Merkel", "Angela Merkel", "Merkel"]) cast.alias("angela-merkel", name);
  expect(cast.actor("angela-merkel").aliases).toEqual(["Merkel"]);
});

test("a country is known by its code, and an unknown code is nobody's", () => {
  const cast = new Cast();
  expect(cast.actor(cast.country("FRA") as string)).toMatchObject({ name: "France", type: "country" });
  expect(cast.country("XXX")).toBeUndefined();
});

test("whoever is named again and again is worth a place", () => {
  const cast = castWith(actor("merkel"), actor("macron"));
  for (const id of ["merkel", "merkel", "macron"]) cast.name(id);
  expect(["merkel", "macron"].map((id) => cast.isNotable(id))).toEqual([true, false]);
});

test("whoever is introduced by an office is worth a place", () => {
  const cast = castWith(actor("merkel"));
  cast.introduce("merkel");
  expect(cast.isNotable("merkel")).toBe(true);
});

test("an actor without a name is known to have none", () => {
  const cast = castWith(actor("merkel"));
  const id = cast.nameless("protesters", "group");
  expect([id, "merkel"].map((one) => cast.isNameless(one))).toEqual([true, false]);
});

test("the noun of an office is known once somebody holds one", () => {
  const cast = castWith(actor("merkel"));
  expect(cast.hasOffice("minister")).toBe(false);
  cast.add(actor("lavrov", { offices: [{ title: "Foreign Minister" }] }));
  expect(cast.hasOffice("minister")).toBe(true);
});

test("the same description is the same actor", () => {
  const cast = new Cast();
  expect(cast.described("European leaders", "group")).toBe(cast.described("European leaders", "group"));
});

const minister = { offices: [{ title: "foreign minister" }] };

test.for([
  ["the only holder", [actor("a", { country: "DEU", ...minister })], "DEU", "a"],
  [
    "the holder of that country",
    [actor("a", { country: "DEU", ...minister }), actor("b", { country: "FRA", ...minister })],
    "FRA",
    "b",
  ],
  ["the only one whose country isn't told", [actor("a", minister)], "FRA", "a"],
  [
    "nobody where two hold it",
    [actor("a", { country: "DEU", ...minister }), actor("b", { country: "DEU", ...minister })],
    "DEU",
    undefined,
  ],
  ["nobody where only another country's is known", [actor("a", { country: "DEU", ...minister })], "FRA", undefined],
  [
    "nobody who holds another office",
    [actor("a", { country: "DEU", offices: [{ title: "chancellor" }] })],
    "DEU",
    undefined,
  ],
] as const)("a title means %s", ([, actors, country, holder]) => {
  expect(castWith(...actors).holder("Foreign Minister", country)).toBe(holder);
});

test("a holder who comes up later is found", () => {
  const cast = new Cast();
  expect(cast.holder("foreign minister", "DEU")).toBeUndefined();
  cast.add(actor("a", { country: "DEU", ...minister }));
  expect(cast.holder("foreign minister", "DEU")).toBe("a");
});
