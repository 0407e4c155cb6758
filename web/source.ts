/**
 * Sources
 * =======
 *
 * Where the records come from: an address, a value, or a text in the page. All of them answer in their own time, and all of
 * them check what they hand over.
 */
import type { ActorGraphFile } from "../graph/schema.ts";

export interface Source {
  /** What to call it in a message: `"talks.graph.json"`. */
  readonly name: string;
  /**
   * The records.
   *
   * @throws {SourceError} They could not be got.
   * @throws {GraphFileError} They were got, but are no graph file.
   */
  open(signal: AbortSignal): Promise<ActorGraphFile>;
}

/** Records that could not be got. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** A graph file at an address, which may be relative to the page. */
export function fromAddress(address: string, page: string): Source {
  const name = `"${address}"`;
  return {
    name,
    async open(signal) {
      const url = URL.canParse(address, page) ? new URL(address, page) : undefined;
      if (!url || !["http:", "https:"].includes(url.protocol)) {
        throw new SourceError(
          `${name} is not an address of a graph file. Give one that begins with https:// or is relative to the page.`,
        );
      }
      // The check is not needed to show that something is on its way, so it comes with the file and not before.
      const [text, { parseGraphFile }] = await Promise.all([
        fetched(url, name, signal),
        import("../graph/graph-file.ts"),
      ]);
      return parseGraphFile(text);
    },
  };
}

/** Records that a script on the page has. */
export function fromValue(value: unknown): Source {
  return {
    name: "The data property",
    async open() {
      const { checkGraphFile } = await import("../graph/graph-file.ts");
      return checkGraphFile(value);
    },
  };
}

/** A graph file as text: out of the page itself, or a file that the reader picked. */
export function fromText(text: string, name: string): Source {
  return {
    name,
    async open() {
      const { parseGraphFile } = await import("../graph/graph-file.ts");
      return parseGraphFile(text);
    },
  };
}

async function fetched(url: URL, name: string, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new SourceError(
      `${name} could not be loaded: no answer from ${url.host}. Check the connection, and that ${url.host} lets other pages read it.`,
    );
  }
  if (!response.ok) {
    const answer = [response.status, response.statusText].filter(Boolean).join(" ");
    throw new SourceError(`${name} could not be loaded: ${url.host} answered ${answer}. Check the address.`);
  }
  // Many servers answer with a page of their own where there is no such file.
  if (response.headers.get("content-type")?.startsWith("text/html")) {
    throw new SourceError(`${name} is a web page and not a graph file. Check the address.`);
  }
  return response.text();
}
