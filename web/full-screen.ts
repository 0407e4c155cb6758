import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Full screen for an element, where the browser and the page around allow it. */
export class FullScreen implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener("fullscreenchange", this.changed);
  }

  hostDisconnected() {
    document.removeEventListener("fullscreenchange", this.changed);
  }

  get on(): boolean {
    return this.host.matches(":fullscreen");
  }

  /** Turns it on or off; nothing where it isn't allowed. */
  get toggle(): (() => void) | undefined {
    if (!document.fullscreenEnabled) return undefined;
    return () => void (this.on ? document.exitFullscreen() : this.host.requestFullscreen()).catch(() => undefined);
  }

  private changed = () => this.host.requestUpdate();
}
