/**
 * Text to records
 * ===============
 *
 * Words a second as a text gets longer, and beside it what compromise takes to find the names in the same text.
 */
import { type Article, extract } from "../../graph/extract/index.ts";
import { crowd, longLine, longText, wordsIn } from "./long-texts.ts";
import { row, times, whole } from "./rows.ts";
import type { Suite, Taken } from "./suite.ts";

const KB = 1000;
const SIZES = [64, 128, 256, 512, 1000].map((size) => size * KB);
/** Longer texts take it very long. */
const COMPARED = 64 * KB;
const ROUNDS = 3;
/** By then nothing is compiled any more. */
const WARM = 64 * KB;
const LONG_LINE = 10_000 * KB;
const TEXTS = { text: longText, line: longLine, crowd };
const WIDTHS = [34, 10, 22, 12];

/** The language model and compiled code are there before the clock starts. */
async function warm(): Promise<void> {
  await extract({ text: longText(WARM) });
}

const reading = (text: (characters: number) => string) => async (characters: number) => {
  const article: Article = { id: "long", text: text(characters), published: "2025-05-19" };
  await warm();
  return () => extract(article);
};

async function names(characters: number): Promise<() => unknown> {
  const { compromise } = await import("../evaluate/compromise.ts");
  const text = longText(characters);
  await compromise.names?.(longText(WARM));
  return () => compromise.names?.(text);
}

export const extraction: Suite = {
  cases: { text: reading(TEXTS.text), line: reading(TEXTS.line), crowd: reading(TEXTS.crowd), names },
  async *report(apart, { long }) {
    yield row(["text to records, one core", "words/s", "time for twice as much", "peak memory"], WIDTHS);
    const pace = (name: keyof typeof TEXTS, size: number, seconds: number) => wordsIn(TEXTS[name](size)) / seconds;
    for (const [name, words] of [
      ["text", "articles after one another"],
      ["crowd", "everybody for the first time"],
    ] as const) {
      let before: number | undefined;
      for (const size of SIZES) {
        const { seconds, memory } = await apart(name, size);
        const each = pace(name, size, seconds);
        const cells = [`${words}, ${whole(size / KB)} kB`, whole(each), times(seconds, before), `+${whole(memory)} MB`];
        yield row(cells, WIDTHS);
        before = seconds;
      }
    }
    if (long) {
      const { seconds, memory } = await apart("line", LONG_LINE);
      const cells = ["a line of 10 MB", whole(pace("line", LONG_LINE, seconds)), "–", `+${whole(memory)} MB`];
      yield row(cells, WIDTHS);
    }
    // In turn, so that whatever else the machine does meets both; of each the best.
    const [ours, theirs] = [[] as Taken[], [] as Taken[]];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await apart("text", COMPARED));
      theirs.push(await apart("names", COMPARED));
    }
    const [own, other] = [ours, theirs].map((taken) => Math.min(...taken.map(({ seconds }) => seconds)));
    const memory = `+${whole(Math.max(...theirs.map((taken) => taken.memory)))} MB`;
    yield row(["compromise, names only, 64 kB", whole(pace("text", COMPARED, other ?? 0)), "–", memory], WIDTHS);
    yield `All records of 64 kB come in ${times(own ?? 0, other)} the time that compromise needs for the names alone.`;
  },
};
