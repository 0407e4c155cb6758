import type { Command } from "commander";
import { contactGraph } from "../../graph/query/contact-graph.ts";
import { readGraphFile } from "../input/graph-file.ts";
import { openSink } from "../output/sink.ts";
import { tell } from "../output/tell.ts";
import { findActor } from "../query/find-actor.ts";
import { addQueryOptions, type QueryFlags, queryOptions, ROWS } from "../query/options.ts";
import type { Question } from "../query/question.ts";
import { QUESTIONS } from "../query/questions.ts";
import { formatAnswer } from "../query/table.ts";

const MANUAL = `
Questions:

${[...QUESTIONS.values()].map(({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(34)} ${summary}`).join("\n")}

An actor is named by its id, its name, an alias, or some words of these.
Only contacts that were held count, unless --status says which.

Examples:
  $ actor-graph query path Peskov Meloni talks.graph.json
  $ actor-graph query partners Blinken --form call --from 2022-03 --to 2022-03 talks.graph.json
  $ actor-graph query called-off Blinken talks.graph.json
  $ actor-graph query top --by betweenness talks.graph.json --json`;

export function addQuery(program: Command): void {
  const query = program
    .command("query")
    .summary("ask a graph file who met whom, when, through whom, and who agrees")
    .description("Answers a question about a graph file, as a table.")
    .usage("[options] <question> [actors...] <file>")
    .argument("<question>", "one of those below")
    .argument("<actors and file...>", 'the actors it is about, and the graph file; "-" is standard input');
  addQueryOptions(query)
    .addHelpText("after", MANUAL)
    .action(async (name: string, words: string[], options: QueryFlags, command: Command) => {
      const question = QUESTIONS.get(name);
      if (question === undefined) {
        command.error(`error: no question is called "${name}". There are: ${[...QUESTIONS.keys()].join(", ")}.`);
      }
      const [fewest, most] = question.actors;
      if (words.length - 1 < fewest || words.length - 1 > most) {
        command.error(
          `error: asked as: actor-graph query ${[question.name, question.usage, "<file>"].filter(Boolean).join(" ")}`,
        );
      }
      await ask(question, words.slice(0, -1), words.at(-1) as string, options);
    });
}

async function ask(question: Question, names: readonly string[], path: string, flags: QueryFlags): Promise<void> {
  const { json = false, limit = json ? Number.POSITIVE_INFINITY : ROWS } = flags;
  const options = queryOptions(flags, question.statuses);
  const file = await readGraphFile(path);
  const actors = names.map((name) => findActor(file, name));
  const answer = question.ask({ file, graph: contactGraph(file, options), actors, options });
  const sink = openSink();
  if (json) {
    await sink.write(`${JSON.stringify(answer.records.slice(0, limit), null, 2)}\n`);
    // Beside the records, so that they stay JSON.
    return tell((answer.note ?? "").replace(/\.$/, ""));
  }
  if (answer.rows.length > 0) await sink.write(formatAnswer(answer, limit));
  const note = answer.note ?? (answer.rows.length > 0 ? undefined : "Nothing that counts.");
  if (note !== undefined) await sink.write(`${answer.rows.length > 0 ? "\n" : ""}${note}\n`);
}
