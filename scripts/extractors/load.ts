/**
 * Which extractor is used
 * =======================
 *
 * Our own, somebody's module, or a language model: chosen in the same way by every command.
 */
import { extract, names } from "../../graph/extract/index.ts";
import type { LoadedExtractor } from "./loaded-extractor.ts";
import { openModel } from "./model.ts";
import { loadModule } from "./module.ts";
import { OptionError } from "./option-error.ts";
import type { ExtractorChoice } from "./options.ts";

const MODEL_OPTIONS = [
  "model",
  "baseUrl",
  "maxRequests",
  "maxTokens",
  "maxCost",
  "price",
  "concurrency",
  "timeout",
  "retries",
  "partTokens",
  "answerTokens",
  "parameters",
] as const satisfies (keyof ExtractorChoice)[];

/**
 * The extractor that was chosen. Whoever's it is, only records that stand in the article leave it.
 *
 * @param environment where a language model's key is read from
 *
 * @throws {OptionError} The options don't fit together.
 * @throws {InputError} The module can't be used.
 */
export async function loadExtractor(
  choice: ExtractorChoice,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<LoadedExtractor> {
  if (choice.extractor === "openai") return openModel(choice, environment);
  refuseModelOptions(choice);
  return choice.extractor === undefined ? { extract, names } : loadModule(choice.extractor);
}

/** What is only for a language model says nothing to others. */
function refuseModelOptions(choice: ExtractorChoice): void {
  for (const name of MODEL_OPTIONS) {
    if (choice[name] === undefined) continue;
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new OptionError(`--${flag} is for a language model. Add --extractor openai.`);
  }
}
