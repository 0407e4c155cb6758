import { type Check, problemsOf, runTool } from "./check.ts";

export const unused: Check = {
  name: "no file, export or dependency is unused",
  async run(root) {
    return problemsOf(await runTool("knip", "knip", ["--no-progress", "--treat-config-hints-as-errors"], root));
  },
};
