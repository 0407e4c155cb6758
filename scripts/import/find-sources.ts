import { complain } from "../output/complain.ts";
import { type Found, formatOf } from "./choose-format.ts";
import type { Format } from "./format.ts";
import { openSources } from "./source.ts";

/**
 * The sources at paths: all that can be opened, and are in a known format. The rest is told of, and so is an encoding that was guessed.
 *
 * @param onFault Hears of what can't be opened, or read on; on stderr unless told.
 */
export async function findSources(
  paths: readonly string[],
  from: Format | undefined,
  options: { debug?: boolean },
  onFault: (fault: unknown) => void = (fault) => complain(fault, options),
): Promise<Found[]> {
  const found: Found[] = [];
  for (const path of paths) {
    try {
      for (const source of await openSources(path, onFault)) {
        const { name, encoding } = source;
        if (encoding !== undefined && encoding !== "utf-8") {
          process.stderr.write(`actor-graph: ${name}: read as ${encoding}, since it is not UTF-8.\n`);
        }
        found.push({ source, format: from ?? formatOf(source) });
      }
    } catch (fault) {
      onFault(fault);
    }
  }
  return found;
}
