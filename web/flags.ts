/**
 * Flags
 * =====
 *
 * Flags with round corners as `data:` URIs, so that a page with `img-src 'self' data:` shows them. Each is loaded when it is first asked for.
 */
const loaded = new Map<string, string>();

/**
 * The flag of a country, by its ISO 3166-1 alpha-3 code; nothing where there is none.
 *
 * @example
 *
 * ```ts
 * await flag("UKR"); // "data:image/svg+xml,%3Csvg…"
 * await flag("XXX"); // undefined
 * ```
 */
export async function flag(country: string): Promise<string | undefined> {
  const known = loaded.get(country);
  if (known) return known;
  const { FLAGS } = await import("./flags-by-country.ts");
  const svg = (await FLAGS[country]?.())?.default;
  if (svg === undefined) return undefined;
  const uri = `data:image/svg+xml,${encodeURIComponent(rounded(svg))}`;
  loaded.set(country, uri);
  return uri;
}

/** The same flag at once, if it has been loaded before. */
export function loadedFlag(country: string): string | undefined {
  return loaded.get(country);
}

/**
 * The flag with round corners. A size of its own, too: without one an image is drawn into a canvas at whatever size the
 * browser guesses.
 */
function rounded(svg: string): string {
  const inner = svg.replace("<svg ", '<svg width="192" height="128" preserveAspectRatio="none" ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="128"><clipPath id="c"><rect width="192" height="128" rx="24"/></clipPath>` +
    `<g clip-path="url(#c)">${inner}</g></svg>`
  );
}
