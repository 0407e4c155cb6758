const LONGEST = 200;

/** A value as a message shows it, on one line and cut where it is long. */
export function shown(value: unknown): string {
  const text = (typeof value === "string" ? value : written(value)).replace(/\s+/g, " ").trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // What refers to itself, is nested without end, or is a BigInt.
    return typeof value === "object" ? Object.prototype.toString.call(value) : String(value);
  }
}
