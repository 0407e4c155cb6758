/**
 * What a merged file says of itself
 * =================================
 */
import { compareText } from "../compare.ts";
import type { ActorGraphFile, Step } from "../schema.ts";
import { distinct, optional } from "./choose.ts";
import { renameLayout, renameStep } from "./renaming.ts";

/** Everything of a file that is not a record. */
type Texts = Pick<ActorGraphFile, "title" | "description" | "licence" | "credit" | "layout" | "story">;

/**
 * A title and description that nobody contradicts, everybody's licence and credit, and the stories one after the other. Positions only
 * if all files that have some agree: two pictures laid over each other are none.
 *
 * @param ids What the ids of each file have become.
 */
export function mergeTexts(files: readonly ActorGraphFile[], ids: readonly ReadonlyMap<string, string>[]): Texts {
  const nothing = new Map<string, string>();
  const layouts = distinct(
    files.flatMap(({ layout }, file) => (layout ? [renameLayout(layout, ids[file] ?? nothing)] : [])),
  );
  const stories = distinct(
    files.flatMap(({ story }, file) => (story ? [story.map((step) => renameStep(step, ids[file] ?? nothing))] : [])),
  );
  const story: Step[] = stories.flat();
  return {
    ...optional("title", only(files.map(({ title }) => title))),
    ...optional("description", only(files.map(({ description }) => description))),
    ...optional("licence", everybodys(files.map(({ licence }) => licence))),
    ...optional("credit", everybodys(files.map(({ credit }) => credit))),
    ...optional("layout", layouts.length === 1 ? layouts[0] : undefined),
    ...optional("story", stories.length > 0 ? story : undefined),
  };
}

function only(texts: readonly (string | undefined)[]): string | undefined {
  const said = new Set(texts.filter((text) => text !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}

/** Joined by semicolons, each once. */
function everybodys(texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.flatMap((text) => (text === undefined ? [] : text.split("; ")));
  return said.length === 0 ? undefined : [...new Set(said)].toSorted(compareText).join("; ");
}
