import { formatGraphFile } from "../../graph/graph-file.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";

/** Hands the graph to the reader as a file. */
export function downloadGraph(file: ActorGraphFile): void {
  const address = URL.createObjectURL(new Blob([formatGraphFile(file)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(file.title);
  link.click();
  URL.revokeObjectURL(address);
}

/** `fileName("Who is talking to whom")` is "who-is-talking-to-whom.graph.json". */
export function fileName(title = ""): string {
  const name = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${name || "actors"}.graph.json`;
}
