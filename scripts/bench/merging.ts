/**
 * Merging
 * =======
 *
 * How the time grows with the number of reports, where few differ, where all differ, and where all come from files of their own.
 */
import { merge } from "../../graph/merge.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { LOADS, type Load, reports } from "./reports.ts";
import { row, times } from "./rows.ts";
import type { Suite, Taken } from "./suite.ts";

const SIZES = [1000, 4000, 16_000];
const WIDTHS = [40, 9, 18, 18, 12];

const mergingOf = (load: Load) => async (count: number) => {
  const files: ActorGraphFile[] = reports(load, count);
  merge(reports(load, 500));
  return () => merge(files);
};

export const merging: Suite = {
  cases: Object.fromEntries(Object.keys(LOADS).map((load) => [load, mergingOf(load as Load)])),
  async *report(apart) {
    yield row(["merge, of reports", "1,000", "4,000 (4 times)", "16,000 (4 times)", "peak memory"], WIDTHS);
    for (const [load, words] of Object.entries(LOADS)) {
      const taken: Taken[] = [];
      for (const size of SIZES) taken.push(await apart(load, size));
      const cells = taken.map(({ seconds }, at) => {
        const growth = at === 0 ? "" : ` ${times(seconds, taken[at - 1]?.seconds)}`;
        return `${seconds.toFixed(2)} s${growth}`;
      });
      yield row([words, ...cells, `+${(taken.at(-1)?.memory ?? 0).toFixed(0)} MB`], WIDTHS);
    }
  },
};
