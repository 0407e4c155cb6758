/**
 * What the web platform has to lend
 * =================================
 *
 * Extraction opens no connection and knows no clock. Whoever wants it to ask a server hands over the means: `globalThis`, in a page, in a
 * worker and in Node alike; a test hands over its own.
 */

/** As much of `globalThis` as asking a server takes. */
export interface Web {
  fetch(address: string, options: RequestOptions): Promise<WebResponse>;
  AbortController: new () => { readonly signal: unknown; abort(): void };
  TextDecoder: new () => { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };
  URL: new (address: string) => WebAddress;
  setTimeout(run: () => void, milliseconds: number): unknown;
  // biome-ignore lint/suspicious/noExplicitAny: a number in a page, an object in Node
  clearTimeout(timer: any): void;
}

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  redirect?: "manual";
  // biome-ignore lint/suspicious/noExplicitAny: an AbortSignal, which is the page's or Node's own
  signal?: any;
}

export interface WebResponse {
  readonly status: number;
  /** "opaqueredirect" where a page may not see where it was sent. */
  readonly type: string;
  readonly headers: { get(name: string): string | null };
  readonly body: {
    getReader(): {
      read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
  } | null;
}

export interface WebAddress {
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly username: string;
  readonly password: string;
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
}
