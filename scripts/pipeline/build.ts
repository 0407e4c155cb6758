/**
 * Building
 * ========
 *
 * A pipeline's sources, read as far as they aren't kept from before, filtered, merged, and written. From the same sources comes the same,
 * whatever was kept: what is read now is read back from where it is kept, too.
 */
import { dirname } from "node:path";
import { merge } from "../../graph/merge.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { reviewed } from "../commands/reviewed.ts";
import { RejectList } from "../import/reject-list.ts";
import { InputError } from "../input/input-error.ts";
import { complain } from "../output/complain.ts";
import { Progress } from "../output/progress.ts";
import { within } from "./find-files.ts";
import { joinById } from "./join-by-id.ts";
import { Keeper } from "./keeper.ts";
import { LEDGER, Ledger } from "./ledger.ts";
import { alone } from "./lock.ts";
import { Parts } from "./parts.ts";
import type { Pipeline, Source } from "./pipeline.ts";
import { cacheFolder, placeOf } from "./places.ts";
import { type Shelf, SourceReader } from "./read-source.ts";
import { nameOf, unitsOf } from "./sources.ts";
import type { Place } from "./unit.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface BuildOptions {
  /** Whether to read everything again. */
  fresh?: boolean;
  /** Where rejects are listed. */
  rejects?: string;
  debug?: boolean;
}

/** Builds what the pipeline of a file names. What can't be read is told of, and the graph is made of the rest. */
export async function build(pipeline: Pipeline, path: string, options: BuildOptions): Promise<void> {
  const cache = cacheFolder(pipeline, path);
  const parts = new Parts(cache);
  await parts.prepare();
  await alone(`${cache}.lock`, path, async () => {
    const graphs = await readAll(pipeline, path, parts, options);
    if (graphs.length === 0) throw new InputError(path, "nothing of its sources could be read. Nothing is written.");
    const folder = dirname(path);
    await writeOutputs(await oneGraph(graphs, pipeline, folder), pipeline.output, folder);
  });
}

async function readAll(
  pipeline: Pipeline,
  path: string,
  parts: Parts,
  options: BuildOptions,
): Promise<ActorGraphFile[]> {
  const progress = new Progress("sources");
  let faults = 0;
  const onFault = (fault: unknown) => {
    faults += 1;
    progress.clear();
    complain(fault, options);
  };
  const place = placeOf(pipeline, path, onFault, options.rejects);
  const ledger = await Ledger.in(parts.folder);
  const rejects = options.rejects === undefined ? undefined : new RejectList(options.rejects);
  const shelf = { parts, ledger, fresh: options.fresh ?? false, rejects, onFault, onStep: () => progress.step() };
  const graphs: ActorGraphFile[] = [];
  try {
    for (const source of pipeline.sources) {
      const summary = await readSource(source, place, shelf, graphs);
      progress.clear();
      process.stderr.write(`${summary.join("\n")}\n`);
    }
  } finally {
    progress.clear();
    rejects?.close();
  }
  await ledger.write(parts.folder);
  // What couldn't be read today is kept for the day when it can.
  if (faults === 0) await parts.sweep(LEDGER);
  return graphs;
}

/** @returns what there is to say of it */
async function readSource(source: Source, place: Place, shelf: Shelf, graphs: ActorGraphFile[]): Promise<string[]> {
  const reader = new SourceReader(shelf);
  const read = "graphs" in source ? reader.readGraphs(source, place) : reader.read(unitsOf(source, place));
  const keeper = new Keeper(source.filter, nameOf(source));
  const dataSets = new Map<string, ActorGraphFile[]>();
  for await (const { graph, dataSet } of read) {
    const kept = keeper.keep(graph);
    if (dataSet === undefined) graphs.push(kept);
    else if (dataSets.get(dataSet)?.push(kept) === undefined) dataSets.set(dataSet, [kept]);
  }
  for (const ofOne of dataSets.values()) graphs.push(await joinById(ofOne));
  keeper.tellMissed();
  return reader.summary(nameOf(source));
}

async function oneGraph(
  graphs: readonly ActorGraphFile[],
  pipeline: Pipeline,
  folder: string,
): Promise<ActorGraphFile> {
  const { title, description, licence, credit, review, filter } = pipeline;
  const [first] = graphs;
  const merged = graphs.length === 1 && first ? first : merge(graphs);
  const graph = review === undefined ? merged : await reviewed(merged, within(folder, review), "review:");
  const keeper = new Keeper(filter, "filter");
  const kept = keeper.keep(graph);
  keeper.tellMissed();
  return {
    ...kept,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(licence !== undefined && { licence }),
    ...(credit !== undefined && { credit }),
  };
}
