import { type Command, InvalidArgumentError } from "commander";
import { EXPORT_FORMATS, type ExportFormat, exportFormat, formatOfName } from "../../graph/export/index.ts";
import { merge } from "../../graph/merge.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { readGraphFile } from "../input/graph-file.ts";
import { complain } from "../output/complain.ts";
import { writeExport } from "../output/write-export.ts";

interface ExportOptions {
  to?: ExportFormat;
  output?: string;
  debug?: boolean;
}

const MANUAL = `
Formats, named with --to or found by how the output's name ends:

${EXPORT_FORMATS.map(({ id, name, extensions }) => `  ${id.padEnd(12)} ${name} (${extensions.map((one) => `.${one}`).join(", ")})`).join("\n")}

CSV and Parquet are several files, one a table: -o names a folder for them.
What a format has no place for is told on standard error.

Examples:
  $ actor-graph export talks.graph.json -o talks.gexf
  $ actor-graph export talks.graph.json --to csv -o tables/
  $ actor-graph export talks.graph.json --to turtle > talks.ttl`;

export function addExport(program: Command): void {
  program
    .command("export")
    .summary("write a graph file in the format of other programs")
    .description(
      "Writes a graph file for Gephi, Cytoscape, Neo4j, spreadsheets, calendars and others. Of several files it makes one graph first.",
    )
    .argument("<files...>", 'graph files; "-" is standard input')
    .option("--to <format>", "the format", parseFormat)
    .option("-o, --output <path>", "write into this file or folder rather than to standard output")
    .addHelpText("after", MANUAL)
    .action(async (files: string[], _own: unknown, command: Command) => {
      const options = command.optsWithGlobals<ExportOptions>();
      const format = options.to ?? (options.output === undefined ? undefined : formatOfName(options.output));
      if (format === undefined) command.error(`error: ${unknownFormat(options.output)}`);
      if (format.several && options.output === undefined) {
        command.error(`error: ${format.name} is several files. Name a folder for them with -o.`);
      }
      await exportFiles(files, format, options);
    });
}

async function exportFiles(files: readonly string[], format: ExportFormat, options: ExportOptions): Promise<void> {
  const graphs: ActorGraphFile[] = [];
  for (const path of files) {
    try {
      graphs.push(await readGraphFile(path));
    } catch (error) {
      complain(error, options);
    }
  }
  const [first] = graphs;
  if (first === undefined) return;
  await writeExport(graphs.length === 1 ? first : merge(graphs), format, options.output);
}

function parseFormat(id: string): ExportFormat {
  const format = exportFormat(id);
  if (format === undefined) {
    throw new InvalidArgumentError(`Expected one of: ${EXPORT_FORMATS.map((known) => known.id).join(", ")}.`);
  }
  return format;
}

function unknownFormat(output: string | undefined): string {
  const names = EXPORT_FORMATS.map(({ id }) => id).join(", ");
  const why = output === undefined ? "no format was named" : `"${output}" ends like no format that is known`;
  return `${why}. Name it with --to (${names}).`;
}
