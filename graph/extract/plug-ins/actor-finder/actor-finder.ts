/**
 * Finders of actors
 * =================
 *
 * Somebody's recogniser of names, put in the place of ours or beside it.
 */

/** A name that a finder found. */
export interface FoundActor {
  /**
   * What is named: person, country, government, organization, group, place or other, or a label that recognisers use for one of them (PER,
   * ORG, GPE, LOC, NORP, "political party" …).
   */
  type: string;
  /** The name as the text has it. Without offsets it is looked for: each behind the one found before it. */
  name?: string | undefined;
  /** Where it stands, in UTF-16 code units, `end` exclusive. */
  start?: number | null | undefined;
  end?: number | null | undefined;
  /** The same for all names of one actor, where the finder knows; best the Wikidata id. */
  id?: string | undefined;
  /** What the actor is called, where that is more than what stands here: the name that an id stands for. */
  fullName?: string | undefined;
}

/**
 * Finds the actors that a text names. It needs no offsets, no ids and no titles: those before a name ("U.S. Secretary of State") are
 * read by us.
 *
 * @example GLiNER (npm install gliner)
 *
 * ```js
 * import { Gliner } from "gliner/node";
 *
 * const gliner = new Gliner({ tokenizerPath: "onnx-community/gliner_small-v2.1", onnxSettings: { modelPath: "model.onnx" } });
 * await gliner.initialize();
 *
 * export default {
 *   async find(text) {
 *     const [found] = await gliner.inference({ texts: [text], entities: ["person", "organization", "country"], threshold: 0.5 });
 *     return found.map(({ start, end, label }) => ({ start, end, type: label }));
 *   },
 * };
 * ```
 *
 * @example Transformers.js (npm install `@huggingface/transformers`), which gives pieces of words without offsets
 *
 * ```js
 * import { pipeline } from "@huggingface/transformers";
 *
 * const recognise = await pipeline("token-classification", "Xenova/bert-base-NER");
 *
 * export default {
 *   async find(text) {
 *     const found = [];
 *     let last = -2;
 *     for (const { word, entity, index } of await recognise(text)) {
 *       const [position, type] = entity.split("-");
 *       if (position === "I" && index === last + 1) {
 *         found.at(-1).name += word.startsWith("##") ? word.slice(2) : ` ${word}`;
 *       } else {
 *         found.push({ name: word, type });
 *       }
 *       last = index;
 *     }
 *     return found;
 *   },
 * };
 * ```
 */
export interface ActorFinder {
  find(text: string): Promise<readonly FoundActor[]> | readonly FoundActor[];
  /** "beside" our own names, of which those that overlap with found ones go, or "instead" of them; beside them unless told. */
  readonly mode?: "beside" | "instead";
}
