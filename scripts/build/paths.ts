import { fileURLToPath } from "node:url";

/** The root of the repository, with a slash or backslash at the end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where builds go. */
export const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
