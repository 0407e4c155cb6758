import { basename, dirname } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { type PreviewServer, preview } from "vite";
import { BROWSER_FLAGS, findBrowser } from "../browser/find.ts";

export interface Visit {
  page: Page;
  /** Errors and warnings on the page's console, among them what could not be loaded. */
  complaints: string[];
}

export interface Visitor {
  visit(path: string): Promise<Visit>;
  close(): Promise<void>;
}

/** Serves a folder as any static host would, with a browser to visit it. */
export async function visitorOf(folder: string): Promise<Visitor> {
  const server = await preview({
    configFile: false,
    root: dirname(folder),
    build: { outDir: basename(folder) },
    preview: { port: 0 },
    logLevel: "warn",
  });
  const browser = await launch();
  return {
    visit: (path) => visit(browser, addressOf(server, path)),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: BROWSER_FLAGS, ...(executablePath !== undefined && { executablePath }) });
}

function addressOf(server: PreviewServer, path: string): string {
  return new URL(path, server.resolvedUrls?.local[0]).href;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints };
}
