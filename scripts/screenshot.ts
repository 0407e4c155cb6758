/**
 * `npm run screenshot`
 * ====================
 *
 * Takes the pictures of README.md: the explorer on the sample, as a whole in light, with an actor chosen in dark.
 */
import { writeFileSync } from "node:fs";
import { chromium, type Page } from "playwright";
import { createServer } from "vite";
import type { ActorGraphFile } from "../graph/schema.ts";
import { BROWSER_FLAGS } from "./browser/find.ts";
import { ensureBrowser } from "./browser/install.ts";
import { ROOT } from "./build/paths.ts";
import { buildSample } from "./build-sample.ts";
import { type Pixels, palettePng } from "./screenshot/palette-png.ts";

/** As wide as a page shows a README's pictures, and finer than that, so that letters are sharp on fine screens, too. */
const SIZE = { width: 1120, height: 780 };
const FINENESS = 1.5;

const file = await buildSample();
const server = await createServer({ configFile: `${ROOT}vite.config.ts`, root: `${ROOT}web`, logLevel: "warn" });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
try {
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? "";
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({
      viewport: SIZE,
      colorScheme,
      reducedMotion: "reduce",
      deviceScaleFactor: FINENESS,
    });
    await page.goto(address);
    await open(page, colorScheme === "dark" ? busiest(file) : undefined);
    const path = `${ROOT}web/screenshot-${colorScheme}.png`;
    writeFileSync(path, palettePng(await pixelsOf(page, await page.screenshot())));
    console.log(path);
  }
} finally {
  await browser.close();
  await server.close();
}

/** What a PNG file shows, by pixel: the browser reads it. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, binary } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    if (!context) throw new Error("The browser has no canvas to read the picture with.");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let binary = "";
    for (let at = 0; at < data.length; at += 8192) binary += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width, height, binary };
  }, png.toString("base64"));
  return { width, height, rgba: Buffer.from(binary, "latin1") };
}

/** Waits until the graph is drawn, and chooses an actor if one is named. */
async function open(page: Page, actor: string | undefined): Promise<void> {
  await page.waitForFunction(() => {
    const graph = document.querySelector("actor-graph");
    return graph && "file" in graph && graph.file && graph.shadowRoot?.querySelector("canvas");
  });
  await page.evaluate((id) => {
    const graph = document.querySelector("actor-graph") as unknown as { choose(choice: { actor: string }): void };
    if (id !== undefined) graph.choose({ actor: id });
  }, actor);
  // What is drawn on a canvas can't be asked whether it is there.
  await page.waitForTimeout(1500);
}

/** The person with the most contacts. */
function busiest({ actors, meetings }: ActorGraphFile): string | undefined {
  const contacts = (id: string) =>
    meetings.filter(({ participants }) => participants.some(({ actor }) => actor === id)).length;
  const persons = actors.filter(({ type }) => type === "person").map(({ id }) => id);
  return persons.sort((a, b) => contacts(b) - contacts(a))[0];
}
