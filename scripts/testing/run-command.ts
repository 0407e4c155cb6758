import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { ROOT } from "../build/paths.ts";

export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What lets `node` run TypeScript, after `--import`. */
export const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** What `actor-graph` is in the checkout, to be given to `node`. */
export const ACTOR_GRAPH = ["--import", TSX, `${ROOT}scripts/actor-graph.ts`];

/** Runs `actor-graph` from its source, as a process of its own, in the folder `cwd`. */
export function runActorGraph(
  args: string[],
  cwd: string,
  stdin: string | Buffer = "",
  environment: NodeJS.ProcessEnv = {},
): Promise<CommandResult> {
  return run(process.execPath, [...ACTOR_GRAPH, ...args], cwd, stdin, environment);
}

/** Runs a program to its end; `environment` is added to that of this process. */
export function run(
  program: string,
  args: string[],
  cwd: string,
  stdin: string | Buffer = "",
  environment: NodeJS.ProcessEnv = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(program, args, { cwd, env, shell: process.platform === "win32" });
    const result: CommandResult = { code: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      result.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      result.stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...result, code }));
    // A command that refuses its arguments doesn't read.
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });
}
