import { expect, test } from "vitest";
import { flag, loadedFlag } from "./flags.ts";

test("a flag is a picture that needs nothing from outside", async () => {
  const uri = await flag("UKR");
  expect(uri).toMatch(/^data:image\/svg\+xml,/);
  const svg = decodeURIComponent(uri?.slice(uri.indexOf(",") + 1) ?? "");
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="192" height="128">/);
  expect(svg).not.toMatch(/href|url\((?!#)|script/);
});

test("a flag that has been loaded is there at once", async () => {
  expect(loadedFlag("FRA")).toBeUndefined();
  await flag("FRA");
  expect(loadedFlag("FRA")).toMatch(/^data:/);
});

test("where there is no such country there is no flag", async () => {
  expect(await flag("XXX")).toBeUndefined();
  expect(await flag("constructor")).toBeUndefined();
});
