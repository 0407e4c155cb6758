/**
 * JSON-LD
 * =======
 *
 * For web pages, search engines and knowledge graphs: JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) in the words of schema.org. It can
 * stand in a page's `<script type="application/ld+json">` as it is.
 */
import type { ActorGraphFile } from "../schema.ts";
import { type Exported, oneFile } from "./exported.ts";
import { type LinkedNode, LOST_IN_LINKED_DATA, linkedNodes, PREFIXES, VOCABULARY } from "./linked-data.ts";
import { losses } from "./losses.ts";

/**
 * The records as JSON-LD.
 *
 * @example
 *
 * ```ts
 * JSON.parse([...toJsonLd(file).files[0].chunks].join(""))["@graph"][0]["@type"]; // "Article"
 * ```
 */
export function toJsonLd(file: ActorGraphFile): Exported {
  return oneFile("jsonld", "application/ld+json", jsonLd(file), losses(file, LOST_IN_LINKED_DATA));
}

function* jsonLd(file: ActorGraphFile): Generator<string> {
  yield `{"@context": ${JSON.stringify({ "@vocab": VOCABULARY, ...PREFIXES })},\n"@graph": [`;
  let separator = "\n";
  for (const node of linkedNodes(file)) {
    yield `${separator}${inScript(JSON.stringify(node, withoutEmpty))}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** An empty list says nothing. */
function withoutEmpty(_key: string, value: LinkedNode[string]): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

/** A quote with `</script>` or `<!--` in it would end the page's script element, or begin a comment. */
function inScript(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
