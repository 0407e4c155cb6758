import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

const NOT_OURS = new Set(["node_modules", ".git", "dist", ".cache", "public"]);

/**
 * The files of the tree at `root` that are or can be committed, as paths with forward slashes, in order.
 *
 * @example
 *
 * ```ts
 * filesOf(root); // [".editorconfig", …, "graph/actor-graph.ts", …]
 * ```
 */
export function filesOf(root: string): string[] {
  const git = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    // A copy of the tree without its .git must not be mistaken for a part of a repository around it.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: join(root, "..") },
  });
  const files = git.status === 0 ? git.stdout.split("\0").filter((path) => path !== "") : walk(root, root);
  return files.sort();
}

function walk(folder: string, root: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path, root) : [relative(root, path).split(sep).join("/")];
  });
}
