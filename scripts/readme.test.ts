import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./build/paths.ts";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

test.for(["README.md", "CONTRIBUTING.md"])("%s names only scripts that exist", (path) => {
  const named = [...read(path).matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test.for(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])("%s links only to files that exist", (path) => {
  const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)|(?:src|srcset)="(?!https?:)([^"]+)"/g)]
    .map(([, link, image]) => link ?? image ?? "")
    // What is built stands in dist/.
    .filter((link) => !link.startsWith("dist/") && !link.startsWith("talks."));
  expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
});
