/**
 * What can't be read
 * ==================
 *
 * Some of what is given as an article is none: a picture, a web page with its markup, nothing. Guessing would make records of it.
 */
import { isEdtf } from "../../edtf.ts";
import type { Article } from "../article.ts";
import { ArticleError } from "./article-error.ts";
import { damageIn } from "./damage.ts";
import { markupIn } from "./markup.ts";

/** No article is longer, in UTF-16 code units. */
export const LONGEST_TEXT = 20_000_000;

/** @throws {ArticleError} The article can't be read. */
export function refuseUnreadable(article: Article, referenceDate?: string): void {
  const { id, published } = article;
  refuseText(article.text);
  if (id === "" || id === "trigger")
    throw new ArticleError(
      "field",
      `id: ${JSON.stringify(id)} can't be a document's id. Leave it out, and one is made.`,
    );
  for (const [field, day] of Object.entries({ published, referenceDate })) {
    if (day === undefined || (/^\d{4}-\d{2}-\d{2}(?!\d)/.test(day) && isEdtf(day.slice(0, 10)))) continue;
    throw new ArticleError(
      "field",
      `${field}: Expected a day such as 2025-05-19 but received ${JSON.stringify(day)}. Leave it out if it isn't known.`,
    );
  }
}

/** @throws {ArticleError} There is no text to be read. */
function refuseText(text: unknown): asserts text is string {
  if (typeof text !== "string")
    throw new ArticleError(
      "no-text",
      `text: Expected the article's text but received ${text === null ? "null" : typeof text}.`,
    );
  if (text.trim() === "")
    throw new ArticleError("empty", "The text is empty: there is nothing to read. Give the words of an article.");
  if (text.length > LONGEST_TEXT) {
    throw new ArticleError(
      "too-long",
      `The text has ${number(text.length)} characters, and no article has more than ${number(LONGEST_TEXT)}. Split it into its articles and read each by itself.`,
    );
  }
  const damage = damageIn(text);
  if (damage) {
    const { file, count, at } = damage;
    const what = file
      ? `This is ${file}, not text`
      : `This is no text: ${number(count)} of its ${number(text.length)} characters are control signs or could not be decoded, the first at ${number(at)}`;
    throw new ArticleError("binary", `${what}. Take the text out of the file, as UTF-8, and read that.`, at);
  }
  const markup = markupIn(text);
  if (markup) {
    const { tag, at } = markup;
    throw new ArticleError(
      "markup",
      `This is HTML or XML, not plain text: ${tag} at ${number(at)}. Copy the article as a browser shows it, without the markup, and read that.`,
      at,
    );
  }
}

function number(count: number): string {
  return count.toLocaleString("en-US");
}
