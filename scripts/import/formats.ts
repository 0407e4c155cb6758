import { eventFormats } from "./event-formats.ts";
import type { Format } from "./format.ts";
import { graphFormats } from "./graph-formats.ts";
import { recordFormat } from "./record-format.ts";
import { registerFormats } from "./register-formats.ts";

/** Everything that `import` reads. Where several formats take a file for theirs, the first of them gets it: the strictest come first. */
export const FORMATS: readonly Format[] = [recordFormat, ...eventFormats, ...graphFormats, ...registerFormats];
