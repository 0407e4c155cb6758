import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { InputError } from "../input/input-error.ts";

/**
 * Does some work that only one process may do at a time. Who does it stands in a file; one that was killed, and has left it, stops nobody.
 *
 * @param what it is called in messages
 *
 * @throws {InputError} Another process is at it.
 */
export async function alone(file: string, what: string, work: () => Promise<void>): Promise<void> {
  const other = processIn(file);
  if (other !== undefined) {
    throw new InputError(
      what,
      `is being built already, by process ${other}. Wait until it has ended, or remove ${file}.`,
    );
  }
  rmSync(file, { force: true });
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    throw new InputError(what, "is being built already. Wait until that has ended.", { cause });
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The process that a file names, if it is running. */
function processIn(file: string): number | undefined {
  try {
    const id = Number(readFileSync(file, "utf8"));
    // In a container all runs may have the same id: then this one's was left by another.
    if (!Number.isInteger(id) || id <= 0 || id === process.pid) return undefined;
    // Sends nothing, and fails if there is no such process.
    process.kill(id, 0);
    return id;
  } catch (error) {
    // It is somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM" ? Number(readFileSync(file, "utf8")) : undefined;
  }
}
