/**
 * A canvas of our own above or below cytoscape's, painted whenever cytoscape paints, in pixels of the container.
 */
export class CanvasLayer {
  private readonly canvas: HTMLCanvasElement;

  constructor(container: HTMLElement, place: "above" | "below") {
    this.canvas = container.ownerDocument.createElement("canvas");
    const { style } = this.canvas;
    style.position = "absolute";
    style.inset = "0";
    style.pointerEvents = "none";
    style.zIndex = place === "above" ? "4" : "0";
    if (place === "above") container.append(this.canvas);
    else container.prepend(this.canvas);
  }

  /** Clears the layer and hands it out, scaled so that one unit is one pixel of the page. */
  paint(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): void {
    const ratio = globalThis.devicePixelRatio || 1;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== w || this.canvas.height !== h) {
      this.canvas.width = w;
      this.canvas.height = h;
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    const context = this.canvas.getContext("2d");
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    draw(context);
  }

  close(): void {
    this.canvas.remove();
  }
}
