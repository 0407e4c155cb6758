import { expect, test } from "vitest";
import { canOpenBrowser } from "./terminal.ts";

test.for([
  ["a terminal on a desktop", { DISPLAY: ":0" }, true, "linux", true],
  ["a terminal under Wayland", { WAYLAND_DISPLAY: "wayland-0" }, true, "linux", true],
  ["a terminal on a Mac", {}, true, "darwin", true],
  ["a terminal without a desktop", {}, true, "linux", false],
  ["a pipe on a desktop", { DISPLAY: ":0" }, false, "linux", false],
  ["CI", { DISPLAY: ":0", CI: "true" }, true, "linux", false],
  ["a session on another machine", { SSH_CONNECTION: "192.0.2.1 22" }, true, "darwin", false],
] as const)("in %s a page is opened: %s", ([, env, terminal, platform, opened]) => {
  expect(canOpenBrowser(env, terminal, platform)).toBe(opened);
});
