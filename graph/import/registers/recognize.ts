import { chooseTable } from "./choose-table.ts";
import { MappingError, RegisterError } from "./errors.ts";
import { READY_MAPPINGS } from "./ready/index.ts";
import { tablesOf } from "./source.ts";

/**
 * What a register is, by its beginning: the name of a ready mapping, or "register" where its header tells who met whom, and when; undefined
 * for what is none.
 *
 * @example
 *
 * ```ts
 * recognizeRegister("who;whom;when\nMerkel;Macron;2021-05-21\n"); // "register"
 * ```
 */
export function recognizeRegister(head: string): string | undefined {
  try {
    const { mapping } = chooseTable(tablesOf(head));
    return Object.keys(READY_MAPPINGS).find((name) => READY_MAPPINGS[name] === mapping) ?? "register";
  } catch (cause) {
    if (cause instanceof RegisterError || cause instanceof MappingError) return undefined;
    throw cause;
  }
}
