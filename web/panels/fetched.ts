import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How long after the graph is there they are fetched unasked, in milliseconds: by then a page has done what is urgent. */
const SOON = 1_500;

const fetchCode = () => import("./over.ts");

type Panels = Awaited<ReturnType<typeof fetchCode>>;

interface PanelsHost extends ReactiveControllerHost {
  /** What is shown; nothing until the graph is there. */
  readonly shown: object | undefined;
}

/** The code of the panels that open over the list: fetched when it is first wanted, or a little after the graph is there. */
export class FetchedPanels implements ReactiveController {
  private readonly host: PanelsHost;
  private readonly fetchPanels: () => Promise<Panels>;
  private panels: Panels | undefined;
  private fetching: Promise<void> | undefined;
  /** Whether they could not be had when they were last asked for. */
  failed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PanelsHost, fetchPanels: () => Promise<Panels> = fetchCode) {
    this.host = host;
    this.fetchPanels = fetchPanels;
    host.addController(this);
  }

  hostUpdated() {
    if (this.host.shown) this.timer ??= setTimeout(() => void this.fetch(), SOON);
  }

  hostDisconnected() {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The panels, as soon as they are there; asking for them fetches them, once. */
  get code(): Panels | undefined {
    if (!this.panels && !this.failed) void this.fetch();
    return this.panels;
  }

  /** Gives what could not be fetched another chance. */
  retry() {
    this.failed = false;
  }

  /** Settles when what was asked for is there, or can't be had. */
  get settled(): Promise<void> {
    return this.fetching ?? Promise.resolve();
  }

  private async fetch(): Promise<void> {
    this.fetching ??= this.fetchPanels()
      .then((panels) => {
        this.panels = panels;
      })
      .catch((error) => {
        this.failed = true;
        this.fetching = undefined;
        reportError(error);
      })
      .finally(() => this.host.requestUpdate());
    await this.fetching;
  }
}
