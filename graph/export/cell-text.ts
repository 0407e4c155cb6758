/** What stands in a cell, as text: lists and whatever else is no plain value as JSON. `cellText(["Merkel"])` is '["Merkel"]'. */
export function cellText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
