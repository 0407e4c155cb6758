import { describe, expect, test } from "vitest";
import type { Actor } from "../schema.ts";
import { actor } from "../testing/records.ts";
import { groupActors, oneActor } from "./actors.ts";

type Told = Partial<Actor> & { name: string };

/** Who is grouped with whom: each actor in a file and a document of its own, told by its name. */
function groups(...told: Told[]): string[] {
  const filed = told.map((more, file) => ({
    record: actor(more.id ?? `id-${file}`, more),
    file,
    documents: new Set([`d${file}`]),
  }));
  return groupActors(filed)
    .map((group) =>
      group
        .map(({ record }) => record.name)
        .toSorted()
        .join(" = "),
    )
    .toSorted();
}

const country = (name: string, more: Partial<Actor> = {}): Told => ({ name, type: "country", ...more });

describe("these are one", () => {
  test.for([
    [
      "by Wikidata id",
      [
        { name: "Kyiv", type: "country", wikidata: "Q212" },
        { name: "Ukraine", type: "government", wikidata: "Q212" },
      ],
    ],
    [
      "by id",
      [
        { name: "The Chancellor", id: "merkel" },
        { name: "Angela Merkel", id: "merkel" },
      ],
    ],
    ["by name", [{ name: "Marco Rubio" }, { name: "Marco Rubio" }]],
    ["by name without accents", [{ name: "Recep Erdogan" }, { name: "Recep Erdoğan" }]],
    [
      "by name transliterated",
      [{ name: "Volodymyr Zelensky" }, { name: "Volodymyr Zelenskiy" }, { name: "Volodymyr Zelenskyy" }],
    ],
    ["by name with and without a middle initial", [{ name: "Antony Blinken" }, { name: "Antony J. Blinken" }]],
    [
      "by alias",
      [
        { name: "President Lula", aliases: [] },
        { name: "Luiz Inácio Lula da Silva", aliases: ["President Lula"] },
      ],
    ],
    ["a country and its government", [country("Georgia"), { name: "Georgia", type: "government" }]],
    [
      "a body with an article",
      [
        { name: "The Arab League", type: "organization" },
        { name: "Arab League", type: "group" },
      ],
    ],
    [
      "a body by its acronym",
      [
        { name: "NATO", type: "organization" },
        { name: "North Atlantic Treaty Organization", type: "organization", aliases: ["NATO"] },
      ],
    ],
    [
      "a country's police",
      [
        { name: "police", type: "organization", country: "FRA" },
        { name: "police", type: "organization", country: "FRA" },
      ],
    ],
    [
      "roles of one country",
      [
        { name: "President", type: "role", country: "FRA" },
        { name: "president", type: "role", country: "FRA" },
      ],
    ],
  ] as [string, Told[]][])("%s", ([, told]) => {
    expect(groups(...told)).toHaveLength(1);
  });
});

describe("these are not", () => {
  test.for([
    ["two of a surname", [{ name: "John Smith" }, { name: "Adam Smith" }]],
    ["two surnames alone", [{ name: "Smith" }, { name: "Smith" }]],
    [
      "two surnames alone with the ids made of them",
      [
        { name: "Smith", id: "smith" },
        { name: "Smith", id: "smith" },
      ],
    ],
    ["a surname alone and a full name", [{ name: "Smith" }, { name: "John Smith" }]],
    [
      "two of different countries",
      [
        { name: "John Smith", country: "USA" },
        { name: "John Smith", country: "GBR" },
      ],
    ],
    [
      "two with different Wikidata ids",
      [
        { name: "John Smith", wikidata: "Q1" },
        { name: "John Smith", wikidata: "Q2" },
      ],
    ],
    ["two with different middle names", [{ name: "George W. Bush" }, { name: "George H. W. Bush" }]],
    ["a father and a son", [{ name: "Donald Trump" }, { name: "Donald Trump Jr." }]],
    ["a person and a country", [{ name: "Chad", id: "chad" }, country("Chad", { id: "chad" })]],
    ["a country and an organization", [country("Georgia"), { name: "Georgia", type: "organization" }]],
    [
      "two with an alias in common",
      [
        { name: "Angela Merkel", aliases: ["The Chancellor"] },
        { name: "Olaf Scholz", aliases: ["The Chancellor"] },
      ],
    ],
    [
      "roles of nobody knows where",
      [
        { name: "President", type: "role" },
        { name: "President", type: "role" },
      ],
    ],
    [
      "roles with the ids made of them",
      [
        { name: "President", type: "role", id: "president" },
        { name: "President", type: "role", id: "president" },
      ],
    ],
    [
      "protesters of one text and of another",
      [
        { name: "protesters", type: "group", id: "protesters" },
        { name: "protesters", type: "group", id: "protesters" },
      ],
    ],
    [
      "roles of two countries",
      [
        { name: "President", type: "role", country: "FRA" },
        { name: "President", type: "role", country: "USA" },
      ],
    ],
  ] as [string, Told[]][])("%s", ([, told]) => {
    expect(groups(...told)).toHaveLength(told.length);
  });

  test("one who could be either of two", () => {
    expect(groups({ name: "George Bush" }, { name: "George W. Bush" }, { name: "George H. W. Bush" })).toHaveLength(3);
    expect(
      groups({ name: "John Smith" }, { name: "John Smith", country: "USA" }, { name: "John Smith", country: "GBR" }),
    ).toHaveLength(3);
    expect(
      groups(
        { name: "The Chancellor" },
        { name: "Angela Merkel", aliases: ["The Chancellor"] },
        { name: "Olaf Scholz", aliases: ["The Chancellor"] },
      ),
    ).toHaveLength(3);
  });

  test("two of one file, unless by Wikidata id", () => {
    const inOneFile = (more: Partial<Actor>) =>
      groupActors(
        ["a", "b"].map((id) => ({
          record: actor(id, { name: "John Smith", ...more }),
          file: 0,
          documents: new Set("d"),
        })),
      );
    expect(inOneFile({})).toHaveLength(2);
    expect(inOneFile({ wikidata: "Q1" })).toHaveLength(1);
  });
});

describe("the one actor", () => {
  test("has the name that most use and all others as aliases", () => {
    const told = ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskyy"].map((name, index) =>
      actor(`${index}`, { name, aliases: ["Ze"] }),
    );
    expect(oneActor(told)).toEqual({
      name: "Volodymyr Zelenskyy",
      type: "person",
      aliases: ["Volodymyr Zelensky", "Ze"],
    });
  });

  test("has a known actor's name before others, a full name before a surname", () => {
    expect(
      oneActor([
        actor("1", { name: "US", type: "country" }),
        actor("2", { name: "United States", type: "country", wikidata: "Q30" }),
        actor("3", { name: "US", type: "country" }),
      ]),
    ).toMatchObject({ name: "United States", wikidata: "Q30" });
    expect(
      oneActor([actor("1", { name: "Rubio" }), actor("2", { name: "Rubio" }), actor("3", { name: "Marco Rubio" })])
        .name,
    ).toBe("Marco Rubio");
  });

  test("has all offices, each once", () => {
    const [a, b] = [{ title: "Secretary of State", of: "USA" }, { title: "Senator" }];
    expect(oneActor([actor("1", { offices: [a, b] }), actor("2", { offices: [a] })]).offices).toEqual([a, b]);
  });
});
