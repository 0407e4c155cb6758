/**
 * What a server complains of
 * ==========================
 */
import * as v from "valibot";
import { shown } from "../shown.ts";
import { ServiceError } from "./errors.ts";
import { PassingError, type Posted } from "./post.ts";
import { retryAfter } from "./retry.ts";

/** Too early, too much, or not well at the moment. */
const isPassing = (status: number) => [408, 409, 425, 429].includes(status) || status >= 500;

const Complaint = v.object({
  error: v.union([v.string(), v.object({ message: v.string(), code: v.nullish(v.union([v.string(), v.number()])) })]),
});

const NEXT: Record<number, string> = {
  401: "Check the key.",
  403: "The key may not do this. Check it, and what it is for.",
  404: "Check the base address, which mostly ends in /v1, and the name of the model.",
  413: "Let the parts of an article be smaller.",
  429: "Ask less at a time, or later.",
};

/** What a server says is wrong: the message of its JSON, without the key that it may repeat. */
export function complaintOf({ text }: Posted, key: string | undefined): { message: string; code: string } {
  const parsed = v.safeParse(Complaint, jsonOf(text));
  // Whatever else a server sends, a page mostly, explains nothing.
  if (!parsed.success) return { message: "", code: "" };
  const { error } = parsed.output;
  const { message, code } = typeof error === "string" ? { message: error, code: "" } : error;
  return { message: shown(key ? message.replaceAll(key, "[key]") : message), code: String(code ?? "") };
}

/** The error of an answer whose status isn't 200. */
export function faultOf(
  { status, headers }: Posted,
  { message, code }: { message: string; code: string },
  host: string,
): ServiceError {
  const next = NEXT[status] ?? (isPassing(status) ? "Try again later." : "Check the model and the parameters.");
  const told = `${host} answers with status ${status}${message && `: ${message.replace(/\.$/, "")}`}. ${next}`;
  // Who has no money left is not helped by waiting.
  if (!isPassing(status) || /insufficient_quota|billing/.test(code)) return new ServiceError(told);
  return new PassingError(told, { after: retryAfter(headers, Date.now()) });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
