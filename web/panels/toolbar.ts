import { html, nothing, type TemplateResult } from "lit";
import { FIT, FULL_SCREEN, MINUS, PLUS, SMALL_SCREEN } from "../icons.ts";

export interface ToolbarActions {
  zoom(factor: number): void;
  fit(): void;
  /** Absent where the browser or the page around does not allow it. */
  fullScreen?: (() => void) | undefined;
  isFullScreen: boolean;
}

const STEP = 1.3;

/** Buttons that move the drawing. */
export function toolbar({ zoom, fit, fullScreen, isFullScreen }: ToolbarActions): TemplateResult {
  const button = (label: string, icon: TemplateResult, act: () => void) =>
    html`<button type="button" aria-label=${label} title=${label} @click=${act}>${icon}</button>`;
  return html`<div class="toolbar" part="toolbar" role="group" aria-label="Drawing">
    ${button("Zoom in", PLUS, () => zoom(STEP))} ${button("Zoom out", MINUS, () => zoom(1 / STEP))}
    ${button("Fit to view", FIT, fit)}
    ${
      fullScreen
        ? button(
            isFullScreen ? "Leave full screen" : "Full screen",
            isFullScreen ? SMALL_SCREEN : FULL_SCREEN,
            fullScreen,
          )
        : nothing
    }
  </div>`;
}
