/** Whatever is given as an article: what comes out stands in it, comes out again, and nothing else is thrown than what says why. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unsupported } from "../evidence.ts";
import { formatGraphFile, parseGraphFile } from "../graph-file.ts";
import type { ActorGraphFile } from "../schema.ts";
import { growth } from "../testing/growth.ts";
import { ArticleError, extract, type Notice } from "./index.ts";

/** The file of a text, and what was told of it; undefined where it was refused as no article. */
async function read(text: string): Promise<{ file: ActorGraphFile; notices: Notice[] } | undefined> {
  const notices: Notice[] = [];
  const options = { onNotice: (notice: Notice) => notices.push(notice) };
  try {
    return { file: await extract({ id: "a", text, published: "2025-05-19" }, options), notices };
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

/** What articles are made of, whole and cut off anywhere. */
const FRAGMENTS = [
  "Angela Merkel met Emmanuel Macron in Aachen on Sunday.",
  "“I met Xi,” Putin said. “We will talk.”",
  "Officials from the U.K., Italy and France held a call on 18 May",
  "They agreed to meet again, he said",
  "The U.S. imposed sanctions on Russia;",
  "Gen. Keith Kellogg (66), the U.S. envoy, called for a ceasefire",
  "If Putin refuses, Merz's government will not support the peace plan…",
  "U.S. Secretary of State Marco Rubio and",
  "who had spoken with the Israeli prime minister, Benjamin Netanyahu,",
  "WASHINGTON, May 19 (Reuters) —",
  "Islamic Revolutionary Guard Corps (IRGC)",
  "the two leaders",
  "“[T]he talks",
  "is due to visit Kyiv next week",
  "condemned",
  "— 5 p.m. Moscow time —",
  "Zelenskyy’s",
  "• Item 1.",
  "| 3 | 4 |",
  "http://example.org/a?b=c",
  "von der Leyen",
  "Xi Jin\u00adping",
  "Recep Tayyip Erdog\u0306an",
  "\u202eAbbas\u202c",
  "**Modi**",
  "[[Lula]]",
  "M\ud83e",
  "🤝",
  "中国",
  "\u0007",
  "\u200b",
  "&amp;",
  "<b>",
];
const fragment = fc.oneof(
  fc.constantFrom(...FRAGMENTS),
  fc.tuple(fc.constantFrom(...FRAGMENTS), fc.nat(), fc.nat()).map(([whole, from, to]) => {
    const start = from % whole.length;
    return whole.slice(start, start + 1 + (to % (whole.length - start)));
  }),
);
const joint = fc.constantFrom(
  " ",
  " ",
  " ",
  "",
  ". ",
  ", ",
  " and ",
  "\n",
  "\n\n",
  "\r\n",
  "\u2028",
  "\t",
  "“",
  "”",
  '"',
  "(",
  ")",
);

const texts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(fragment, joint), { maxLength: 12 }).map((parts) => parts.flat().join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(..."<p></p><br/>&nbsp;“”\"'’()[]{}.,;:!?…-–—\n\t "))
      .map((signs) => signs.join("")),
  },
);

test("each record's quote and marks stand in the text, and the file can be read back", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const result = await read(text);
      if (!result) return;
      const { file } = result;
      expect(unsupported(file, new Map([["a", text]]))).toEqual([]);
      const written = formatGraphFile(file);
      expect(formatGraphFile(parseGraphFile(written))).toBe(written);
    }),
    { numRuns: 400 },
  );
}, 120_000);

test("the same text gives the same file, byte by byte", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const [one, other] = [await read(text), await read(text)];
      expect(one && formatGraphFile(one.file)).toBe(other && formatGraphFile(other.file));
    }),
    { numRuns: 100 },
  );
}, 120_000);

test("where nothing came of a text, the reason is told", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const result = await read(text);
      if (!result || result.file.meetings.length + result.file.stances.length > 0) return;
      expect(result.notices.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:not-english|no-prose|nothing-found)$/)]),
      );
    }),
    { numRuns: 100 },
  );
}, 120_000);

describe("nothing comes of", () => {
  test.for(["...", "“", "$", "\u200b.", "Merkel."])("%j", async (text) => {
    const result = await read(text);
    expect([result?.file.meetings, result?.file.stances, result?.file.issues].flat()).toEqual([]);
  });
});

describe("the time to read grows with the text, not with its square", () => {
  const surname = (number: number) => {
    const letters = [...String(number)].map((digit) => "bcdfgklmnp"[Number(digit)]).join("a");
    return `${letters[0]?.toUpperCase()}${letters.slice(1)}akov`;
  };
  const numbered = (count: number, one: (number: number) => string) =>
    Array.from({ length: count }, (_, number) => one(number)).join(" ");
  test.for([
    ["one pair that meets again and again", (n) => numbered(n, () => "Angela Merkel met Emmanuel Macron.")],
    [
      "one pair that meets day after day",
      (n) =>
        numbered(n, (i) => `On ${1 + (i % 28)} May ${1950 + (i % 70)} Angela Merkel met Emmanuel Macron in Aachen.`),
    ],
    [
      "persons whom nobody has named before",
      (n) => numbered(n, (i) => `Anna ${surname(i)} met Peter ${surname(i + 7)}. He criticised Germany.`),
    ],
    [
      "a line of words without a stop",
      (n) => numbered(n, () => "and then the chancellor went on to say to the president of France that"),
    ],
    ["quotation marks that never close", (n) => numbered(n, () => "“I will meet him, he said, “")],
    ["one sign over and over", (n) => '"'.repeat(n * 40)],
    ["signs in turn", (n) => '("'.repeat(n * 10)],
    ["tags that never close", (n) => "<a ".repeat(n * 10)],
    ["a list of names", (n) => numbered(n, (i) => `Anna ${surname(i)},`)],
    ["full stops after letters", (n) => "A. ".repeat(n * 5)],
  ] as [string, (count: number) => string][])("%s", { timeout: 60_000 }, async ([, text]) => {
    const prepare = (count: number) => {
      const article = text(count);
      return () => read(article);
    };
    // Eight times the text takes some eight times as long, and 64 times where everything is compared with everything.
    expect(await growth(prepare, { few: 100, many: 800, enough: 32 })).toBeLessThan(32);
  });
});
