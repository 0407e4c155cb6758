/** Where pages keep their colour scheme. */
const ATTRIBUTES = ["class", "style", "theme", "data-theme", "data-color-scheme"];

/** Tells when the colours around an element may have changed: the reader's scheme, the page's, or the element's own. */
export class ThemeWatch {
  private readonly changed: () => void;
  private readonly observer: MutationObserver | undefined;
  private readonly scheme: MediaQueryList | undefined;
  private readonly forced: MediaQueryList | undefined;

  constructor(changed: () => void) {
    this.changed = changed;
    // In Node an element can be made, but nothing can be watched.
    if (typeof matchMedia === "undefined") return;
    this.observer = new MutationObserver(changed);
    this.scheme = matchMedia("(prefers-color-scheme: dark)");
    this.forced = matchMedia("(forced-colors: active)");
  }

  start(element: Element) {
    for (const watched of [document.documentElement, document.body, element]) {
      this.observer?.observe(watched, { attributes: true, attributeFilter: ATTRIBUTES });
    }
    this.scheme?.addEventListener("change", this.changed);
    this.forced?.addEventListener("change", this.changed);
  }

  stop() {
    this.observer?.disconnect();
    this.scheme?.removeEventListener("change", this.changed);
    this.forced?.removeEventListener("change", this.changed);
  }
}
