import type { RecordLine } from "../../graph/import/records.ts";
import { Tally } from "../../graph/import/rejects.ts";
import { complain } from "../output/complain.ts";
import { Progress } from "../output/progress.ts";
import type { Batch } from "./choose-format.ts";
import type { ImportOptions } from "./format.ts";
import type { RejectList } from "./reject-list.ts";
import { tellTally } from "./tell-tally.ts";

/**
 * The records of a batch, one at a time, with their progress; at the end, how many rows there were, used and rejected. A batch that can't be
 * read on ends early, and is told of.
 */
export async function* readBatch(
  { format, sources }: Batch,
  options: ImportOptions & { debug?: boolean },
  rejects: RejectList | undefined,
): AsyncGenerator<RecordLine> {
  const progress = new Progress("records");
  const tally = new Tally((reject) => rejects?.add(reject));
  try {
    for await (const line of format.read(sources, options, tally)) {
      yield line;
      progress.step();
    }
  } catch (error) {
    progress.clear();
    complain(error, options);
  } finally {
    progress.clear();
  }
  tellTally(format.name, tally);
}
