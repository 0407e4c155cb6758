import { describe, expect, test } from "vitest";
import { extract, type Notice } from "../index.ts";

async function told(text: string): Promise<{ notices: Notice[]; records: number; language: string | undefined }> {
  const notices: Notice[] = [];
  const file = await extract({ id: "a", text }, { onNotice: (notice) => notices.push(notice) });
  const records = file.meetings.length + file.stances.length + file.actors.length + file.issues.length;
  return { notices, records, language: file.documents[0]?.language };
}

test("of an article that was read well there is nothing to tell", async () => {
  expect((await told("Angela Merkel met Emmanuel Macron in Aachen.")).notices).toEqual([]);
});

describe("why nothing came of it", () => {
  test.for([
    [
      "not-english",
      "Die Kanzlerin traf am Dienstag in Aachen den französischen Präsidenten, um zu reden.",
      /not in English/,
    ],
    [
      "no-prose",
      "Arsenal 2 Chelsea 1\nLiverpool 0 Everton 0\nLeeds 3 Fulham 2\nBurnley 1 Wolves 1\nSpurs 4 Villa 0",
      /a table, a list or scores/,
    ],
    ["nothing-found", "It rained. Nobody came.", /^Nobody is said .* in 2 sentences read\.$/],
  ] as const)("%s", async ([kind, text, message]) => {
    const { notices } = await told(text);
    expect(notices.map((notice) => notice.kind)).toEqual([kind]);
    expect(notices[0]?.document).toBe("a");
    expect(notices[0]?.message).toMatch(message);
  });

  test("a text that isn't English has no records, and its document no language", async () => {
    const { records, language } = await told(
      "Angela Merkel a rencontré Emmanuel Macron mardi pour signer un nouveau traité.",
    );
    expect(records).toBe(0);
    expect(language).toBeUndefined();
  });
});

test("a sentence that is longer than any that is parsed is cut, and that is told", async () => {
  const { notices, records } = await told(
    `Angela Merkel met Emmanuel Macron ${"and the rain went on and on ".repeat(60)}.`,
  );
  expect(records).toBeGreaterThan(0);
  expect(notices.map(({ kind }) => kind)).toEqual(["long-sentences"]);
  expect(notices[0]?.message).toMatch(/^2 sentences were cut: none is read beyond 200 words/);
});

test("HTML entities are told", async () => {
  const { notices } = await told("Angela Merkel met Emmanuel Macron in Aachen &amp; Paris.");
  expect(notices.map(({ kind }) => kind)).toEqual(["entities"]);
});
