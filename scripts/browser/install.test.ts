import { afterEach, expect, test, vi } from "vitest";
import { ensureBrowser, NoBrowserError } from "./install.ts";

afterEach(() => vi.restoreAllMocks());

test("where there is a browser, none is installed", () => {
  const install = vi.fn();
  expect(ensureBrowser(() => "/usr/bin/chromium", [install])).toBe("/usr/bin/chromium");
  expect(install).not.toHaveBeenCalled();
});

test("one way after the other is tried until there is a browser", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  let browser: string | undefined;
  const fails = vi.fn();
  const works = vi.fn(() => {
    browser = "/usr/bin/chromium";
  });
  const spare = vi.fn();
  expect(ensureBrowser(() => browser, [fails, works, spare])).toBe("/usr/bin/chromium");
  expect(fails).toHaveBeenCalledOnce();
  expect(spare).not.toHaveBeenCalled();
});

test("where no way brings one, the message says what to do", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const ensure = () => ensureBrowser(() => undefined, [() => {}]);
  expect(ensure).toThrow(NoBrowserError);
  expect(ensure).toThrow(/Install one, or name one in the environment variable CHROME_PATH/);
});
