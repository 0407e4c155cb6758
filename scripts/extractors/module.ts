import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type ActorFinder, checked, type Extractor, extract, names } from "../../graph/extract/index.ts";
import { InputError, messageOf } from "../input/input-error.ts";

const EXPECTED = "Export an extractor { extract(article) } or a finder of actors { find(text) } as default.";

/**
 * The extractor of a module: its default export, or the module itself, has `extract(article)`, or it has `find(text)` and finds the actors
 * for our own extraction.
 *
 * @throws {InputError} The module can't be loaded, or has neither.
 */
export async function loadModule(path: string): Promise<Extractor> {
  let module: { default?: unknown };
  try {
    module = await import(pathToFileURL(resolve(path)).href);
  } catch (cause) {
    throw new InputError(path, `can't be loaded: ${messageOf(cause)}`, { cause });
  }
  const plugIn = (module.default ?? module) as Partial<Extractor & ActorFinder> | null;
  if (typeof plugIn?.extract === "function") return checked(plugIn as Extractor);
  if (typeof plugIn?.find === "function") return withFinder(plugIn as ActorFinder);
  throw new InputError(path, `exports nothing that reads articles. ${EXPECTED}`);
}

/** Our own extraction with somebody's finder of actors. */
function withFinder(actorFinder: ActorFinder): Extractor {
  return {
    extract: (article, options) => extract(article, { ...options, actorFinder }),
    names: (text) => names(text, undefined, actorFinder),
  };
}
