import { complain } from "../output/complain.ts";
import { openSink } from "../output/sink.ts";
import type { BuildOptions } from "./build.ts";
import { Ledger } from "./ledger.ts";
import { Parts } from "./parts.ts";
import type { Pipeline } from "./pipeline.ts";
import { cacheFolder, placeOf } from "./places.ts";
import { sourceFiles } from "./source-files.ts";
import { nameOf, unitsOf } from "./sources.ts";
import { whyRead } from "./why-read.ts";

/**
 * Says on standard output what a build would read, and why, and what it would write:
 *
 * ```
 * releases/*.txt: 2 of 120 to read
 *   releases/b.txt: changed
 *   releases/c.txt: not read yet
 * would write diplomacy.graph.json (graph)
 * ```
 */
export async function dryRun(pipeline: Pipeline, path: string, options: BuildOptions): Promise<void> {
  const { fresh = false, rejects } = options;
  const cache = cacheFolder(pipeline, path);
  const place = placeOf(pipeline, path, (fault) => complain(fault, options), rejects);
  const question = { parts: new Parts(cache), ledger: await Ledger.in(cache), fresh, rejects };
  const sink = openSink();
  for (const source of pipeline.sources) {
    const reasons = new Map<string, number>();
    let all = 0;
    const note = (what: string) => reasons.set(what, (reasons.get(what) ?? 0) + 1);
    if ("graphs" in source) {
      for (const { name } of sourceFiles(source.graphs, place)) {
        all += 1;
        note(`${name}: graph files always are`);
      }
    } else {
      for await (const unit of unitsOf(source, place)) {
        all += 1;
        const why = await whyRead(unit, question);
        if (why !== undefined) note(`${unit.of ?? unit.name}: ${why}`);
      }
    }
    const count = [...reasons.values()].reduce((sum, one) => sum + one, 0);
    await sink.write(`${nameOf(source)}: ${count} of ${all} to read\n`);
    for (const [what, times] of reasons) await sink.write(`  ${what}${times > 1 ? ` (${times} articles)` : ""}\n`);
  }
  for (const { file, format } of pipeline.output) await sink.write(`would write ${file} (${format})\n`);
}
