/**
 * A process for each case
 * =======================
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import type { Suite, Taken } from "./suite.ts";

/**
 * Measures a case in a process of its own.
 *
 * @param script started with `--case suite name size`; it calls `measure` and sends what comes of it
 */
export async function apart(script: string, suite: string, name: string, size: number): Promise<Taken> {
  const child = fork(script, ["--case", suite, name, String(size)], {
    execArgv: [...process.execArgv, "--expose-gc"],
  });
  let taken: Taken | undefined;
  child.on("message", (message) => {
    taken = message as Taken;
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (taken === undefined) throw new Error(`${suite} ${name} ${size}: ended with code ${code} and measured nothing.`);
  return taken;
}

/** What the work of a case takes, in this process. */
export async function measure(suite: Suite, name: string, size: number): Promise<Taken> {
  const work = await suite.cases[name]?.(size);
  if (work === undefined) throw new Error(`No case "${name}". There are: ${Object.keys(suite.cases).join(", ")}.`);
  globalThis.gc?.();
  const memory = process.memoryUsage().rss / 1024;
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return {
    seconds: (user + system) / 1e6,
    memory: Math.max(0, process.resourceUsage().maxRSS - memory) / 1024,
  };
}
