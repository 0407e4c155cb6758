import { inspect } from "node:util";
import { messageOf } from "../input/input-error.ts";

/** Says on one line of stderr what went wrong, and lets the command end with exit code 1. Whatever can go on, goes on. */
export function complain(error: unknown, { debug = false }: { debug?: boolean | undefined } = {}): void {
  process.stderr.write(`actor-graph: ${messageOf(error)}\n`);
  if (debug) process.stderr.write(`${inspect(error)}\n`);
  process.exitCode = 1;
}
