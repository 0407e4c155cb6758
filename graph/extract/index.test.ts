import fc from "fast-check";
import { expect, test } from "vitest";
import type { ActorGraphFile } from "../schema.ts";
import { extract } from "./index.ts";

const PUBLISHED = "2025-05-19";
const read = (text: string) => extract({ id: "a", text, published: PUBLISHED });

/** Sentences with something to find in them. */
const SENTENCES = [
  "Angela Merkel met Emmanuel Macron in Aachen on Sunday.",
  "“I met Xi,” Putin said. “We will talk.”",
  "Officials from the U.K., Italy and France held a call on 18 May.",
  "They agreed to meet again, he said.",
  "The U.S. imposed sanctions on Russia",
  "Gen. Keith Kellogg (66), the U.S. envoy, called for a ceasefire.",
  "If Putin refuses, Merz's government will not support the peace plan.",
];
/** Who with whom, how and when: what a paragraph about others must not change. */
const told = ({ meetings, stances }: ActorGraphFile) =>
  [...meetings, ...stances].map((record) => ({ ...record, id: undefined, confidence: undefined }));

test("a paragraph about others changes nothing of what was told", async () => {
  const others = "\n\nMayor Anna Kowalska opened a bridge in Qwertstadt. The bridge is 200 metres long.";
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }), async (sentences) => {
      const text = sentences.join(" ");
      expect(told(await read(text + others))).toEqual(told(await read(text)));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("one line of many sentences is read like many lines", async () => {
  const sentence = "Angela Merkel met Emmanuel Macron in Aachen on Sunday. ";
  const { meetings } = await read(sentence.repeat(500));
  expect(meetings.map(({ evidence }) => evidence.length)).toEqual([500]);
});

test("a sentence may name thousands, in good time", async () => {
  const names = Array.from({ length: 2000 }, (_, i) => `Anna ${surname(i)}`);
  const started = performance.now();
  const file = await read(`Angela Merkel met ${names.join(", ")} and Emmanuel Macron.`);
  expect(file.documents).toHaveLength(1);
  // It takes less than a second; comparing everybody with everybody took many.
  expect(performance.now() - started).toBeLessThan(8000);
}, 30_000);

/** A surname of its own for each number: "Bakov", "Cakov". */
function surname(number: number): string {
  const letters = [...String(number)].map((digit) => "bcdfgklmnp"[Number(digit)]).join("a");
  return `${letters[0]?.toUpperCase()}${letters.slice(1)}akov`;
}

test("a document says what is known of the article, and has an id even so", async () => {
  const article = { title: "Talks", text: "They talked.", publisher: "The Paper", published: "2025-05-19T10:00:00Z" };
  expect((await extract(article)).documents).toEqual([
    {
      id: "2025-05-19t10-00-00z-talks",
      kind: "article",
      title: "Talks",
      publisher: "The Paper",
      published: "2025-05-19",
      language: "en",
    },
  ]);
});

test("without a day of publication, the reference date stands in for it", async () => {
  const text = "Angela Merkel met Emmanuel Macron on Sunday.";
  expect((await extract({ text }, { referenceDate: PUBLISHED })).meetings[0]?.date).toBe("2025-05-18");
  expect((await extract({ text })).meetings[0]?.date).toBeUndefined();
});

test("an actor named in passing has no place, one in a record has", async () => {
  const { actors } = await read("Angela Merkel met Emmanuel Macron. Rain fell on Portugal.");
  expect(actors.map(({ name }) => name).sort()).toEqual(["Angela Merkel", "Emmanuel Macron"]);
});

test("we are the country whose government writes", async () => {
  const article = { text: "We condemn Russia's invasion.", published: PUBLISHED };
  const holders = async (publisher: string) =>
    (await extract({ ...article, publisher })).stances.map(({ holder }) => holder);
  expect(await holders("U.S. Department of State")).toEqual(["Q30"]);
  expect(await holders("The Paper")).toEqual([]);
});
