import { slug } from "../../ids.ts";
import type { Document } from "../../schema.ts";

/** A file of an event data set. */
export interface TextFile {
  /** With its folder, if that says something: "icews14/train.txt". */
  name: string;
  /** How it begins: at least its first line. */
  head: string;
  /** All of it, in pieces. */
  text: AsyncIterable<string> | Iterable<string>;
}

/** A file that can't be told from others of its data set, or not without more being known. */
export class EventFileError extends Error {
  override readonly name = "EventFileError";
}

/** A file's name without its folder, or with so many folders. */
export function baseName(name: string, folders = 0): string {
  return name
    .split(/[\\/]/)
    .slice(-1 - folders)
    .join("/");
}

/** The file as the document that its rows stand in, called by its name, or (where all data sets call their files alike) with its folder. */
export function documentOf(name: string, title: string, more: Pick<Document, "publisher" | "url"> = {}): Document {
  return { id: slug(name), kind: "dataset", title: `${title}, ${name}`, ...more };
}
