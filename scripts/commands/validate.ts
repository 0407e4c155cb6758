import type { Command } from "commander";
import { GraphFileError } from "../../graph/errors.ts";
import type { ActorGraphFile } from "../../graph/schema.ts";
import { readGraphFile } from "../input/graph-file.ts";
import { sourceName } from "../input/read.ts";
import { complain } from "../output/complain.ts";
import { openSink, type Sink } from "../output/sink.ts";

export function addValidate(program: Command): void {
  program
    .command("validate")
    .summary("tell whether graph files are sound")
    .description("Checks graph files: prints what each holds, or every problem, one a line, and ends with exit code 1.")
    .argument("<files...>", 'graph files; "-" is standard input')
    .addHelpText("after", "\nExample:\n  $ actor-graph validate talks.graph.json")
    .action(async (files: string[], _own: unknown, command: Command) => {
      const sink = openSink();
      for (const path of files) await validate(path, sink, command.optsWithGlobals<{ debug?: boolean }>());
    });
}

async function validate(path: string, sink: Sink, options: { debug?: boolean }): Promise<void> {
  const name = sourceName(path);
  try {
    await sink.write(`${name}: sound: ${contents(await readGraphFile(path))}\n`);
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof GraphFileError)) return complain(error, options);
    for (const { path: place, message } of cause.issues) {
      await sink.write(`${[name, place, message].filter((part) => part !== "").join(": ")}\n`);
    }
    process.exitCode = 1;
  }
}

function contents({ documents, actors, issues, meetings, stances }: ActorGraphFile): string {
  const counts = Object.entries({ documents, actors, issues, contacts: meetings, stances });
  return counts
    .map(([name, records]) => `${records.length} ${records.length === 1 ? name.slice(0, -1) : name}`)
    .join(", ");
}
