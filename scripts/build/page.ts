import { build } from "vite";
import { ROOT } from "./paths.ts";

/** The explorer page, as `vite.config.ts` says. */
export async function buildPage(): Promise<void> {
  await build({ root: `${ROOT}web`, configFile: `${ROOT}vite.config.ts`, logLevel: "warn" });
}
