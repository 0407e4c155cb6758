import type { ActorGraphFile } from "../../graph/schema.ts";
import { tell } from "../output/tell.ts";
import { filterRecords } from "./filter-records.ts";
import type { RecordFilter } from "./pipeline.ts";

/** Filters one graph after another, and tells in the end of actors that are asked for and were in none: their names may be misspelt. */
export class Keeper {
  readonly #filter: RecordFilter | undefined;
  readonly #name: string;
  /** In how many graphs each was missed. */
  readonly #missed = new Map<string, number>();
  #graphs = 0;

  /** @param name what messages say the filter is of */
  constructor(filter: RecordFilter | undefined, name: string) {
    this.#filter = filter;
    this.#name = name;
  }

  /** The part of a graph that is kept; all of it where there is no filter. */
  keep(graph: ActorGraphFile): ActorGraphFile {
    this.#graphs += 1;
    if (this.#filter === undefined) return graph;
    return filterRecords(graph, this.#filter, (actor) => this.#missed.set(actor, (this.#missed.get(actor) ?? 0) + 1));
  }

  tellMissed(): void {
    for (const [actor, count] of this.#missed) {
      if (count === this.#graphs) tell(`${this.#name}: no actor has the id or name "${actor}"`);
    }
  }
}
