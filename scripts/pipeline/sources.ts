import { articleUnits } from "./article-units.ts";
import { importUnits } from "./import-units.ts";
import type { Graphs, Source } from "./pipeline.ts";
import type { Place, Unit } from "./unit.ts";

/** What a source consists of that has to be read; graph files need not be. */
export function unitsOf(source: Exclude<Source, Graphs>, place: Place): AsyncIterable<Unit> {
  return "articles" in source ? articleUnits(source, place) : importUnits(source, place);
}

/** How messages call a source: by its files. */
export function nameOf(source: Source): string {
  const paths = "articles" in source ? source.articles : "import" in source ? source.import : source.graphs;
  return paths.join(", ");
}
