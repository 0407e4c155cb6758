/** More than so many sentences nobody reads in a line. */
const LISTED = 3;

/** What the page is doing, and what went wrong or should be known, in a line each. */
export class StatusLine {
  private readonly status: HTMLElement;
  private readonly fault: HTMLElement;

  constructor(status: HTMLElement, fault: HTMLElement) {
    this.status = status;
    this.fault = fault;
    fault.querySelector("button")?.addEventListener("click", () => {
      fault.hidden = true;
    });
  }

  /** Tells that something is under way until it is done, then what should be known of it, or why it failed if it did. */
  async during(
    words: string,
    work: (progress: (words: string) => void, notice: (words: string) => void) => Promise<unknown>,
  ): Promise<void> {
    this.fault.hidden = true;
    this.status.textContent = words;
    const notices: string[] = [];
    try {
      await work(
        (progress) => {
          this.status.textContent = progress;
        },
        (notice) => notices.push(notice),
      );
      if (notices.length > 0) this.alert(shortList(notices));
    } catch (error) {
      this.alert(error instanceof Error ? error.message : String(error));
    } finally {
      this.status.textContent = "";
    }
  }

  private alert(words: string) {
    const text = this.fault.querySelector(".message");
    if (text) text.textContent = words;
    this.fault.hidden = false;
  }
}

function shortList(notices: readonly string[]): string {
  const more = notices.length - LISTED;
  return [...notices.slice(0, LISTED), ...(more > 0 ? [`And ${more} more like that.`] : [])].join(" ");
}
