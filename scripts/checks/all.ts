import { format, lint } from "./biome.ts";
import type { Check } from "./check.ts";
import { imports } from "./imports.ts";
import { licences } from "./licences.ts";
import { lockFile } from "./lock-file.ts";
import { ownWords } from "./own-words.ts";
import { sizes } from "./sizes.ts";
import { types } from "./types.ts";
import { unused } from "./unused.ts";

/** Those that take longest stand first, so that the short ones fill the gaps. */
export const CHECKS: readonly Check[] = [types, sizes, unused, imports, lint, format, ownWords, lockFile, licences];
