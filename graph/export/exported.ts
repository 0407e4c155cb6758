/**
 * What an export gives
 * ====================
 */

/** One file of an export. */
export interface ExportedFile {
  /** Where an export is several files, what tells this one from the others: "contacts". Empty where it is one. */
  part: string;
  /** Without a dot: "gexf". */
  extension: string;
  mediaType: string;
  /** Text or bytes, in pieces, so that a large file need not be in memory whole. */
  chunks: Iterable<string> | Iterable<Uint8Array>;
}

/** The records in another format, and what the format had no place for. */
export interface Exported {
  files: ExportedFile[];
  /** Told to whoever exports: "3 stances", "the story". Empty where everything is in the files. */
  lost: string[];
}

/** An export of one text file. */
export function oneFile(extension: string, mediaType: string, chunks: Iterable<string>, lost: string[]): Exported {
  return { files: [{ part: "", extension, mediaType, chunks }], lost };
}
