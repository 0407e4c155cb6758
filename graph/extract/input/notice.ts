/**
 * What a reader should know of how an article was read:
 *
 * - `not-english`: the text is in another language or script, and wasn't read,
 * - `no-prose`: nothing was found, and the text is a table, a list or the like rather than sentences,
 * - `nothing-found`: nothing was found in sentences that could be read,
 * - `entities`: the text has HTML entities, and names with them are read as they stand,
 * - `long-sentences`: sentences were cut, since they are longer than any that is parsed,
 * - `parts`: the text was read in parts, since it is longer than any that is read at once.
 */
export type NoticeKind = "not-english" | "no-prose" | "nothing-found" | "entities" | "long-sentences" | "parts";

/** Something to know about an article that was read, or why nothing came of it. */
export interface Notice {
  /** The document's id. */
  document: string;
  kind: NoticeKind;
  /** In words, with what to do about it. */
  message: string;
}

export type Notify = (kind: NoticeKind, message: string) => void;
