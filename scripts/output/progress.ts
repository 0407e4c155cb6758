/** Long work that a person waits for tells on one line of the terminal how far it is, and takes the line away at the end. */
export class Progress {
  #count = 0;
  #shown: number;
  readonly #begun = performance.now();
  readonly #unit: string;
  readonly #total: number | undefined;
  readonly #stream: NodeJS.WriteStream;

  /** In a pipe or a log there is no line to overwrite, and nothing is shown. */
  constructor(unit: string, total?: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#unit = unit;
    this.#total = total;
    this.#stream = stream;
    this.#shown = this.#begun;
  }

  step(): void {
    this.#count += 1;
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#shown < 100) return;
    this.#shown = now;
    const seconds = (now - this.#begun) / 1000;
    const of = this.#total === undefined ? "" : ` of ${this.#total}`;
    this.#line(`${this.#count}${of} ${this.#unit}, ${(this.#count / seconds).toFixed(1)} a second`);
  }

  /** Before anything else is printed, and at the end. */
  clear(): void {
    if (this.#stream.isTTY && this.#shown > this.#begun) this.#line("");
  }

  #line(text: string): void {
    this.#stream.write(`\r\u001b[K${text}`);
  }
}
