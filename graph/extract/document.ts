import { slug } from "../ids.ts";
import type { Document } from "../schema.ts";
import type { Article } from "./article.ts";

/** The document that an article becomes in a graph file. */
export function documentOf({ id, title, url, publisher, published, text }: Article): Document {
  return {
    id: id ?? slug([published, title ?? text.slice(0, 40)].filter(Boolean).join(" ")),
    kind: "article",
    ...(title && { title }),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(published && { published: published.slice(0, 10) }),
    language: "en",
  };
}
