import type { ActorGraphFile } from "../schema.ts";
import type { Article } from "./article.ts";

export { Article } from "./article.ts";

export interface ExtractOptions {
  /** What relative dates are resolved against where the article has no day of publication. */
  referenceDate?: string;
}

export async function extract(article: Article, _options: ExtractOptions = {}): Promise<ActorGraphFile> {
  return { format: "actor-graph/1", documents: [{ id: article.id ?? "article", kind: "article" }], actors: [], issues: [], meetings: [], stances: [] };
}
