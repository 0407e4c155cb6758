import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress } from "./progress.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function terminal(isTTY: boolean): { stream: NodeJS.WriteStream; written: string[] } {
  const written: string[] = [];
  return { stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream, written };
}

test("on a terminal long work tells on one line how far it is, and takes the line away", () => {
  const { stream, written } = terminal(true);
  const progress = new Progress("articles", 3, stream);
  vi.advanceTimersByTime(500);
  progress.step();
  vi.advanceTimersByTime(10);
  progress.step();
  vi.advanceTimersByTime(990);
  progress.step();
  progress.clear();
  expect(written).toEqual([
    "\r\u001b[K1 of 3 articles, 2.0 a second",
    "\r\u001b[K3 of 3 articles, 2.0 a second",
    "\r\u001b[K",
  ]);
});

test("short work says nothing", () => {
  const { stream, written } = terminal(true);
  const progress = new Progress("articles", undefined, stream);
  progress.step();
  progress.clear();
  expect(written).toEqual([]);
});

test("in a pipe nothing is shown", () => {
  const { stream, written } = terminal(false);
  const progress = new Progress("articles", undefined, stream);
  vi.advanceTimersByTime(1000);
  progress.step();
  progress.clear();
  expect(written).toEqual([]);
});
