import type { ActorGraphFile } from "../../graph/schema.ts";
import { tallyLines } from "../import/tell-tally.ts";
import { readGraphFile } from "../input/graph-file.ts";
import { OutputError } from "../output/sink.ts";
import { Sums } from "./counts.ts";
import type { Part } from "./parts.ts";
import type { Graphs } from "./pipeline.ts";
import { sourceFiles } from "./source-files.ts";
import type { Hearing, Place, Unit } from "./unit.ts";
import { type Question, whyRead } from "./why-read.ts";

/** With what a pipeline's sources are read. */
export interface Shelf extends Hearing, Omit<Question, "rejects"> {
  /** Hears that another source is done. */
  onStep(): void;
}

/** A graph, and the data set whose ids it has. */
interface Found {
  graph: ActorGraphFile;
  dataSet?: string | undefined;
}

/** What has come of a source, one graph after another, and in sum. */
export class SourceReader {
  #read = 0;
  #before = 0;
  #failed = 0;
  readonly #sums = new Sums();
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** The graphs of what is kept, or read now, with the data set that each is of; what can't be read is told of. */
  async *read(units: AsyncIterable<Unit>): AsyncGenerator<Found> {
    for await (const unit of units) {
      const part = await this.#partOf(unit);
      this.#shelf.onStep();
      if (part === undefined) continue;
      if (part.counts) this.#sums.add(part.counts);
      yield { graph: part.graph, dataSet: unit.dataSet };
    }
  }

  /** Graph files are what parts are: nothing has to be read out of them, nor kept. */
  async *readGraphs({ graphs }: Graphs, place: Place): AsyncGenerator<Found> {
    for (const { path } of sourceFiles(graphs, place)) {
      try {
        const graph = await readGraphFile(path);
        this.#read += 1;
        yield { graph };
      } catch (error) {
        this.#failed += 1;
        place.onFault(error);
      }
      this.#shelf.onStep();
    }
  }

  /** How many were read, and what of their rows was rejected. */
  summary(name: string): string[] {
    const parts = [
      `${this.#read} read`,
      ...(this.#before > 0 ? [`${this.#before} kept from before`] : []),
      ...(this.#failed > 0 ? [`${this.#failed} failed`] : []),
    ];
    return this.#sums.rows === 0
      ? [`${name}: ${parts.join(", ")}`]
      : tallyLines(`${name}: ${parts.join(", ")}`, this.#sums);
  }

  async #partOf(unit: Unit): Promise<Part | undefined> {
    const { parts, ledger } = this.#shelf;
    const kept = (await whyRead(unit, this.#shelf)) === undefined ? await parts.find(unit) : undefined;
    if (kept) {
      this.#before += 1;
      ledger.note(unit);
      return kept;
    }
    try {
      const part = await parts.make(unit, this.#shelf);
      if (part.isWhole) {
        this.#read += 1;
        ledger.note(unit);
      } else this.#failed += 1;
      return part;
    } catch (error) {
      if (error instanceof OutputError) throw error;
      this.#failed += 1;
      this.#shelf.onFault(error);
      return undefined;
    }
  }
}
