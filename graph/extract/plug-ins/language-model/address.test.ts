import { expect, test } from "vitest";
import { chatAddress, soundKey } from "./address.ts";

test.for([
  ["https://api.openai.com/v1", "https://api.openai.com/v1/chat/completions"],
  ["https://api.openai.com/v1/", "https://api.openai.com/v1/chat/completions"],
  ["https://api.openai.com/v1/chat/completions", "https://api.openai.com/v1/chat/completions"],
  ["https://example.org/v1?api-version=1#y", "https://example.org/v1/chat/completions?api-version=1"],
  ["http://localhost:8080/v1", "http://localhost:8080/v1/chat/completions"],
  ["http://[::1]:8080", "http://[::1]:8080/chat/completions"],
] as const)("%s means %s", ([base, address]) => {
  expect(chatAddress(globalThis, base, true)).toBe(address);
});

test.for([
  "http://example.org/v1",
  "http://localhost.example.org/v1",
  "http://127.0.0.1.example.org/v1",
  "http://192.168.0.7/v1",
])("no key goes in the clear to %s", (base) => {
  expect(() => chatAddress(globalThis, base, true)).toThrow("in the clear");
  expect(chatAddress(globalThis, base, false)).toBe(`${base}/chat/completions`);
});

test.for(["secret\nkey", "secret key", "secret-kéy", ""])("%j is no key, and the error doesn't show it", (key) => {
  expect(() => soundKey(key)).toThrow(TypeError);
  expect(() => soundKey(key)).not.toThrow(/secret/);
});

test("a key stays as it is", () => {
  expect(soundKey("sk-proj_A.1/2=")).toBe("sk-proj_A.1/2=");
});
