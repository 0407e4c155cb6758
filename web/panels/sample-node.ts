import type { Node } from "../../graph/actor-graph.ts";
import type { ActorType } from "../../graph/schema.ts";

/** A node without a name, to show the shape of a type by. */
export function sampleNode(type: ActorType | "issue"): Node {
  if (type === "issue") return { kind: "issue", issue: { id: type, name: "", aliases: [] } };
  return { kind: "actor", actor: { id: type, name: "", type, aliases: [] } };
}
