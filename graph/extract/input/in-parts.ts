import { merge } from "../../merge.ts";
import type { ActorGraphFile } from "../../schema.ts";
import type { Article } from "../article.ts";
import { moved } from "./moved.ts";
import type { Notify } from "./notice.ts";
import { PART, stretches } from "./stretches.ts";

/**
 * Reads an article that is too long to be read at once in parts, and puts what they say together: so memory stays bounded, however long
 * it is. Who is only named in full in one part is found in the others by the surname, as among several articles.
 *
 * @param document the whole article's id, which its parts share
 * @param read reads one part
 */
export async function inParts(
  article: Article,
  document: string,
  read: (part: Article) => Promise<ActorGraphFile>,
  notify: Notify,
  longest = PART,
): Promise<ActorGraphFile> {
  const parts = stretches(article.text, longest);
  notify(
    "parts",
    `The text has ${article.text.length.toLocaleString("en-US")} characters and was read in ${parts.length} parts: "he" and "the talks" are not followed from one into the next. If it holds several articles, split it: each has its own day.`,
  );
  const files: ActorGraphFile[] = [];
  for (const stretch of parts) {
    const text = article.text.slice(stretch.start, stretch.end);
    if (text.trim() !== "") files.push(moved(await read({ ...article, id: document, text }), stretch.start));
  }
  return merge(files);
}
