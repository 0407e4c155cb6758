import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server was asked. */
export interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  /** The request's JSON. */
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format?: { type: string };
    [parameter: string]: unknown;
  };
}

/** Answers the how-manieth request, from 0. */
export type Answer = (response: ServerResponse, index: number, asked: Asked) => void;

export interface ModelServer {
  /** The base address, to be given to an extractor. */
  baseUrl: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** A server on this machine that speaks as OpenAI's chat completions do, and answers as a test wants it. */
export async function modelServer(answer: Answer): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let json = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      json += chunk;
    });
    request.on("end", () => {
      const one = {
        path: request.url ?? "",
        headers: request.headers,
        body: json === "" ? {} : JSON.parse(json),
      } as Asked;
      asked.push(one);
      answer(response, asked.length - 1, one);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(typeof value === "string" ? value : JSON.stringify(value));
}

/** Answers as a model does that says `content`. */
export function completion(
  response: ServerResponse,
  content: unknown,
  {
    finish_reason = "stop",
    usage = { prompt_tokens: 100, completion_tokens: 10 },
    refusal = null as string | null,
  } = {},
): void {
  const message = {
    role: "assistant",
    content: typeof content === "string" ? content : JSON.stringify(content),
    refusal,
  };
  json(response, {
    id: "chatcmpl-1",
    object: "chat.completion",
    choices: [{ index: 0, finish_reason, message }],
    usage,
  });
}
