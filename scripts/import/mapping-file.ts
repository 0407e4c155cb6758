import { parse } from "yaml";
import { type Mapping, MappingError, parseMapping } from "../../graph/import/registers/index.ts";
import { InputError } from "../input/input-error.ts";
import { readText, sourceName } from "../input/read.ts";

/**
 * A column mapping from a YAML or JSON file.
 *
 * @throws {InputError} There is no such file, it is no YAML, or no mapping.
 */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readText(path);
  try {
    return parseMapping(parse(text));
  } catch (cause) {
    const { message } = cause as Error;
    const why = cause instanceof MappingError ? message : `This is no YAML: ${message}`;
    throw new InputError(sourceName(path), why, { cause });
  }
}
