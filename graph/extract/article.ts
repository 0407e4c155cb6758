import * as v from "valibot";

/** A text to read, and what is known about it. */
export const Article = v.object({
  /** Becomes the document's id; made from title, date and text unless given. */
  id: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  text: v.string(),
  url: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  /** Day of publication, as 2025-05-19: what "on Sunday" is resolved against. */
  published: v.exactOptional(v.string()),
});
export type Article = v.InferOutput<typeof Article>;
