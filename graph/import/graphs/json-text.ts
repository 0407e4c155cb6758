/**
 * JSON as a graph file
 * ====================
 *
 * JSON can only be read whole; it's the one graph format that has to fit into memory.
 */
import { jsonFault } from "../../json-fault.ts";
import type { RejectedElement, TextInput } from "./elements.ts";

/** The value of a JSON text, or why it is none. */
export async function jsonOf(input: TextInput): Promise<{ value: unknown } | { rejected: RejectedElement }> {
  let text = "";
  for await (const piece of input) text += piece;
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) };
  } catch {
    const fault = jsonFault(json);
    const reason = `The JSON is broken: ${fault?.message ?? "it is no JSON"}`;
    return { rejected: { kind: "rejected", line: fault?.line ?? 1, reason } };
  }
}

/** The members of a value that should be an object; none of another. */
export function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

/** The members of a value that should be a list; none of another. */
export function membersOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An id: JSON graphs have numbers as well as texts. */
export function idOf(value: unknown): string | undefined {
  return typeof value === "number" || (typeof value === "string" && value !== "") ? String(value) : undefined;
}
