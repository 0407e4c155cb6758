/** What one piece of work took. */
export interface Taken {
  /** Of one core: what others do on the machine hardly tells. */
  seconds: number;
  /** How much more memory the process held at its peak than before, in MB. */
  memory: number;
}

/** Runs a case of a suite in a process of its own, so that neither memory nor warm caches of others count. */
export type Apart = (name: string, size: number) => Promise<Taken>;

/**
 * What is measured together. Another one is a file beside this one and a line in `suites.ts`: its cases each prepare some work of a
 * given size, and `report` says which are run and what is printed.
 */
export interface Suite {
  cases: Record<string, (size: number) => Promise<() => unknown>>;
  report(apart: Apart, options: { long: boolean }): AsyncIterable<string>;
}
