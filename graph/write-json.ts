/** A list or object without another one inside goes on one line if it fits in this. */
const WIDTH = 120;

/**
 * JSON for people and diffs: two spaces, and what holds only plain values on one line, if it fits.
 *
 * @example
 *
 * ```ts
 * writeJson({ id: "1", at: [0, 1] }); // '{\n  "id": "1",\n  "at": [0, 1]\n}'
 * ```
 */
export function writeJson(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const keys = list ? [] : Object.keys(value).map((key) => `${JSON.stringify(key)}: `);
  const values = Object.values(value);
  if (values.length === 0) return list ? "[]" : "{}";
  if (values.every(isPlain)) {
    const inner = values.map((one, index) => `${keys[index] ?? ""}${JSON.stringify(one)}`).join(", ");
    const line = list ? `[${inner}]` : `{ ${inner} }`;
    if (indent.length + line.length <= WIDTH) return line;
  }
  const deeper = `${indent}  `;
  const lines = values.map((one, index) => `${deeper}${keys[index] ?? ""}${writeJson(one, deeper)}`);
  return `${list ? "[" : "{"}\n${lines.join(",\n")}\n${indent}${list ? "]" : "}"}`;
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null || (Array.isArray(value) && value.length === 0);
}
