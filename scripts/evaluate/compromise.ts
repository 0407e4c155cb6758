/**
 * Baseline: compromise
 * ====================
 *
 * The names that the best-known package for English text in JavaScript finds: people, organisations and places.
 */
import nlp from "compromise";
import type { Extractor, NameSpan } from "../../graph/extract/index.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";

type Offsets = { text: string; offset: { start: number; length: number } }[];

const TYPES = [
  ["people", "person"],
  ["organizations", "organization"],
  ["places", "place"],
] as const;

async function names(text: string): Promise<NameSpan[]> {
  const document = nlp(text);
  return TYPES.flatMap(([kind, type]) =>
    (document[kind]().json({ offset: true }) as Offsets).flatMap(({ text: found, offset }) => {
      // The offsets take in the punctuation around a name, the text keeps some of it.
      const bare = found.replace(/^[^\p{L}\p{N}]+|(?:[’']s)?[^\p{L}\p{N}]*$/gu, "");
      const start = text.indexOf(bare, offset.start);
      return bare === "" || start < 0 ? [] : [{ start, end: start + bare.length, type }];
    }),
  ).sort((a, b) => a.start - b.start || a.end - b.end);
}

async function extract(): Promise<ActorGraphFile> {
  return { format: "actor-graph/1", documents: [], actors: [], issues: [], meetings: [], stances: [] };
}

export const compromise: Extractor = { extract, names };
