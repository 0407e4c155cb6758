import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { ROOT } from "./build/paths.ts";
import { run, TSX } from "./testing/run-command.ts";

let other: Server | undefined;

afterEach(() => other?.close());

const start = (...args: string[]) => run(process.execPath, ["--import", TSX, "scripts/start.ts", ...args], ROOT);

test("npm start -- --once serves the page and the sample's graph, at another port where the one is taken, and ends", {
  timeout: 60_000,
}, async () => {
  other = createServer();
  await new Promise<void>((resolve) => other?.listen(0, "localhost", resolve));
  const { port } = other.address() as AddressInfo;
  const { code, stdout, stderr } = await start("--once", "--port", `${port}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [read, page, graph] = stdout.split("\n");
  expect(read).toMatch(/^Read \d+ articles in [\d.]+ s: \d\d+ actors, \d+ contacts, \d+ stances\.$/);
  expect(page).toMatch(/^http:\/\/localhost:\d+\/ serves the explorer page/);
  expect(page).not.toContain(`:${port}/`);
  expect(graph).toMatch(/\/sample\.graph\.json serves a graph file \(actors: \d\d+, contacts: \d+\)\.$/);
});

test.for([
  [["--port", "high"], "--port: high is no port."],
  [["--prot", "80"], "Unknown option '--prot'"],
] as const)("npm start -- %j is not understood", { timeout: 60_000 }, async ([args, message]) => {
  const { code, stderr } = await start(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Usage: npm start");
});
