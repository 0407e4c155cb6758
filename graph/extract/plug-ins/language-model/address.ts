/**
 * Where requests go
 * =================
 *
 * A key is for one host alone: the address is checked before the key is ever sent.
 */
import type { Web, WebAddress } from "./web.ts";

const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * A key as it is; nobody's has other characters, and what stands in no header would be shown by the error that follows.
 *
 * @throws {TypeError} It has other characters.
 */
export function soundKey(key: string): string {
  if (/^[!-~]+$/.test(key)) return key;
  throw new TypeError(
    "The key has spaces, line breaks or other characters that no key has. Look at where it comes from.",
  );
}

/**
 * The address for chat completions behind a base address: `https://api.openai.com/v1` gives `https://api.openai.com/v1/chat/completions`.
 *
 * @throws {TypeError} The address is none, carries a password, or would send the key where everybody on the way can read it.
 */
export function chatAddress(web: Web, base: string, hasKey: boolean): string {
  let address: WebAddress;
  try {
    address = new web.URL(base);
  } catch {
    throw new TypeError(
      `"${base}" is no address. Give one such as https://api.openai.com/v1 or http://localhost:8080/v1.`,
    );
  }
  const { protocol, hostname, username, password, host } = address;
  if (username !== "" || password !== "")
    throw new TypeError(`The address of ${host} carries a name or password. Give the key by the environment instead.`);
  if (protocol !== "https:" && protocol !== "http:")
    throw new TypeError(`"${base}" is no web address. Give one that begins with https:// or http://.`);
  if (hasKey && protocol === "http:" && !OWN_MACHINE.test(hostname))
    throw new TypeError(`The key would go to ${host} in the clear. Use https://, or no key.`);
  const { origin, pathname, search } = address;
  return `${origin}${pathname.replace(/\/+(?:chat\/completions\/*)?$/, "")}/chat/completions${search}`;
}
