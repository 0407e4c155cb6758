/** What the page is doing, and what went wrong, in a line each. */
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

  /** Tells that something is under way until it is done, and why it failed if it does. */
  async during(words: string, work: (progress: (words: string) => void) => Promise<unknown>): Promise<void> {
    this.fault.hidden = true;
    this.status.textContent = words;
    try {
      await work((progress) => {
        this.status.textContent = progress;
      });
    } catch (error) {
      const text = this.fault.querySelector(".message");
      if (text) text.textContent = error instanceof Error ? error.message : String(error);
      this.fault.hidden = false;
    } finally {
      this.status.textContent = "";
    }
  }
}
