/**
 * One request
 * ===========
 *
 * Sent with a time-out, answered with no more than so many bytes, and never sent on to another address.
 */
import { shown } from "../shown.ts";
import { ServiceError } from "./errors.ts";
import type { Web, WebResponse } from "./web.ts";

export interface PostOptions {
  web: Web;
  address: string;
  key?: string | undefined;
  /** In seconds, from the question to the end of the answer. */
  timeout: number;
}

export interface Posted {
  status: number;
  headers: WebResponse["headers"];
  text: string;
}

interface PassingOptions extends ErrorOptions {
  /** Seconds to wait, as the server asks for it. */
  after?: number | undefined;
  /** Whether the server may have done the work, and counts it. */
  isPaid?: boolean;
}

/** Worth another try. */
export class PassingError extends ServiceError {
  readonly after: number | undefined;
  readonly isPaid: boolean;

  constructor(message: string, { after, isPaid = false, ...options }: PassingOptions = {}) {
    super(message, options);
    this.after = after;
    this.isPaid = isPaid;
  }
}

/** No answer of ours is nearly as long, in bytes. */
const LONGEST = 4_000_000;

/**
 * Sends JSON and gives what comes back, whatever its status.
 *
 * @throws {PassingError} No answer, or none in time, or it broke off.
 * @throws {ServiceError} An answer without end, or a redirect: the key is for one address alone.
 */
export async function post(body: unknown, { web, address, key, timeout }: PostOptions): Promise<Posted> {
  const { host } = new web.URL(address);
  const controller = new web.AbortController();
  let late = false;
  let answers = false;
  const timer = web.setTimeout(() => {
    late = true;
    controller.abort();
  }, timeout * 1000);
  try {
    const response = await web.fetch(address, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      redirect: "manual",
      signal: controller.signal,
    });
    refuseRedirect(response, host);
    answers = response.status === 200;
    return { status: response.status, headers: response.headers, text: await textOf(response, web, host) };
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    if (late)
      throw new PassingError(`${host} gave no answer within ${timeout} s. Give it longer, or try again later.`, {
        isPaid: true,
      });
    throw new PassingError(
      answers
        ? `The answer of ${host} broke off: ${causeOf(error)}. Try again later.`
        : `${host} can't be reached: ${causeOf(error)}. Check the address and the connection.`,
      { cause: error, isPaid: answers },
    );
  } finally {
    web.clearTimeout(timer);
    // Whatever was left of the answer is not waited for.
    controller.abort();
  }
}

function refuseRedirect({ status, type, headers }: WebResponse, host: string): void {
  if (type !== "opaqueredirect" && (status < 300 || status > 399)) return;
  const to = headers.get("location");
  throw new ServiceError(
    `${host} sends requests on${to ? ` to ${shown(to)}` : ""}. They aren't, as the key is for ${host} alone. If you trust the other address, give it instead.`,
  );
}

async function textOf({ body }: WebResponse, web: Web, host: string): Promise<string> {
  if (!body) return "";
  const decoder = new web.TextDecoder();
  const reader = body.getReader();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) return text + decoder.decode();
    length += value.length;
    if (length > LONGEST) {
      // Nobody waits for what isn't read.
      reader.cancel().catch(() => {});
      throw new ServiceError(`${host} answers with more than ${LONGEST / 1e6} MB. Is it a chat completions address?`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Node's fetch only says "fetch failed", and why in the cause. */
function causeOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code || message || String(error);
}
