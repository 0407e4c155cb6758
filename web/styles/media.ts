import { css } from "lit";

/** Fingers, readers who want no motion or their own colours, and paper. */
export const media = css`
  @media (max-width: 46rem) {
    :host {
      height: var(--actor-graph-height, 64rem);
    }
  }

  @media (pointer: coarse) {
    :host {
      --_button: 44px;
    }

    .search input,
    .filter-button,
    .tabs button,
    .entry,
    .legend summary {
      min-height: 44px;
    }

    .check,
    .more {
      min-height: 44px;
    }

    .legend summary {
      align-content: center;
    }

    kbd {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }

  @media (forced-colors: active) {
    /* What is drawn tells its kinds apart by form, and would lose its own contrasts: it keeps its colours, on its own ground. */
    .canvas {
      forced-color-adjust: none;
      background: var(--_page);
    }

    .search,
    .date input,
    .explained {
      border: 1px solid CanvasText;
    }

    .line[aria-selected="true"] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    .line[aria-selected="true"] .aside {
      color: HighlightText;
    }

    .tabs [aria-selected="true"] {
      border-bottom-color: Highlight;
    }

    .tabs button {
      border-bottom-color: Canvas;
    }

    mark {
      color: CanvasText;
      background: Canvas;
    }

    .bars .in {
      fill: Highlight;
    }

    .bars .out {
      fill: GrayText;
    }

    .life-line .full::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    :host,
    .frame,
    .stage,
    .side,
    .under,
    .over,
    .scroll,
    .bar .title {
      display: block;
      height: auto;
      max-height: none;
      overflow: visible;
    }

    .room {
      height: 28rem;
    }

    .toolbar,
    .hint,
    .tools,
    .narrowing,
    .tabs button:not([aria-selected="true"]),
    .back,
    .more,
    .legend summary {
      display: none;
    }

    .line,
    .source,
    .record {
      break-inside: avoid;
    }
  }
`;
