import { problemsOf, runTool } from "../checks/check.ts";
import { DIST, ROOT } from "./paths.ts";

/** The declarations beside the package's modules: `dist/types`, one file a module. */
export async function buildTypes(): Promise<void> {
  for (const project of ["graph", "web"]) {
    const problems = problemsOf(
      await runTool(
        "typescript",
        "tsc",
        // biome-ignore format: one option a line says less
        ["-p", project, "--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--rewriteRelativeImportExtensions", "--rootDir", ".", "--outDir", `${DIST}types`],
        ROOT,
      ),
    );
    if (problems.length > 0) throw new Error(`The declarations of ${project}/ can't be made:\n${problems.join("\n")}`);
  }
}
