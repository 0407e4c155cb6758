import * as v from "valibot";
import { Article } from "../../graph/extract/article.ts";
import { dayOf } from "./day.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { InputError, messageOf } from "./input-error.ts";
import { readText, sourceName } from "./read.ts";

/**
 * The article of a file: plain text, with front matter or without, or JSON (`*.json`: `{ "text": …, "title": … }`).
 *
 * @throws {InputError} The file can't be read, or there is no article in it.
 */
export async function readArticle(path: string): Promise<Article> {
  const source = sourceName(path);
  if (/\.(ndjson|jsonl)$/.test(path)) throw new InputError(source, "holds one article a line. Read it with --ndjson.");
  const text = await readText(path);
  if (path.endsWith(".json")) return parseArticle(text, source);
  return checked(parseFrontMatter(text, source), source);
}

/**
 * The article of a JSON text.
 *
 * @example
 *
 * ```ts
 * parseArticle('{"text": "Merkel met Macron.", "published": "2019-01-22"}', "line 1");
 * ```
 *
 * @throws {InputError} It is no JSON, or no article.
 */
export function parseArticle(json: string, source: string): Article {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError(source, `is not JSON: ${messageOf(cause)}. An article is {"text": "…", "title": "…"}.`, {
      cause,
    });
  }
  if (Array.isArray(value)) {
    throw new InputError(source, "holds a list. Write one article a line and use --ndjson.");
  }
  if (typeof value === "object" && value !== null && "format" in value) {
    throw new InputError(
      source,
      "is a graph file already. Use merge to add it to others, or name it under graphs in a pipeline.",
    );
  }
  const result = v.safeParse(Article, value);
  if (result.success) return checked(result.output, source);
  const problems = result.issues.map((issue) => {
    const path = v.getDotPath(issue);
    const message = issue.received === "undefined" ? "Missing" : issue.message.replace(/^Invalid \w+: /, "");
    return path === null ? message : `${path}: ${message}`;
  });
  throw new InputError(source, `is no article: ${problems.join("; ")}.`);
}

/** An article that has a text, and a day of publication or none. */
function checked({ published, ...article }: Article, source: string): Article {
  if (article.text.trim() === "") throw new InputError(source, "the article has no text. There is nothing to read.");
  if (published === undefined) return article;
  const day = dayOf(published);
  if (day === undefined) {
    throw new InputError(
      source,
      `published: Expected a day such as 2025-05-19 but received ${JSON.stringify(published)}.`,
    );
  }
  return { ...article, published: day };
}
