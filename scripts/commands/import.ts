import { type Command, InvalidArgumentError, Option } from "commander";
import { formatGraphFile } from "../../graph/graph-file.ts";
import { GraphOptionError, meaningOfEdges } from "../../graph/import/graphs/index.ts";
import { collect } from "../../graph/import/records.ts";
import { merge } from "../../graph/merge.ts";
import { ACTOR_TYPES, type ActorGraphFile } from "../../graph/schema.ts";
import { type Batch, batches, type Found } from "../import/choose-format.ts";
import { findSources } from "../import/find-sources.ts";
import type { Format, ImportOptions } from "../import/format.ts";
import { FORMATS } from "../import/formats.ts";
import { readMapping } from "../import/mapping-file.ts";
import { previewText } from "../import/preview-register.ts";
import { readBatch } from "../import/read-batch.ts";
import { RejectList } from "../import/reject-list.ts";
import { dayOf } from "../input/day.ts";
import { complain } from "../output/complain.ts";
import { openSink } from "../output/sink.ts";
import { MOST_DRAWN, withLayout } from "./with-layout.ts";

interface Options extends ImportOptions {
  from?: Format;
  output?: string;
  ndjson?: boolean;
  rejects?: string;
  preview?: boolean;
  layout: boolean;
  debug?: boolean;
}

/** What a mapping is for, unless `--from` says otherwise. */
const REGISTER = parseFormat("register");

const MANUAL = `
Formats, found by how a file begins and is called, or named with --from:

${FORMATS.map(({ name, title }) => `  ${name.padEnd(13)} ${title}`).join("\n")}

Files may be gzipped or zipped. What can't be read, or says nothing that a graph
holds, is counted on standard error by reason; --rejects lists it row by row.

One graph file is written. With --ndjson, or where the output's name ends in
.ndjson, each record is written on a line as soon as it is known, and memory
stays small however long the input is. A record may then come again under its
id, with what was learnt later; import reads the lines back, and makes one of it.

Examples:
  $ actor-graph import 20180101.export.CSV.zip -o day.graph.json
  $ actor-graph import *.export.CSV.zip *.mentions.CSV.zip -o month.ndjson
  $ actor-graph import icews14/*.txt --from quadruples --since 2014-01-01 -o icews14.ndjson
  $ actor-graph import phone-calls.gexf --edge call --actors person -o calls.graph.json
  $ actor-graph import meetings.xlsx --preview > mapping.yaml
  $ actor-graph import meetings.xlsx --mapping mapping.yaml -o meetings.graph.json
  $ actor-graph import events.2018.tab --rejects rejects.tsv -o 2018.graph.json`;

export function addImport(program: Command): void {
  program
    .command("import")
    .summary("read what others have coded into a graph file")
    .description(
      "Reads event data sets, registers and graph files of others, and writes their records as a graph file.",
    )
    .argument("<files...>", 'files to read; "-" is standard input')
    .option("--from <format>", "the format of all files", parseFormat)
    .option("--since <day>", "the day of time 0, where times are numbers", parseDay)
    .option("--edge <meaning>", 'what edges of a graph file mean that don\'t say it: "meeting", "support"', parseEdge)
    .addOption(new Option("--actors <type>", "what nodes of a graph file are that don't say it").choices(ACTOR_TYPES))
    .option("--mapping <file>", "a register's columns, as YAML or JSON")
    .option("--preview", "show what a register's columns are thought to be, and its first records; write nothing")
    .option("--rejects <file>", "list every rejected row there, with its line and the reason")
    .option("-o, --output <file>", "write into this file rather than to standard output")
    .option("--ndjson", "write one record a line")
    .option("--no-layout", "leave out the places of actors in a drawing")
    .addHelpText("after", MANUAL)
    .action(async (files: string[], _own: unknown, command: Command) => {
      const given = command.optsWithGlobals<Options & { mapping?: string }>();
      const { mapping: path, ...others } = given;
      const options: Options = { ...others, ...(path !== undefined && { mapping: await readMapping(path) }) };
      const found = await findSources(files, options.from ?? (path === undefined ? undefined : REGISTER), options);
      if (options.preview) return writePreviews(found, options);
      const todo = batches(found);
      if (todo.length === 0) return;
      const rejects = options.rejects === undefined ? undefined : new RejectList(options.rejects);
      if (options.ndjson || options.output?.endsWith(".ndjson")) await writeLines(todo, options, rejects);
      else await writeFile(todo, options, rejects);
      rejects?.close();
    });
}

/** What registers would become, as a mapping with comments, one after another. */
async function writePreviews(found: readonly Found[], options: Options): Promise<void> {
  const sink = openSink(options.output);
  for (const { source } of found) {
    try {
      await sink.write(await previewText(source, options));
    } catch (error) {
      complain(error, options);
    }
  }
  await sink.close();
}

async function writeLines(todo: readonly Batch[], options: Options, rejects: RejectList | undefined): Promise<void> {
  const sink = openSink(options.output);
  for (const batch of todo) {
    for await (const line of readBatch(batch, options, rejects)) await sink.write(`${JSON.stringify(line)}\n`);
  }
  await sink.close();
}

async function writeFile(todo: readonly Batch[], options: Options, rejects: RejectList | undefined): Promise<void> {
  const graphs: ActorGraphFile[] = [];
  for (const batch of todo) graphs.push(await collect(readBatch(batch, options, rejects)));
  const [first] = graphs;
  if (first === undefined) return;
  const graph = graphs.length === 1 ? first : merge(graphs);
  const drawn = options.layout && graph.actors.length <= MOST_DRAWN;
  const sink = openSink(options.output);
  await sink.write(formatGraphFile(drawn ? withLayout(graph) : graph));
  await sink.close();
}

function parseFormat(name: string): Format {
  const format = FORMATS.find((known) => known.name === name);
  if (format === undefined) {
    throw new InvalidArgumentError(`Expected one of: ${FORMATS.map((known) => known.name).join(", ")}.`);
  }
  return format;
}

function parseEdge(words: string): string {
  try {
    meaningOfEdges(words);
    return words;
  } catch (error) {
    throw error instanceof GraphOptionError ? new InvalidArgumentError(error.message) : error;
  }
}

function parseDay(text: string): string {
  const day = dayOf(text);
  if (day === undefined) throw new InvalidArgumentError("Expected a day such as 2014-01-01.");
  return day;
}
