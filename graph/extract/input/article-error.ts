/** What is wrong with an article that can't be read at all. */
export type ArticleFault = "no-text" | "empty" | "binary" | "markup" | "too-long" | "field";

/** An article that can't be read. The message says what is wrong, where, and what to do next. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  readonly fault: ArticleFault;
  /** Where in the text, in UTF-16 code units, if the fault has a place. */
  readonly at: number | undefined;

  constructor(fault: ArticleFault, message: string, at?: number) {
    super(message);
    this.fault = fault;
    this.at = at;
  }
}
