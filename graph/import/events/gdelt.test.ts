import { describe, expect, test } from "vitest";
import { checkGraphFile } from "../../graph-file.ts";
import { importGdelt } from "./gdelt.ts";
import { gdelt, imported, mention, textFile } from "./testing/rows.ts";

const events = (...rows: string[]) => imported(importGdelt, [textFile("20180101.export.CSV", rows)]);

describe("contacts", () => {
  test("a contact told from both sides is one, with both rows", async () => {
    const { meetings, tally } = await events(
      gdelt({ id: "1" }),
      gdelt({ id: "2", source: ["DEU", "GERMANY", "DEU"], target: ["FRA", "FRANCE", "FRA"] }),
    );
    expect(meetings).toMatchObject([
      {
        form: "meeting",
        status: "held",
        date: "2018-01-01",
        participants: [{ actor: "Q142" }, { actor: "Q183" }],
        cameo: "040",
      },
    ]);
    expect(meetings[0]?.evidence.map((one) => "row" in one && one.row)).toEqual(["GDELT event 1", "GDELT event 2"]);
    expect(tally.used).toBe(2);
  });

  test("a visit is one, whether its guest or its host tells of it", async () => {
    const { meetings } = await events(
      gdelt({ id: "1", code: "042" }),
      gdelt({ id: "2", code: "043", source: ["DEU", "GERMANY", "DEU"], target: ["FRA", "FRANCE", "FRA"] }),
    );
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({
      form: "visit",
      cameo: "042",
      participants: [
        { actor: "Q142", role: "guest" },
        { actor: "Q183", role: "host" },
      ],
    });
  });

  test("if each is said to have visited the other, nobody knows who did", async () => {
    const { meetings } = await events(gdelt({ id: "1", code: "042" }), gdelt({ id: "2", code: "043" }));
    expect(meetings.map(({ participants }) => participants)).toEqual([[{ actor: "Q142" }, { actor: "Q183" }]]);
  });

  test("contacts of another form or on another day are others", async () => {
    const { meetings } = await events(
      gdelt({ id: "1" }),
      gdelt({ id: "2", code: "041" }),
      gdelt({ id: "3", date: "20171231" }),
    );
    expect(meetings.map(({ form, date }) => `${form} ${date}`)).toEqual([
      "meeting 2017-12-31",
      "call 2018-01-01",
      "meeting 2018-01-01",
    ]);
  });

  test.for([
    ["036", "meeting", "planned"],
    ["125", "meeting", "refused"],
    ["164", "talks", "cancelled"],
    ["046", "talks", "held"],
  ] as const)("%s: %s, %s", async ([code, form, status]) => {
    const { meetings, stances } = await events(gdelt({ code }));
    expect(meetings).toMatchObject([{ form, status, cameo: code }]);
    expect(stances).toEqual([]);
  });

  test("planned is not held: both on one day are two records", async () => {
    const { meetings } = await events(gdelt({ id: "1" }), gdelt({ id: "2", code: "036" }));
    expect(meetings.map(({ status }) => status).toSorted()).toEqual(["held", "planned"]);
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(2);
  });

  test("whoever mediates is no party, and a mediation no negotiation", async () => {
    const { meetings } = await events(gdelt({ id: "1", code: "045" }), gdelt({ id: "2", code: "046" }));
    expect(meetings).toHaveLength(2);
    expect(meetings.flatMap(({ participants }) => participants.filter(({ role }) => role))).toEqual([
      { actor: "Q142", role: "mediator" },
    ]);
  });
});

describe("what is told of a contact", () => {
  test("the date is the report's, unless the day is another", async () => {
    const { meetings } = await events(gdelt({ id: "1" }), gdelt({ id: "2", date: "20170101" }));
    expect(meetings.map(({ dateBasis }) => dateBasis)).toEqual(["resolved", "published"]);
  });

  test("the more precise place stands, and of two that contradict each other neither", async () => {
    const place = async (...places: string[]) =>
      (await events(...places.map((one, index) => gdelt({ id: `${index}`, place: one })))).meetings[0]?.place;
    expect(await place("Germany", "Berlin, Berlin, Germany", "")).toBe("Berlin, Berlin, Germany");
    expect(await place("Berlin, Berlin, Germany", "Paris, France", "Berlin, Berlin, Germany")).toBeUndefined();
  });

  test("the evidence is the article, where it has an address", async () => {
    const { meetings, documents } = await events(
      gdelt({ id: "1" }),
      gdelt({ id: "2", url: "BBC Monitoring", code: "041" }),
    );
    const [first, second] = meetings.map(({ evidence }) => documents.find(({ id }) => id === evidence[0]?.document));
    expect(second).toMatchObject({
      kind: "article",
      url: "https://www.example.org/talks",
      publisher: "example.org",
      published: "2018-01-01",
    });
    expect(first).toMatchObject({ kind: "dataset", title: "GDELT events, 20180101.export.CSV" });
  });
});

test("a stance has its act, sign, code and Goldstein value, and each holder's is its own", async () => {
  const { stances } = await events(
    gdelt({ id: "1", code: "111", goldstein: "-2" }),
    gdelt({ id: "2", code: "111", goldstein: "-2", url: "https://example.net/again" }),
    gdelt({
      id: "3",
      code: "111",
      goldstein: "-2",
      source: ["DEU", "GERMANY", "DEU"],
      target: ["FRA", "FRANCE", "FRA"],
    }),
  );
  expect(stances.map(({ holder, evidence }) => [holder, evidence.length])).toEqual([
    ["Q142", 2],
    ["Q183", 1],
  ]);
  expect(stances[0]).toMatchObject({ act: "accuse", polarity: -1, modality: "stated", cameo: "111", goldstein: -2 });
});

test("codes stay text, and keep their zeros", async () => {
  const { meetings, stances } = await events(gdelt({ id: "1", code: "04" }), gdelt({ id: "2", code: "0211" }));
  expect([meetings[0]?.cameo, stances[0]?.cameo]).toEqual(["04", "0211"]);
});

test("all versions are read", async () => {
  const { tally, meetings } = await events(
    ...([57, 58, 61] as const).map((columns, index) => gdelt({ id: `${index}`, columns })),
  );
  expect(tally.used).toBe(3);
  expect(meetings).toHaveLength(1);
});

test.for([
  ["no first actor", gdelt({ source: ["", "", ""] })],
  ["no second actor", gdelt({ target: ["", "", ""] })],
  ["both actors are the same", gdelt({ target: ["FRA", "FRENCH", "FRA"] })],
  ["a statement (CAMEO 01): neither a contact nor a stance", gdelt({ code: "010" })],
  ["an unknown event code", gdelt({ code: "---" })],
  ["no date, or none that the calendar has", gdelt({ date: "20180230" })],
  ["expected 57, 58 or 61 columns, found 3", "1\t2\t3"],
  ["an actor's name that is longer than any", gdelt({ source: ["FRAGOV", "A".repeat(501), "FRA"] })],
  [
    "an actor's name has characters that can't be read: is the file UTF-8?",
    gdelt({ source: ["FRAGOV", "FRAN\uFFFDOIS", "FRA"] }),
  ],
] as const)("%s: rejected, and told", async ([reason, row]) => {
  const { tally, meetings, stances } = await events(row, gdelt({ id: "2" }));
  expect([...tally.rejected]).toEqual([[reason, 1]]);
  expect(tally.used).toBe(1);
  expect(meetings.length + stances.length).toBe(1);
});

describe("mentions", () => {
  const joined = (rows: string[], mentions: string[]) =>
    imported(importGdelt, [textFile("1.mentions.CSV", mentions), textFile("1.export.CSV", rows)]);

  test("become evidence of their event, an article each, and its confidence", async () => {
    const { meetings, documents, tally } = await joined(
      [gdelt()],
      [
        mention({ confidence: "20" }),
        mention({ url: "https://example.com/third", confidence: "80", publisher: "example.com" }),
      ],
    );
    expect(meetings[0]?.evidence).toHaveLength(3);
    expect(meetings[0]?.confidence).toBe(0.8);
    expect(documents.map(({ publisher }) => publisher).toSorted()).toEqual([
      "GDELT Project",
      "example.com",
      "example.net",
      "example.org",
    ]);
    expect(tally.used).toBe(3);
  });

  test("of the article that the event was read in say nothing new, but are used", async () => {
    const { meetings, tally } = await joined(
      [gdelt()],
      [mention({ url: "https://www.example.org/talks", publisher: "example.org" })],
    );
    expect(meetings[0]?.evidence).toHaveLength(1);
    expect(tally.used).toBe(2);
  });

  test("without an address are a document all the same", async () => {
    const { documents } = await joined(
      [gdelt()],
      [mention({ url: "as listed /BBC Monitoring/", publisher: "BBC Monitoring" })],
    );
    expect(documents.map(({ title }) => title)).toContain("as listed /BBC Monitoring/");
  });

  test("of events that aren't there, or were rejected, are rejected", async () => {
    const { tally } = await joined([gdelt({ code: "010" })], [mention(), mention({ event: "99" })]);
    expect(tally.used).toBe(0);
    expect(tally.rejected.get("a mention of an event that is not among these files, or became no record")).toBe(2);
  });

  test("may come with a header, and with commas", async () => {
    const file = textFile("mentions.csv", [
      "globaleventid,eventtimedate,mentiontimedate,mentiontype,mentionsourcename,mentionidentifier,sentenceid,a,b,c,d,confidence,e,f,g,extras",
      mention({ url: 'https://example.net/"a"' })
        .split("\t")
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(","),
    ]);
    const { tally, meetings } = await imported(importGdelt, [file, textFile("1.export.CSV", [gdelt()])]);
    expect(tally.used).toBe(2);
    expect(meetings[0]?.evidence).toHaveLength(2);
  });
});

test("what comes out is a sound graph file", async () => {
  const { tally, ...file } = await events(
    gdelt(),
    gdelt({ id: "2", code: "111" }),
    gdelt({ id: "3", source: ["GOV", "PRESIDENT", ""] }),
  );
  expect(tally.used).toBe(3);
  expect(checkGraphFile(file)).toEqual(file);
});
