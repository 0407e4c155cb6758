/**
 * The two sizes of type in a drawing, for names and for words on ties, and how much room a text takes in them.
 */
export interface SetName {
  lines: string[];
  width: number;
  height: number;
}

/** Between the lines of a name, in its size. */
export const LINE_HEIGHT = 1.15;

/** Texts are measured once, at this size. */
const MEASURED_AT = 100;

/** A name longer than this is set in two lines. */
const LONG = 18;

export class Type {
  nameSize = 0;
  private family = "";
  private readonly context = new OffscreenCanvas(1, 1).getContext("2d");
  private readonly widths = new Map<string, number>();

  /** Takes a font family and the size of names, in pixels. */
  set(family: string, nameSize: number): void {
    if (family !== this.family) this.widths.clear();
    this.family = family;
    this.nameSize = nameSize;
  }

  get wordSize(): number {
    return this.nameSize * 0.8;
  }

  get nameFont(): string {
    return `600 ${this.nameSize}px ${this.family}`;
  }

  get wordFont(): string {
    return `500 ${this.wordSize}px ${this.family}`;
  }

  /** A name in its lines; without any extent where there is no name. */
  name(text: string): SetName {
    if (text === "") return { lines: [], width: 0, height: 0 };
    const lines = broken(text);
    const width = Math.max(...lines.map((line) => this.width(line, 600)));
    return { lines, width: (width * this.nameSize) / MEASURED_AT, height: lines.length * this.nameSize * LINE_HEIGHT };
  }

  wordWidth(text: string): number {
    return (this.width(text, 500) * this.wordSize) / MEASURED_AT;
  }

  private width(text: string, weight: number): number {
    const key = `${weight} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined || !this.context) return known ?? 0;
    this.context.font = `${weight} ${MEASURED_AT}px ${this.family}`;
    const { width } = this.context.measureText(text);
    this.widths.set(key, width);
    return width;
  }
}

/** A long name in two lines of about the same length. */
function broken(name: string): string[] {
  if (name.length <= LONG) return [name];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
