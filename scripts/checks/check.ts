import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Something that must hold of the whole source tree. */
export interface Check {
  /** What holds, as in "types are sound". */
  name: string;
  /** What is wrong with the tree at `root`, to be printed line by line; empty where all is well. */
  run(root: string): Promise<string[]>;
}

export interface ToolResult {
  code: number;
  /** What the tool said on both channels, without colours. */
  output: string;
}

/**
 * Runs a tool of ours (a program of a package in node_modules) in the tree at `root`.
 *
 * @example
 *
 * ```ts
 * await runTool("typescript", "tsc", ["-p", "graph"], root); // { code: 0, output: "" }
 * ```
 */
export function runTool(name: string, program: string, args: string[], root: string): Promise<ToolResult> {
  const path = programOf(name, program);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    });
    let output = "";
    const add = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", add);
    child.stderr.setEncoding("utf8").on("data", add);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}

/** Problems of a tool that says all there is to say itself. */
export function problemsOf({ code, output }: ToolResult): string[] {
  if (code === 0) return [];
  return output === "" ? [`ended with exit code ${code} and without a word`] : output.split("\n");
}

function programOf(name: string, program: string): string {
  const { resolve } = createRequire(import.meta.url);
  const manifest = findManifest(name, resolve.paths(name) ?? []);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
  const path = typeof bin === "string" ? bin : bin[program];
  if (path === undefined) throw new Error(`The package ${name} has no program ${program}.`);
  return join(dirname(manifest), path);
}

/** Not by resolve(): the exports of many a package hide its package.json. */
function findManifest(name: string, folders: string[]): string {
  for (const folder of folders) {
    const manifest = join(folder, name, "package.json");
    try {
      readFileSync(manifest);
      return manifest;
    } catch {}
  }
  throw new Error(`The package ${name} is not installed. Run npm ci.`);
}
