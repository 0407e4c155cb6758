import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Check, problemsOf, runTool } from "./check.ts";

/** Each part of the tree with what it may know: `graph` neither the DOM nor Node, `web` no Node. */
const PROJECTS = ["graph", "web", "web/tsconfig.test.json", "scripts"];

/** What was found sound last time is looked at again only where something has changed. */
function remember(project: string): string[] {
  return ["--incremental", "--tsBuildInfoFile", `.cache/types/${project.replace(/\W/g, "-")}.tsbuildinfo`];
}

export const types: Check = {
  name: "types are sound",
  async run(root) {
    const problems: string[] = [];
    for (const project of PROJECTS) {
      if (!existsSync(join(root, project))) problems.push(`${project}: there is no such project to check`);
      else
        problems.push(...problemsOf(await runTool("typescript", "tsc", ["-p", project, ...remember(project)], root)));
    }
    return problems;
  },
};
