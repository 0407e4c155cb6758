/**
 * What to tell of an article that was read
 * ========================================
 */
import type { ActorGraphFile } from "../../schema.ts";
import { isProse, type Mixture } from "./language.ts";
import { entityIn } from "./markup.ts";
import type { Notify } from "./notice.ts";

/** A text as it was read. */
interface Read {
  text: string;
  mixture: Mixture;
  sentences: number;
  /** How many of the sentences were cut, and beyond how many words. */
  cut: number;
  longest: number;
}

/** Tells what kept an article from being read well, and why nothing came of it if nothing did. */
export function tell({ actors, meetings, stances }: ActorGraphFile, read: Read, notify: Notify): void {
  const { text, mixture, sentences, cut, longest } = read;
  if (cut > 0) {
    notify(
      "long-sentences",
      `${plural(cut, "sentence was", "sentences were")} cut: none is read beyond ${longest} words, and what is said across a cut is lost. Check that the text has its full stops and line breaks.`,
    );
  }
  const entity = entityIn(text);
  if (entity !== undefined) {
    notify(
      "entities",
      `The text has HTML entities such as ${entity}: names with them are read as they stand. Decode them first.`,
    );
  }
  if (meetings.length + stances.length > 0) return;
  if (isProse(mixture)) {
    const named = actors.length > 0 ? `Of ${plural(actors.length, "actor", "actors")} none` : "Nobody";
    notify(
      "nothing-found",
      `${named} is said to meet, call or take a stand on anybody in ${plural(sentences, "sentence", "sentences")} read.`,
    );
  } else {
    notify(
      "no-prose",
      "No contact and no stance was found: hardly any of the text is sentences, as in a table, a list or scores. Only English prose is read.",
    );
  }
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
