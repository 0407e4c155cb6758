import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { probe } from "./probe.ts";

const PAGE =
  '<!doctype html><script type="module" src="./explorer.ts"></script><actor-graph src="sample.graph.json"></actor-graph>';
const GRAPH = {
  format: "actor-graph/1",
  documents: [],
  actors: [{ id: "merkel", name: "Angela Merkel", type: "person", aliases: [] }],
  issues: [],
  meetings: [],
  stances: [],
};

let server: Server | undefined;

afterEach(() => server?.close());

/** A server whose answers are those of a good one but for what is changed. */
async function serve(changes: Record<string, [status: number, type: string, body: string]> = {}): Promise<string> {
  const answers: typeof changes = {
    "/": [200, "text/html;charset=utf-8", PAGE],
    "/explorer.ts": [200, "text/javascript", ""],
    "/sample.graph.json": [200, "application/json", JSON.stringify(GRAPH)],
    ...changes,
  };
  const listener: RequestListener = ({ url = "" }, response) => {
    const [status, type, body] = answers[url] ?? [404, "text/plain", ""];
    response.writeHead(status, { "content-type": type }).end(body);
  };
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test("a server that serves the page, its script and the graph is told with what it serves", async () => {
  const address = await serve();
  expect(await probe(address)).toEqual([
    `${address} serves the explorer page and its scripts.`,
    `${address}sample.graph.json serves a graph file (actors: 1, contacts: 0).`,
  ]);
});

test.for([
  ["no page", { "/": [500, "text/html", ""] }, "/ answered 500"],
  ["a page without the element", { "/": [200, "text/html", "<p>Hello"] }, "holds no <actor-graph> element"],
  ["a page without a script", { "/": [200, "text/html", "<actor-graph>"] }, "holds no script"],
  ["a script that isn't there", { "/explorer.ts": [404, "text/plain", ""] }, "/explorer.ts answered 404"],
  [
    "the page in place of the graph",
    { "/sample.graph.json": [200, "text/html", PAGE] },
    "is text/html, where application/json",
  ],
  ["a graph that is none", { "/sample.graph.json": [200, "application/json", "{}"] }, "format: Missing"],
  [
    "a graph without actors",
    { "/sample.graph.json": [200, "application/json", JSON.stringify({ ...GRAPH, actors: [] })] },
    "holds no actors",
  ],
] as [string, Record<string, [number, string, string]>, string][])(
  "%s is not taken for a start",
  async ([, changes, message]) => {
    await expect(probe(await serve(changes))).rejects.toThrow(message);
  },
);
