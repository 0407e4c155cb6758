import { describe, expect, test } from "vitest";
import { checkGraphFile } from "../graph-file.ts";
import type { ActorGraphFile } from "../schema.ts";
import { EXPORT_FORMATS } from "./formats.ts";
import { everything } from "./testing/everything.ts";

type Path = readonly (string | number)[];

/** Every place of a value that holds something. */
function* places(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    yield* places((value as Record<string | number, unknown>)[key], [...path, key]);
  }
}

/** The file without what stands at one place; undefined if it is no sound file then. */
function withoutPlace(file: ActorGraphFile, path: Path): ActorGraphFile | undefined {
  const copy = structuredClone(file);
  let at = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  try {
    return checkGraphFile(copy);
  } catch {
    return undefined;
  }
}

describe.for(EXPORT_FORMATS)("$name", ({ export: toFormat }) => {
  async function written(file: ActorGraphFile): Promise<{ out: string; lost: string }> {
    const { files, lost } = await toFormat(file);
    return { out: files.flatMap((one) => [...one.chunks].map(String)).join("\n"), lost: lost.join("\n") };
  }

  test("whatever is in a file comes out, or is told as lost", async () => {
    const whole = await written(everything());
    const silent: string[] = [];
    /** Records of which nothing comes out, which is told of the whole. */
    const gone: string[] = whole.lost.match(/\d+ issues?$/m) ? ["issues."] : [];
    let tried = 0;
    for (const path of places(everything())) {
      const name = path.join(".");
      const less = withoutPlace(everything(), path);
      if (less === undefined || gone.some((start) => name.startsWith(start))) continue;
      tried += 1;
      const { out, lost } = await written(less);
      if (out === whole.out && lost === whole.lost) silent.push(name);
      else if (out === whole.out) gone.push(`${name}.`);
    }
    expect(tried).toBeGreaterThan(50);
    expect(silent).toEqual([]);
  });
});
