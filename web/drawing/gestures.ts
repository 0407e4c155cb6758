/**
 * Gestures
 * ========
 *
 * An embed must not eat the page's scrolling: the wheel zooms only with ctrl or cmd held, one finger scrolls the page, two
 * move the graph and pinch it. What cytoscape would make of touches is kept from it; a tap reaches it as a click.
 */
export interface GestureTarget {
  zoomAt(factor: number, x: number, y: number): void;
  panBy(dx: number, dy: number): void;
}

/** Listens on the container until the signal says stop. Call it before cytoscape listens there. */
export function gestures(container: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  container.style.touchAction = "pan-x pan-y";
  const inside = (x: number, y: number) => {
    const box = container.getBoundingClientRect();
    return [x - box.left, y - box.top] as const;
  };
  container.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      // A pinch on a touchpad comes in small steps, a wheel's notch in big ones, or in lines.
      const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      const step = Math.min(Math.max(pixels, -60), 60);
      target.zoomAt(Math.exp(-step * 0.008), ...inside(event.clientX, event.clientY));
    },
    { passive: false, signal },
  );

  let last: { x: number; y: number; spread: number } | undefined;
  const touch = (event: TouchEvent) => {
    event.stopImmediatePropagation();
    const [one, two] = [event.touches[0], event.touches[1]];
    if (!one || !two || event.touches.length > 2) {
      last = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    const [x, y] = inside((one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2);
    const spread = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    if (last) {
      target.panBy(x - last.x, y - last.y);
      if (last.spread > 0) target.zoomAt(spread / last.spread, x, y);
    }
    last = { x, y, spread };
  };
  for (const type of ["touchstart", "touchmove", "touchend", "touchcancel"] as const) {
    container.addEventListener(type, touch, { capture: true, passive: false, signal });
  }
}
