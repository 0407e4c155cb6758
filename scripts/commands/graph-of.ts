import { type Article, extract } from "../../graph/extract/index.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { InputError, messageOf } from "../input/input-error.ts";

/**
 * The graph of an article; whatever goes wrong on the way is told with the article's name.
 *
 * @throws {InputError} The article can't be read into a graph.
 */
export async function graphOf(article: Article, source: string): Promise<ActorGraphFile> {
  try {
    return await extract(article);
  } catch (cause) {
    throw new InputError(source, `can't be read into a graph: ${messageOf(cause)}`, { cause });
  }
}
