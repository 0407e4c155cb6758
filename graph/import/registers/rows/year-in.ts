import type { Table } from "../tables/row.ts";

/** The one year that a table's titles tell of, for dates that have none; undefined where they tell of several, or none. */
export function yearIn({ above, name = "" }: Pick<Table, "above" | "name">): number | undefined {
  const text = [name, ...above.flatMap(({ cells }) => cells)].join(" ");
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
