import type { Article } from "../../graph/extract/article.ts";

/** Asks for an article: its text, and what is known about it. */
export class ArticleDialog {
  private readonly dialog: HTMLDialogElement;
  private readonly form: HTMLFormElement;

  constructor(dialog: HTMLDialogElement, read: (article: Article, add: boolean) => void) {
    this.dialog = dialog;
    this.form = dialog.querySelector("form") as HTMLFormElement;
    dialog.querySelector("#article-cancel")?.addEventListener("click", () => dialog.close());
    this.form.addEventListener("submit", () => {
      const { article, add } = this.answer();
      this.form.reset();
      read(article, add);
    });
  }

  /** Opens the dialog, with what is known already. */
  ask({ title = "", text = "", published = "" }: Partial<Article> = {}, add = false): void {
    this.form.reset();
    this.field("title").value = title;
    this.field("text").value = text;
    this.field("published").value = published;
    (this.field("add") as HTMLInputElement).checked = add;
    this.dialog.showModal();
    this.field(text ? "published" : "text").focus();
  }

  private answer(): { article: Article; add: boolean } {
    const given = new FormData(this.form);
    const text = (name: string) => String(given.get(name) ?? "").trim();
    const [title, published] = [text("title"), text("published")];
    return {
      // Offsets count from the text as given: it is not trimmed.
      article: { text: String(given.get("text")), ...(title && { title }), ...(published && { published }) },
      add: given.has("add"),
    };
  }

  private field(name: string): HTMLInputElement | HTMLTextAreaElement {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement;
  }
}
