import type { ActorGraphFile, Document } from "../../schema.ts";
import type { Notify } from "./notice.ts";

/** The file of a text that isn't English: its document, of which nobody knows the language, and nothing else. */
export function notRead(document: Document, notify: Notify): ActorGraphFile {
  const { language, ...unread } = document;
  notify(
    "not-english",
    "The text is not in English and was not read. Translate it, or give an extractor that knows its language.",
  );
  return { format: "actor-graph/1", documents: [unread], actors: [], issues: [], meetings: [], stances: [] };
}
