import { Tally } from "../../graph/import/rejects.ts";
import { batches, type Found, formatOf } from "../import/choose-format.ts";
import { findSources } from "../import/find-sources.ts";
import type { Format, ImportOptions } from "../import/format.ts";
import { FORMATS } from "../import/formats.ts";
import { readMapping } from "../import/mapping-file.ts";
import { openSources } from "../import/source.ts";
import { Progress } from "../output/progress.ts";
import { OutputError } from "../output/sink.ts";
import { countsOf } from "./counts.ts";
import { within } from "./find-files.ts";
import { hashOfFiles } from "./fingerprint.ts";
import type { Imported } from "./pipeline.ts";
import { type SourceFile, sourceFiles } from "./source-files.ts";
import type { Hearing, Place, Unit } from "./unit.ts";

/** The files of a source, each by itself, but for those that say more together: mentions and their events, the quarters of a register. */
export async function* importUnits(source: Imported, place: Place): AsyncGenerator<Unit> {
  const { since, edge, actors } = source;
  const mapping =
    typeof source.mapping === "string" ? await readMapping(within(place.folder, source.mapping)) : source.mapping;
  const options: ImportOptions = {
    ...(since !== undefined && { since }),
    ...(edge !== undefined && { edge }),
    ...(actors !== undefined && { actors }),
    ...(mapping !== undefined && { mapping }),
  };
  // A mapping is for a register, unless the format says otherwise.
  const name = source.format ?? (mapping === undefined ? undefined : "register");
  const from = FORMATS.find((format) => format.name === name);
  for (const group of await grouped(sourceFiles(source.import, place), from, place)) {
    try {
      yield await importUnit(group, from, options, place);
    } catch (error) {
      place.onFault(error);
    }
  }
}

/** The files by what is to be read together. What can't be opened, or is in no known format, is told of. */
async function grouped(files: readonly SourceFile[], from: Format | undefined, { onFault }: Place): Promise<Group[]> {
  const opened: { file: SourceFile; found: Found[] }[] = [];
  for (const file of files) {
    try {
      const sources = await openSources(file.path, onFault);
      opened.push({ file, found: sources.map((source) => ({ source, format: from ?? formatOf(source, "format:") })) });
    } catch (error) {
      onFault(error);
    }
  }
  const together = new Set(
    batches(opened.flatMap(({ found }) => found))
      .filter(({ format, sources }) => format.together?.(sources))
      .map(({ format }) => format),
  );
  const groups = new Map<Format | SourceFile, Group>();
  for (const { file, found } of opened) {
    const key = found.find(({ format }) => together.has(format))?.format ?? file;
    const { files, formats } = groups.get(key) ?? { files: [], formats: [] };
    groups.set(key, { files: [...files, file], formats: [...formats, ...found.map(({ format }) => format)] });
  }
  return [...groups.values()];
}

/** Files that are read together, and the formats of all that is in them. */
interface Group {
  files: readonly SourceFile[];
  formats: readonly Format[];
}

async function importUnit(
  { files, formats }: Group,
  from: Format | undefined,
  options: ImportOptions,
  { version }: Place,
): Promise<Unit> {
  const paths = files.map(({ path }) => path);
  const names = files.map(({ name }) => name);
  const contentNow = () => hashOfFiles(paths, names);
  const [dataSet, other] = new Set(formats.map(({ name }) => name));
  return {
    name: names.length > 2 ? `${names[0]} and ${names.length - 1} more files` : names.join(" and "),
    fingerprint: { content: await contentNow(), options: JSON.stringify(["import", from?.name, options]), version },
    format: "ndjson",
    ...(dataSet !== undefined && !other && { dataSet }),
    contentNow,
    async read(sink, { onFault, rejects }: Hearing) {
      const progress = new Progress("records");
      const tally = new Tally((reject) => rejects?.add(reject));
      try {
        for (const { format, sources } of batches(await findSources(paths, from, {}, onFault))) {
          for await (const line of format.read(sources, options, tally)) {
            await sink.write(`${JSON.stringify(line)}\n`);
            progress.step();
          }
        }
      } catch (error) {
        // Where nothing more can be written, reading on is of no use.
        if (error instanceof OutputError) throw error;
        onFault(error);
      } finally {
        progress.clear();
      }
      return countsOf(tally);
    },
  };
}
