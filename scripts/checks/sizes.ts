import { buildBundle } from "../build/bundle.ts";
import { type Check, problemsOf, runTool } from "./check.ts";

/** What a page has to load stays within the budgets of `.size-limit.mjs`. */
export const sizes: Check = {
  name: "bundles stay within their budgets",
  async run(root) {
    await buildBundle(root);
    return problemsOf(await runTool("size-limit", "size-limit", [], root));
  },
};
