import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { ExportedFile, ExportFormat } from "../../graph/export/index.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { OutputError, openSink, type Sink } from "./sink.ts";
import { writeWhole } from "./unfinished.ts";

/**
 * Writes a graph in the format of other programs, and says on standard error what the format has no place for.
 *
 * @param output a file, or where the format is several files their folder; standard output unless told
 * @param option by which the output is named, for messages
 */
export async function writeExport(
  graph: ActorGraphFile,
  format: ExportFormat,
  output: string | undefined,
  option?: string,
): Promise<void> {
  const { files, lost } = await format.export(graph);
  if (format.several && output !== undefined) await makeFolder(output, option);
  for (const file of files) {
    const { part, extension } = file;
    if (output === undefined) await writeChunks(file, openSink());
    else {
      const path = format.several ? join(output, `${part}.${extension}`) : output;
      await writeWhole(path, (sink) => writeChunks(file, sink), option);
    }
  }
  for (const loss of lost) process.stderr.write(`actor-graph: not carried by ${format.name}: ${loss}\n`);
}

async function makeFolder(path: string, option?: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new OutputError(path, cause, option);
  }
}

async function writeChunks({ chunks }: ExportedFile, sink: Sink): Promise<void> {
  for (const chunk of chunks) await sink.write(chunk);
}
