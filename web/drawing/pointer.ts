/**
 * What the reader points at and taps, as selections.
 */
import type { Core, EventObject } from "cytoscape";
import type { Pointed } from "../selection.ts";

export interface PointerTarget {
  hover(selection: Pointed | undefined): void;
  tap(selection: Pointed | undefined): void;
  /** The background was tapped twice. */
  tapTwice(): void;
  /** A node was moved by hand. */
  moved(id: string, to: { x: number; y: number }): void;
  /** The background was dragged. */
  panned(): void;
}

/** Tells the target what happens on the drawing until the signal says stop. */
export function pointer(cy: Core, container: HTMLElement, target: PointerTarget, signal: AbortSignal): void {
  let byTouch = false;
  const note = ({ pointerType }: PointerEvent) => {
    byTouch = pointerType === "touch";
  };
  container.addEventListener("pointermove", note, { capture: true, signal });
  container.addEventListener("pointerdown", note, { capture: true, signal });
  cy.on("mouseover mouseout", "node, edge", (event: EventObject) => {
    // A finger that has left the glass hovers over nothing.
    if (!byTouch) target.hover(event.type === "mouseover" ? selected(event, cy) : undefined);
  });
  cy.on("tap", (event: EventObject) => target.tap(selected(event, cy)));
  cy.on("dbltap", (event: EventObject) => {
    if (event.target === cy) target.tapTwice();
  });
  cy.on("dragfree", "node", (event: EventObject) => target.moved(event.target.id(), event.target.position()));
  cy.on("dragpan", () => target.panned());
}

function selected({ target }: EventObject, cy: Core): Pointed | undefined {
  if (target === cy) return undefined;
  const id: string = target.id();
  if (target.isEdge()) return { tie: id };
  return target.data("type") === "issue" ? { issue: id } : { actor: id };
}
