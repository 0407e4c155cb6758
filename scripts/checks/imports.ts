import { type Check, runTool } from "./check.ts";
import { filesOf } from "./files.ts";

/** What dependency-cruiser's JSON says, as far as it matters here. */
interface Cruise {
  modules: { source: string }[];
  summary: { violations: Violation[]; ruleSetUsed: { forbidden: { name: string; comment: string }[] } };
}

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
  cycle?: { name: string }[];
}

const SOURCES = ["graph", "web", "scripts"];

/**
 * The layout of the source holds: who may import whom stands in `.dependency-cruiser.js`. A cruiser that saw
 * nothing finds nothing, so it must also have seen every module there is.
 */
export const imports: Check = {
  name: "imports follow the layout",
  async run(root) {
    const { code, output } = await runTool(
      "dependency-cruiser",
      "depcruise",
      ["--config", ".dependency-cruiser.js", "--output-type", "json", ...SOURCES],
      root,
    );
    const cruise = parse(output);
    if (cruise === undefined) return [`dependency-cruiser ended with exit code ${code}:`, ...output.split("\n")];
    return [...unseen(cruise, modulesOf(root)), ...cruise.summary.violations.map((it) => told(it, cruise))];
  },
};

function parse(output: string): Cruise | undefined {
  try {
    return JSON.parse(output) as Cruise;
  } catch {
    return undefined;
  }
}

function modulesOf(root: string): string[] {
  return filesOf(root).filter((path) => /^(graph|web|scripts)\/.*(?<!\.d)\.ts$/.test(path));
}

function unseen({ modules }: Cruise, there: string[]): string[] {
  const seen = new Set(modules.map(({ source }) => source));
  if (there.length === 0) return [`There are no modules in ${SOURCES.join(", ")} to see.`];
  const missing = there.filter((path) => !seen.has(path));
  if (missing.length === 0) return [];
  return [
    `dependency-cruiser saw ${there.length - missing.length} of ${there.length} modules, so what it clears means nothing. ` +
      `It must be able to read TypeScript as installed (see its --info). Not seen: ${missing.slice(0, 5).join(", ")}`,
  ];
}

function told({ rule, from, to, cycle }: Violation, cruise: Cruise): string {
  const why = cruise.summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name)?.comment ?? "";
  const path = cycle === undefined ? to : cycle.map(({ name }) => name).join(" → ");
  return `${rule.name}: ${from} → ${path}. ${why}`;
}
