/**
 * Hashed features
 * ===============
 *
 * A feature is a template and up to three values, hashed to a number of `BITS` bits. Nothing keeps the
 * values themselves, so the weights need no dictionary. Training and reading share this code: a change
 * here calls for a new model.
 */

/** Bits of a feature's hash. */
export const BITS = 26;

/** How many of them the model leaves out: few features survive training, so fewer bits tell them apart. */
export const FOLD = 2;

/** The features of one decision; made once and refilled, so that nothing is allocated on the way. */
export class Features {
  readonly hashes: Int32Array;
  length = 0;

  constructor(capacity = 128) {
    this.hashes = new Int32Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
    this.hashes[this.length++] = (hash ^ (hash >>> 16)) >>> (32 - BITS);
  }
}

/** A 32-bit hash of a string (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
