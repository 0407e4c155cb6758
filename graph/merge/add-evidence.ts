/**
 * Evidence added up
 * =================
 */
import { byPlace } from "../order.ts";
import type { Evidence, Span } from "../schema.ts";
import { distinct, optional } from "./choose.ts";

/** All evidence, each row and each sentence once with all its marks, in the order of documents and places. */
export function addEvidence(lists: Iterable<readonly Evidence[]>): Evidence[] {
  const added = new Map<string, Evidence>();
  for (const evidence of [...lists].flat()) {
    const key =
      "row" in evidence
        ? [evidence.document, evidence.row]
        : [evidence.document, evidence.start, evidence.end, evidence.quote];
    const place = JSON.stringify(key);
    const before = added.get(place);
    if (!before) added.set(place, evidence);
    else if ("quote" in before && "quote" in evidence) {
      const spans = distinct([...(before.spans ?? []), ...(evidence.spans ?? [])]).toSorted(bySpan);
      added.set(place, { ...before, ...optional("spans", spans.length > 0 ? spans : undefined) });
    }
  }
  return distinct(added.values()).toSorted(byPlace);
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
