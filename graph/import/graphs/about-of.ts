import * as v from "valibot";
import { ActorGraphFile } from "../../schema.ts";
import type { ElementCells, GraphElement } from "./elements.ts";
import { ownGraph } from "./own-cells.ts";

const About = v.pick(ActorGraphFile, ["title", "description", "licence", "credit", "story"]);

/** What a graph says of itself in our columns; nothing where that is nothing, or was changed into what it can't be. */
export function aboutOf(cells: ElementCells): GraphElement[] {
  const result = v.safeParse(About, ownGraph(cells));
  if (!result.success || Object.keys(result.output).length === 0) return [];
  return [{ kind: "about", about: result.output }];
}
