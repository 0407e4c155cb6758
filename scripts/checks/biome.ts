import { type Check, problemsOf, runTool } from "./check.ts";

export const format: Check = {
  name: "the format is Biome's",
  async run(root) {
    return problemsOf(await runTool("@biomejs/biome", "biome", ["format", "."], root));
  },
};

export const lint: Check = {
  name: "lint finds nothing",
  async run(root) {
    return problemsOf(await runTool("@biomejs/biome", "biome", ["lint", "--error-on-warnings", "."], root));
  },
};
