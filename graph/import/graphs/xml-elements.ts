/**
 * Elements of XML
 * ===============
 *
 * What GEXF and GraphML share: the elements of a document that comes in pieces, as they are finished. Entities of the document's own are
 * refused; where the XML breaks off, what came before it stays.
 */
import { RegisterError } from "../registers/errors.ts";
import { XmlReader } from "../registers/tables/xml-events.ts";
import type { GraphElement, TextInput } from "./elements.ts";

/** An element with what it holds. */
export interface XmlElement {
  /** Without a prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
  line: number;
}

/** Deeper than any graph file is. */
const DEEPEST = 50;

/**
 * What `read` makes of each element that stands in no element of the same kind.
 *
 * @param names Of elements that are read whole. What they stand in is passed over.
 */
export async function* xmlElements(
  input: TextInput,
  names: ReadonlySet<string>,
  read: (element: XmlElement) => GraphElement[],
): AsyncGenerator<GraphElement> {
  let made: GraphElement[] = [];
  const open: XmlElement[] = [];
  let depth = 0;
  const reader = new XmlReader({
    open(name, attributes, line) {
      if (++depth > DEEPEST) throw new RegisterError(`The XML is nested more than ${DEEPEST} deep.`, line);
      if (open.length === 0 && !names.has(name)) return;
      const element = { name, attributes, children: [], text: "", line };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close() {
      depth -= 1;
      const element = open.pop();
      if (element && open.length === 0) made.push(...read(element));
    },
  });
  try {
    for await (const piece of input) {
      reader.write(piece);
      yield* made;
      made = [];
    }
    reader.close();
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    // The file's end is a row of its own among the rejects: nobody knows how many came after.
    made.push({ kind: "rejected", line: error.line ?? 0, reason: error.message.replace(/^Line \d+: /, "") });
  }
  yield* made;
}

/** The first child of that name. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child) => child.name === name);
}
