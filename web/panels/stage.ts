/**
 * The stage
 * =========
 *
 * The drawing with its buttons, the legend below it, and a line on what the reader points at. The canvas is hidden from
 * assistive technology: the list holds the same as text.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { recordsOf, titleOfChoice } from "../choice.ts";
import type { DrawingController } from "../drawing-controller.ts";
import type { FullScreen } from "../full-screen.ts";
import type { RecordIndex } from "../record-index.ts";
import type { Pointed } from "../selection.ts";
import { counted, KIND_WORDS, TYPE_WORDS } from "../words.ts";
import { legend } from "./legend.ts";
import { toolbar } from "./toolbar.ts";

/** How long a hint on gestures stays. */
const HINT = 1_800;

export class Stage implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly drawing: DrawingController;
  private readonly fullScreen: FullScreen;
  private pointedAt: Pointed | undefined;
  private gesture: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, drawing: DrawingController, fullScreen: FullScreen) {
    this.host = host;
    this.drawing = drawing;
    this.fullScreen = fullScreen;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.timer);
    this.pointedAt = this.gesture = undefined;
  }

  /** Tells in a line what the mouse is on. */
  pointAt(selection: Pointed | undefined) {
    this.pointedAt = selection;
    this.host.requestUpdate();
  }

  render(whole: RecordIndex, shown: RecordIndex): TemplateResult {
    const { drawing, fullScreen } = this;
    return html`<figure class="stage">
      <div class="room" @wheel=${{ handleEvent: this.onWheel, passive: true }} @touchmove=${{ handleEvent: this.onTouch, capture: true, passive: true }}>
        <div class="canvas" part="canvas" aria-hidden="true"></div>
        ${drawing.failed ? html`<p class="unavailable">The drawing could not be loaded. Reload the page for it; the list holds the same as text.</p>` : nothing}
        <p class="hint" aria-hidden="true" ?hidden=${!this.hint(shown)}>${this.hint(shown)}</p>
        ${toolbar({
          zoom: (factor) => drawing.zoom(factor),
          fit: () => drawing.fit(),
          fullScreen: fullScreen.toggle,
          isFullScreen: fullScreen.on,
        })}
      </div>
      <figcaption>
        <span class="visually-hidden">A drawing of the actors and their ties. The list holds the same as text.</span>
        ${
          drawing.leftOut > 0
            ? html`<p class="quiet left-out">The drawing shows those whom most records name; ${counted(drawing.leftOut, "other is", "others are")} in the list alone.</p>`
            : nothing
        }
        ${legend(whole.file)}
      </figcaption>
    </figure>`;
  }

  private hint(index: RecordIndex): string | undefined {
    if (this.gesture) return this.gesture;
    return this.pointedAt && about(this.pointedAt, index);
  }

  private onWheel = ({ ctrlKey, metaKey }: WheelEvent) => {
    if (!ctrlKey && !metaKey)
      this.showGesture(`Hold ${/Mac|iP/.test(navigator.platform) ? "⌘" : "Ctrl"} while you scroll to zoom`);
  };

  private onTouch = ({ touches }: TouchEvent) => {
    if (touches.length === 1) this.showGesture("Two fingers move the drawing");
  };

  private showGesture(words: string) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.gesture = undefined;
      this.host.requestUpdate();
    }, HINT);
    if (this.gesture === words) return;
    this.gesture = words;
    this.host.requestUpdate();
  }
}

function about(selection: Pointed, index: RecordIndex): string {
  const title = titleOfChoice(selection, index);
  if ("tie" in selection) {
    const tie = index.ties.get(selection.tie);
    return tie ? `${title} · ${KIND_WORDS[tie.kind].word} · ${recordsOf(tie)}` : title;
  }
  const type = "actor" in selection ? index.actors.get(selection.actor)?.type : "issue";
  const id = "actor" in selection ? selection.actor : selection.issue;
  return [title, type && TYPE_WORDS[type], counted(index.tiesOf(id).length, "tie")].filter(Boolean).join(" · ");
}
