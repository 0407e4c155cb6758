import { slug } from "../../ids.ts";
import type { Document } from "../../schema.ts";
import { ofItsOwn } from "./own-text.ts";

const ADDRESS = /^https?:\/\/(?:www\.)?([^/?#:\s]+)[^\s]*$/i;

/**
 * The article at an address, as a document; undefined where the text is no address.
 *
 * @example
 *
 * ```ts
 * articleAt("http://www.example.org/talks", "2018-01-01"); // { id: "example-org-1fz0lcq", publisher: "example.org", … }
 * ```
 */
export function articleAt(url: string, published: string | undefined, publisher?: string): Document | undefined {
  const host = ADDRESS.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return undefined;
  return {
    id: `${idOfHost(host)}-${checksum(url)}`,
    kind: "article",
    url,
    publisher: publisher || host,
    ...(published !== undefined && { published }),
  };
}

/** What has no address, but a publisher and some words: "as listed in Russian /BBC Monitoring/". */
export function citation(text: string, published: string | undefined, publisher: string): Document {
  return {
    id: `${slug(publisher || "citation")}-${checksum(text)}`,
    kind: "article",
    title: text,
    ...(publisher && { publisher }),
    ...(published !== undefined && { published }),
  };
}

const MOST_HOSTS = 10_000;

const hosts = new Map<string, string>();

function idOfHost(host: string): string {
  const known = hosts.get(host);
  if (known !== undefined) return known;
  if (hosts.size >= MOST_HOSTS) hosts.clear();
  const id = slug(host.replaceAll(".", " "));
  hosts.set(ofItsOwn(host), id);
  return id;
}

/** 53 bits (cyrb53), in base 36: of a million addresses, no two are likely to have the same. */
function checksum(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
