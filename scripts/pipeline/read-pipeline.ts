import * as v from "valibot";
import { type Document, isMap, LineCounter, parseDocument, visit } from "yaml";
import { InputError } from "../input/input-error.ts";
import { readText } from "../input/read.ts";
import { Pipeline } from "./pipeline.ts";
import { placeOf } from "./yaml-place.ts";

/**
 * The pipeline of a YAML file.
 *
 * @throws {InputError} There is no such file, it is no YAML, or no pipeline; the message tells every fault with its line.
 */
export async function readPipeline(path: string): Promise<Pipeline> {
  return parsePipeline(await readText(path), path);
}

/**
 * The pipeline of a YAML text.
 *
 * @param name what the text is called in messages
 *
 * @throws {InputError} It is no YAML, or no pipeline.
 */
export function parsePipeline(text: string, name: string): Pipeline {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...yamlFaults(document), ...unknownAliases(document)];
  if (faults.length > 0) {
    throw faulty(
      name,
      faults.map(({ offset, message }) => `line ${lines.linePos(offset).line}: ${message}`),
    );
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    throw new InputError(name, `its aliases can't be followed (${(cause as Error).message}). Write them out.`, {
      cause,
    });
  }
  if (!isMap(document.contents)) throw faulty(name, [`line 1: ${NO_MAP}`]);
  const result = v.safeParse(Pipeline, value);
  if (result.success) return result.output;
  throw faulty(
    name,
    result.issues.map((issue) => {
      const { line, path } = placeOf(
        document,
        (issue.path ?? []).map(({ key }) => key as string | number),
        lines,
      );
      return `line ${line}, ${path}: ${messageOf(issue)}`;
    }),
  );
}

const NO_MAP = "Expected names with values, as in title: Talks";

interface Fault {
  offset: number;
  message: string;
}

/** Of a tag that isn't YAML's own the parser only warns: here nothing has such a type, and what is meant by it isn't done. */
function yamlFaults({ errors, warnings }: Document.Parsed): Fault[] {
  return [...errors, ...warnings].map(({ code, message, pos: [offset] }) => ({
    offset,
    message: code === "MULTIPLE_DOCS" ? "Expected one pipeline but another begins here" : message,
  }));
}

/** A pattern that begins with a star is an alias to YAML. */
function unknownAliases(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      const message = `Put "*${alias.source}" into quotes: without them YAML takes it for an alias`;
      faults.push({ offset: alias.range?.[0] ?? 0, message });
    },
  });
  return faults;
}

function faulty(name: string, faults: readonly string[]): InputError {
  return new InputError(name, faults.map((fault) => fault.replace(/\.?$/, ".")).join("\n"));
}

/** valibot's words for a key that is missing or unknown, or for what is no map at all, are for programmers. */
function messageOf({ type, expected, message, path }: v.BaseIssue<unknown>): string {
  if (type !== "strict_object") return message.replace(/^Invalid \w+: /, "");
  const key = path?.at(-1);
  if (key === undefined || !("origin" in key) || key.origin !== "key") {
    return NO_MAP;
  }
  return expected === "never" ? "No such name here. Leave it out or correct it" : "Missing";
}
