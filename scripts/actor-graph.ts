#!/usr/bin/env node
/**
 * `actor-graph`
 * =============
 *
 * The command line. Exit codes: 0 all went well, 1 something in the input (or the output) failed, 2 the command was not understood.
 */
import { Command, CommanderError } from "commander";
import { version } from "../package.json" with { type: "json" };
import { addBuild } from "./commands/build-graph.ts";
import { addExport } from "./commands/export.ts";
import { addExtract } from "./commands/extract.ts";
import { addImport } from "./commands/import.ts";
import { addMerge } from "./commands/merge.ts";
import { addQuery } from "./commands/query.ts";
import { addSchema } from "./commands/schema.ts";
import { addValidate } from "./commands/validate.ts";
import { complain } from "./output/complain.ts";

const program = new Command("actor-graph")
  .description("Who met or spoke with whom, and who stands where: from news text to a graph one can explore.")
  .version(version)
  .option("--debug", "show where in the program an error comes from")
  .showHelpAfterError("(--help tells what there is)")
  .exitOverride();

addExtract(program);
addImport(program);
addMerge(program);
addBuild(program);
addExport(program);
addQuery(program);
addValidate(program);
addSchema(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) complain(error, program.opts<{ debug?: boolean }>());
  else process.exitCode = ["commander.helpDisplayed", "commander.version"].includes(error.code) ? 0 : 2;
}
