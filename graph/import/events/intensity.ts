/** A Goldstein value or intensity, from -10 to 10; undefined where a cell holds none. */
export function intensityOf(cell: string): number | undefined {
  const value = Number(cell);
  return cell !== "" && Math.abs(value) <= 10 ? value : undefined;
}
