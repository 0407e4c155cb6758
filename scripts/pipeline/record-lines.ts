import type { RecordLine } from "../../graph/import/records.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";

/** The records of a graph file in a row, each after what it speaks of, as import reads them. */
export function* recordLines(file: ActorGraphFile): Generator<RecordLine> {
  const { format: _, documents, actors, issues, meetings, stances, layout, ...about } = file;
  for (const document of documents) yield { document };
  for (const actor of actors) yield { actor };
  for (const issue of issues) yield { issue };
  for (const meeting of meetings) yield { meeting };
  for (const stance of stances) yield { stance };
  if (layout) yield { layout };
  if (Object.keys(about).length > 0) yield { about };
}
