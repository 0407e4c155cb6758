import { parseGraphFile } from "../../graph/graph-file.ts";

/**
 * Asks a running server for the explorer page, the scripts in it, and the graph file, as a browser would; returns a
 * line on each.
 *
 * @throws The server sent something else, or nothing.
 */
export async function probe(address: string): Promise<string[]> {
  const page = await fetchText(address, "text/html");
  if (!/<actor-graph[\s>]/.test(page)) throw new Error(`${address} holds no <actor-graph> element.`);
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
    ([, path = ""]) => new URL(path, address).href,
  );
  if (scripts.length === 0) throw new Error(`${address} holds no script.`);
  for (const script of scripts) await fetchText(script, "text/javascript");
  const sample = new URL("sample.graph.json", address).href;
  const file = parseGraphFile(await fetchText(sample, "application/json"));
  if (file.actors.length === 0) throw new Error(`${sample} holds no actors.`);
  return [
    `${address} serves the explorer page and its scripts.`,
    `${sample} serves a graph file (actors: ${file.actors.length}, contacts: ${file.meetings.length}).`,
  ];
}

async function fetchText(address: string, type: string): Promise<string> {
  const response = await fetch(address);
  const received = response.headers.get("content-type") ?? "no content type";
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}.`);
  if (!received.startsWith(type)) throw new Error(`${address} is ${received}, where ${type} was expected.`);
  return response.text();
}
