import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FetchedPanels } from "./fetched.ts";

const host = {
  shown: undefined as object | undefined,
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: vi.fn(),
  updateComplete: Promise.resolve(true),
};
const panels = {} as Awaited<ReturnType<NonNullable<ConstructorParameters<typeof FetchedPanels>[1]>>>;
const fetched = vi.fn(async () => panels);
const lost = vi.fn(async () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

beforeEach(() => {
  vi.stubGlobal("reportError", vi.fn());
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  host.shown = undefined;
});

test("panels that are wanted are fetched once, and the host is told when they are there", async () => {
  const controller = new FetchedPanels(host, fetched);
  expect([controller.code, controller.code]).toEqual([undefined, undefined]);
  await controller.settled;
  expect(controller.code).toBe(panels);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(host.requestUpdate).toHaveBeenCalledTimes(1);
});

test("they are fetched unasked a little after the graph is there, and not before", async () => {
  const controller = new FetchedPanels(host, fetched);
  controller.hostUpdated();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(fetched).not.toHaveBeenCalled();
  host.shown = {};
  controller.hostUpdated();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("nothing is fetched for an element that has gone", async () => {
  host.shown = {};
  const controller = new FetchedPanels(host, fetched);
  controller.hostUpdated();
  controller.hostDisconnected();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(fetched).not.toHaveBeenCalled();
});

test("what cannot be fetched is not asked for again until there is another chance", async () => {
  const controller = new FetchedPanels(host, lost);
  expect(controller.code).toBeUndefined();
  await controller.settled;
  expect(controller.failed).toBe(true);
  expect(controller.code).toBeUndefined();
  expect(lost).toHaveBeenCalledTimes(1);
  controller.retry();
  expect(controller.failed).toBe(false);
  expect(controller.code).toBeUndefined();
  await controller.settled;
  expect(lost).toHaveBeenCalledTimes(2);
});
