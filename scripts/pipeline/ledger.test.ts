import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Fingerprint } from "./fingerprint.ts";
import { LEDGER, Ledger } from "./ledger.ts";
import type { Unit } from "./unit.ts";

const folder = mkdtempSync(join(tmpdir(), "actor-graph-ledger-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function unit(name: string, more: Partial<Fingerprint> = {}): Unit {
  return {
    name,
    fingerprint: { content: "c", options: "{}", version: "0.1.0", ...more },
    format: "ndjson",
    read: async () => undefined,
  };
}

test("why a source is read again is what has changed since the run before", async () => {
  const before = await Ledger.in(folder);
  expect(before.why(unit("a"))).toBe("not read yet");
  before.note(unit("a"));
  await before.write(folder);
  const ledger = await Ledger.in(folder);
  expect(ledger.why(unit("a"))).toBe("what was read of it is gone");
  expect(ledger.why(unit("a", { content: "d" }))).toBe("changed");
  expect(ledger.why(unit("a", { options: "[]" }))).toBe("to be read in another way");
  expect(ledger.why(unit("a", { version: "0.2.0" }))).toBe("read by version 0.1.0, this is 0.2.0");
  expect(ledger.why(unit("b"))).toBe("not read yet");
  expect(ledger.why({ ...unit("a"), of: "articles.ndjson" })).toBe("new or changed");
});

test("a ledger that can't be read is an empty one", async () => {
  writeFileSync(join(folder, LEDGER), '{"a": {"content": 1}}');
  expect((await Ledger.in(folder)).why(unit("a"))).toBe("not read yet");
});
