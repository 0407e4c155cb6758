/**
 * `npm start`
 * ===========
 *
 * Reads the sample articles into a graph, serves the explorer page with it, and opens a browser where there is one to
 * open. `npm start -- --once` asks for the page and the graph file once, tells what came, and ends.
 */
import { parseArgs } from "node:util";
import { createServer } from "vite";
import { ROOT } from "./build/paths.ts";
import { buildSample } from "./build-sample.ts";
import { messageOf } from "./input/input-error.ts";
import { probe } from "./start/probe.ts";
import { canOpenBrowser } from "./start/terminal.ts";

const USAGE = `Usage: npm start -- [--port <number>] [--no-open] [--once]

  --port <number>  the port to serve at; the next free one if it is taken (5173)
  --no-open        leave the browser alone
  --once           ask for the page and the graph file once, tell what came, and end`;

try {
  await start(options());
} catch (error) {
  console.error(`npm start did not succeed: ${messageOf(error)}`);
  process.exit(1);
}

async function start({ port, open, once }: { port: number; open: boolean; once: boolean }): Promise<void> {
  const begun = performance.now();
  const { documents, actors, meetings, stances } = await buildSample();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `Read ${documents.length} articles in ${seconds} s: ${actors.length} actors, ${meetings.length} contacts, ${stances.length} stances.`,
  );
  const server = await createServer({
    configFile: `${ROOT}vite.config.ts`,
    root: `${ROOT}web`,
    logLevel: "warn",
    server: { port, open },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The server has no address on this machine.");
  if (!once) return console.log(`\n  The explorer is at ${address}\n\n  Ctrl+C ends it.`);
  try {
    for (const line of await probe(address)) console.log(line);
  } finally {
    await server.close();
  }
  // What else Vite has begun for a visitor who is gone need not be waited for.
  process.exit(0);
}

function options(): { port: number; open: boolean; once: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string", default: "5173" },
        "no-open": { type: "boolean", default: false },
        once: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port: ${values.port} is no port.`);
    return { port, once: values.once, open: !values["no-open"] && !values.once && canOpenBrowser() };
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}
