import type { Command } from "commander";
import schema from "../../graph/graph-file.schema.json" with { type: "json" };
import { openSink } from "../output/sink.ts";

export function addSchema(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a graph file")
    .description("Prints the JSON Schema of a graph file, for editors and other programs.")
    .addHelpText("after", "\nExample:\n  $ actor-graph schema > graph-file.schema.json")
    .action(() => openSink().write(`${JSON.stringify(schema, null, 2)}\n`));
}
