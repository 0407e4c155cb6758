import { type Command, InvalidArgumentError } from "commander";
import { loadExtractor } from "../extractors/load.ts";
import { Notices } from "../extractors/notices.ts";
import { OptionError } from "../extractors/option-error.ts";
import { addExtractorOptions, type ExtractorChoice } from "../extractors/options.ts";
import { Rejections } from "../extractors/rejections.ts";
import { dayOf } from "../input/day.ts";
import { sourceName } from "../input/read.ts";
import { tell } from "../output/tell.ts";
import { extractFiles, type FileOptions } from "./extract-files.ts";
import { extractLines } from "./extract-lines.ts";

interface Options extends ExtractorChoice, FileOptions {
  ndjson?: boolean;
  rejects?: string;
}

const MANUAL = `
A text file may begin with what is known about it. Offsets in the records then
count from the line after the second ---:

  ---
  title: Trump calls Putin and Zelenskyy
  published: 2025-05-19
  ---
  WASHINGTON — U.S. President Donald Trump spoke by telephone with …

A file whose name ends in .json holds one article:

  {"text": "WASHINGTON — …", "title": "…", "published": "2025-05-19"}

Several files become one graph. With --ndjson each line of the input is such a
JSON article, and each line of the output its graph, by the article's id.

Examples:
  $ actor-graph extract article.txt --published 2025-05-19 > talks.graph.json
  $ actor-graph extract may/*.txt -o may.graph.json
  $ actor-graph extract --ndjson articles.ndjson > graphs.ndjson
  $ actor-graph extract may/*.txt --extractor openai --model qwen3 \\
      --base-url http://localhost:11434/v1 --rejects rejects.tsv -o may.graph.json

A module for --extractor exports as default what has extract(article), and gives
a graph file, or find(text), and gives the names of actors. Whoever reads, a record
whose quote doesn't stand in the article is rejected. When a limit is reached,
what was read until then is written, and the exit code is 1.`;

export function addExtract(program: Command): void {
  const command = program
    .command("extract")
    .summary("read news text into a graph file")
    .description("Reads news articles, and writes who met or spoke with whom, and who stands where, as a graph file.")
    .argument("<files...>", 'text or JSON files, UTF-8; "-" is standard input')
    .option("--published <day>", "day of publication, as 2025-05-19: what “on Sunday” is counted from", parseDay)
    .option("--title <text>", "title of the article")
    .option("--url <address>", "where the article stands")
    .option("--publisher <name>", "who published it")
    .option("--id <id>", "id of the article in the graph file")
    .option("-o, --output <file>", "write into this file rather than to standard output")
    .option("--ndjson", "read one JSON article a line, write one graph a line")
    .option("--no-layout", "leave out the places of actors in a drawing")
    .option("--rejects <file>", "list what an extractor claimed and could not be kept, with the reason")
    .addHelpText("after", MANUAL)
    .action(async (files: string[], _own: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      refuseSharedNames(files, options, command);
      const extractor = await loadExtractor(options).catch((error: unknown) => {
        if (error instanceof OptionError) command.error(`error: ${error.message}`);
        throw error;
      });
      const rejections = new Rejections(options.rejects);
      const notices = new Notices();
      const reading = { ...options, extractor, rejections, notices };
      await (options.ndjson ? extractLines(files, reading) : extractFiles(files, reading));
      rejections.close();
      tell(notices.summary());
      tell(rejections.summary());
      tell(extractor.spending?.() ?? "");
    });
  addExtractorOptions(command);
}

function refuseSharedNames(files: string[], options: Options, command: Command): void {
  const own = (["id", "title", "url"] as const).find((name) => options[name] !== undefined);
  if (own !== undefined && (files.length > 1 || options.ndjson)) {
    command.error(`error: --${own} is of one article, and there may be several here. Put it into each article.`);
  }
  const twice = files.find((path, index) => files.indexOf(path) !== index);
  if (twice !== undefined) command.error(`error: ${sourceName(twice)} is named twice.`);
}

function parseDay(text: string): string {
  const day = dayOf(text);
  if (day === undefined) throw new InvalidArgumentError("Expected a day such as 2025-05-19.");
  return day;
}
