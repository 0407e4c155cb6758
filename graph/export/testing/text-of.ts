import type { Exported } from "../exported.ts";

/** The text of an export's one file. */
export function textOf({ files }: Exported): string {
  return [...(files[0]?.chunks ?? [])].join("");
}

/** The texts of an export's files by their parts. */
export function textsOf({ files }: Exported): Record<string, string> {
  return Object.fromEntries(files.map(({ part, chunks }) => [part, [...chunks].join("")]));
}
