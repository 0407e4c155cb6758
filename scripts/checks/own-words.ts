import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { filesOf } from "./files.ts";

interface Rule {
  pattern: RegExp;
  why: string;
}

const RULES: Rule[] = [
  {
    pattern: /(?<![\w.~/-])\/(?:home|root|Users|work|workspace|builds|mnt)\/[\w.-]+/g,
    why: "is a path of one machine; make it relative",
  },
  { pattern: /\b[A-Z]:\\{1,2}Users\\{1,2}\w+/g, why: "is a path of one machine; make it relative" },
  {
    pattern: /\bhttps?:\/\/(?:[\w-]+\.)*(?:registry|npm|mirror|proxy|artifactory|nexus)\.[\w.-]+/g,
    why: "is the address of a registry; leave it to everybody's own settings",
  },
  { pattern: /\b(?:TODO|FIXME|XXX|HACK)\b(?=[:(\s])/g, why: "is a promise; keep it or drop it" },
  {
    pattern: /\bco-authored-by:|\b(?:ai|machine)[- ]generated\b|\bas an ai\b/gi,
    why: "tells who wrote it; say what it is",
  },
  { pattern: /\blorem ipsum\b/gi, why: "is filler" },
  { pattern: /^(?:<{7}|>{7}|={7})(?:\s|$)/gm, why: "is left over from a merge" },
  {
    pattern: /\b(?:in|see|for|of|from|closes|fixes) issue #?\d+\b/gi,
    why: "is known only to those who were there; say what it is about",
  },
];

/** These say what is forbidden and plant it, or are of weights and words that a program wrote. */
const SPARED =
  /^scripts\/checks\/(own-words|planted\.test)\.ts$|^package-lock\.json$|^graph\/extract\/text\/model\/.*\.js$/;

/** The repository speaks of the project alone: no machine's paths, no notes to self. */
export const ownWords: Check = {
  name: "the repository speaks of the project alone",
  async run(root) {
    const rules = [...RULES, ...hereRules(root)];
    return filesOf(root)
      .filter((path) => !SPARED.test(path))
      .flatMap((path) => problemsIn(path, join(root, path), rules));
  },
};

/** Where this very machine keeps the tree and its user's files. */
function hereRules(root: string): Rule[] {
  return [root.replace(/[\\/]+$/, ""), homedir()]
    .filter((place) => place.length > 6)
    .map((place) => ({
      pattern: new RegExp(literally(place), "g"),
      why: "is a path of this machine; make it relative",
    }));
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function problemsIn(path: string, file: string, rules: Rule[]): string[] {
  const bytes = readFileSync(file);
  if (bytes.includes(0)) return [];
  const text = bytes.toString("utf8");
  return rules.flatMap(({ pattern, why }) =>
    [...text.matchAll(pattern)].map(
      (match) => `${path}:${text.slice(0, match.index).split("\n").length}: ${JSON.stringify(match[0])} ${why}.`,
    ),
  );
}
