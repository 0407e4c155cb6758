import { type KeepOptions, keepSupported } from "../../evidence.ts";
import type { ActorGraphFile } from "../../schema.ts";

/** Told of everything that is left out: the reason, and what it was. */
export type Reject = (reason: string, what: string) => void;

/** The records of an article's file that stand in its text: the one check that all extractors' records pass. */
export function supported(
  file: ActorGraphFile,
  text: string,
  reject: Reject,
  options: KeepOptions = {},
): ActorGraphFile {
  const texts = new Map(file.documents.map(({ id }) => [id, text]));
  const { file: kept, rejected } = keepSupported(file, texts, options);
  for (const { path, message } of rejected) reject("the record has no support in the article", `${path}: ${message}`);
  return kept;
}
