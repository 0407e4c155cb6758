import type { Actor } from "../../schema.ts";

/** Who acts, or whom it is done to: mostly one actor, and the same object for the same name. */
export interface Party {
  actors: readonly Actor[];
  /** Their ids, in order. */
  key: string;
  /** What is wrong with its names. */
  fault: string | undefined;
}

/** What stands for bytes that are no character. */
const NO_CHARACTER = "\uFFFD";

/** Nobody's name is longer. */
const LONGEST_NAME = 500;

/** A cell with more names holds something else. */
const MOST_ACTORS = 50;

export function party(actors: readonly Actor[]): Party {
  return {
    actors,
    key: actors
      .map(({ id }) => id)
      .toSorted()
      .join(" "),
    fault: faultOf(actors),
  };
}

function faultOf(actors: readonly Actor[]): string | undefined {
  if (actors.length === 0) return "a cell that should name an actor, and doesn't";
  if (actors.length > MOST_ACTORS) return "more actors on one side than any event has";
  if (actors.some(({ name }) => name.length > LONGEST_NAME)) return "an actor's name that is longer than any";
  return actors.some(({ name }) => name.includes(NO_CHARACTER))
    ? "an actor's name has characters that can't be read: is the file UTF-8?"
    : undefined;
}
