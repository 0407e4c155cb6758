/**
 * XML without surprises
 * =====================
 *
 * An element at a time. Entities of the document's own are refused: they can read files of the machine, fetch addresses, or unfold a few
 * lines into gigabytes. Registers have none.
 */
import { SaxesParser } from "saxes";
import { RegisterError } from "../errors.ts";

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  text(text: string): void;
  close(name: string): void;
}

/** Reads pieces of one XML document. Names come without their prefixes. */
export class XmlReader {
  readonly #parser = new SaxesParser();

  constructor({ open, text, close }: XmlHandler) {
    const parser = this.#parser;
    parser.on("doctype", (doctype) => {
      if (/<!ENTITY|\bSYSTEM\b|\bPUBLIC\b/.test(doctype)) {
        throw new RegisterError("The XML defines entities or points to other files, which is refused.", parser.line);
      }
    });
    parser.on("opentag", ({ name, attributes }) =>
      open(local(name), attributes as Record<string, string>, parser.line),
    );
    parser.on("text", text);
    parser.on("cdata", text);
    parser.on("closetag", ({ name }) => close(local(name)));
    parser.on("error", ({ message }) => {
      throw new RegisterError(`The XML is broken: ${message.replace(/^\d+:\d+: /, "")}`, parser.line);
    });
  }

  /** @throws {RegisterError} The XML is broken, or brings its own entities. */
  write(piece: string): void {
    this.#parser.write(piece);
  }

  /** @throws {RegisterError} The document isn't at its end. */
  close(): void {
    this.#parser.close();
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
