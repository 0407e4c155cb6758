import { formatGraphFile } from "../../graph/graph-file.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";

/** One call of two actors, told by the document named. */
export function callGraph(document = "article"): ActorGraphFile {
  return {
    format: "actor-graph/1",
    documents: [{ id: document, kind: "article" }],
    actors: [
      { id: "merkel", name: "Angela Merkel", type: "person", aliases: [] },
      { id: "macron", name: "Emmanuel Macron", type: "person", aliases: [] },
    ],
    issues: [],
    meetings: [
      {
        id: "call",
        form: "call",
        status: "held",
        date: "2019-01-22",
        participants: [{ actor: "merkel" }, { actor: "macron" }],
        evidence: [{ document, quote: "Merkel called Macron.", start: 0, end: 21 }],
      },
    ],
    stances: [],
  };
}

/** The same as the text of a graph file. */
export function callGraphText(document?: string): string {
  return formatGraphFile(callGraph(document));
}
