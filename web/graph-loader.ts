import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Fault, faultOf } from "./fault.ts";
import { RecordIndex } from "./record-index.ts";
import type { Source } from "./source.ts";

/** How far the loading has come. */
export type Loading =
  | { state: "nothing" }
  | { state: "loading" }
  | { state: "failed"; fault: Fault; error: unknown }
  | { state: "ready"; index: RecordIndex };

interface LoaderEvents {
  loaded(index: RecordIndex): void;
  failed(fault: Fault, error: unknown): void;
}

/** Loads one source at a time: a later one overtakes an earlier one, and nothing arrives after the element has left. */
export class GraphLoader implements ReactiveController {
  loading: Loading = { state: "nothing" };
  private readonly host: ReactiveControllerHost;
  private readonly events: LoaderEvents;
  private abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, events: LoaderEvents) {
    this.host = host;
    this.events = events;
    host.addController(this);
  }

  hostDisconnected() {
    this.abort?.abort();
  }

  /** Whether a load was cut short by the element's leaving, and is to be begun again. */
  get wasCut(): boolean {
    return this.loading.state === "loading" && this.abort?.signal.aborted === true;
  }

  async load(source: Source | undefined): Promise<void> {
    this.abort?.abort();
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.become(source ? { state: "loading" } : { state: "nothing" });
    if (!source) return;
    try {
      const index = new RecordIndex(await source.open(signal));
      if (signal.aborted) return;
      this.become({ state: "ready", index });
      this.events.loaded(index);
    } catch (error) {
      if (signal.aborted) return;
      const fault = faultOf(error, source.name);
      this.become({ state: "failed", fault, error });
      this.events.failed(fault, error);
    }
  }

  private become(loading: Loading) {
    this.loading = loading;
    this.host.requestUpdate();
  }
}
