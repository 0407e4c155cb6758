/**
 * Cytoscape and the canvas know no custom properties, so what the page sets is read once, in the form they know.
 */
import { COLOURS, type ColourName, colour } from "../look.ts";

export type Palette = Record<ColourName, string>;

export interface Theme {
  palette: Palette;
  /** The families of the font, as in CSS. */
  font: string;
}

/** The colours of the look as they hold for an element, each as `rgb(…)`, and the font it inherits. */
export function readTheme(element: HTMLElement): Theme {
  const probe = element.ownerDocument.createElement("span");
  probe.hidden = true;
  // Where colours are forced, all would come out as one.
  probe.style.setProperty("forced-color-adjust", "none");
  element.append(probe);
  const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const palette = {} as Palette;
  for (const name of Object.keys(COLOURS) as ColourName[]) {
    probe.style.color = colour(name);
    palette[name] = plain(getComputedStyle(probe).color, pixel);
  }
  const font = getComputedStyle(element).fontFamily || "sans-serif";
  probe.remove();
  return { palette, font };
}

/** A page may well say `oklch(…)` or `color-mix(…)`: a painted pixel turns any of them into red, green and blue. */
function plain(value: string, pixel: OffscreenCanvasRenderingContext2D | null): string {
  if (!pixel) return value;
  pixel.fillStyle = value;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
