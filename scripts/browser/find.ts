/**
 * A browser for the tests
 * =======================
 *
 * Finds a Chromium (or Chrome, or Edge) that is there already.
 */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** Flags for a browser that tests drive: works as root and in a container, and calls nobody. */
export const BROWSER_FLAGS = ["--no-sandbox", "--disable-background-networking"];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];

/** Where browsers are installed that don't stand in PATH. */
const PLACES = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The path of a browser: the one CHROME_PATH names, else one in PATH, in its usual place, or installed by Playwright.
 *
 * @example
 *
 * ```ts
 * findBrowser(); // "/usr/bin/chromium"
 * ```
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (!isProgram(named)) throw new Error(`CHROME_PATH names ${named}, which is not a program. Correct or unset it.`);
    return named;
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...PLACES, chromium.executablePath()].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
