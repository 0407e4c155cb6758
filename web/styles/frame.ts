import { css, unsafeCSS } from "lit";
import { type ColourName, colour } from "../look.ts";

const c = (name: ColourName) => unsafeCSS(colour(name));

/** The whole: its colours and type, and where header, drawing and side stand. Lengths are in em, so that all grows with the text. */
export const frame = css`
  :host {
    --_page: ${c("page")};
    --_ink: ${c("ink")};
    --_quiet: ${c("quiet")};
    --_soft: ${c("hull")};
    --_rule: ${c("hull-edge")};
    --_accent: ${c("accent")};
    --_mark: ${c("person")};
    --_mark-edge: ${c("person-edge")};
    --_trigger: ${c("issue")};
    --_trigger-edge: ${c("issue-edge")};
    --_button: 2.1em;
    --_alarm: ${c("against")};

    box-sizing: border-box;
    container-type: inline-size;
    display: block;
    height: var(--actor-graph-height, 42rem);
    min-height: 24rem;
    padding: var(--actor-graph-padding, 1rem);
    color: var(--_ink);
    background: var(--_page);
    font-family: var(--actor-graph-font, inherit);
    font-size: var(--actor-graph-font-size, max(0.9375rem, 14px));
    line-height: 1.45;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  :host([theme="light"]) {
    color-scheme: light;
  }

  :host([theme="dark"]) {
    color-scheme: dark;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    border: 0;
    min-width: 0;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  .quiet {
    color: var(--_quiet);
  }

  .frame {
    display: grid;
    grid-template: auto minmax(0, 3fr) minmax(0, 2fr) auto / minmax(0, 1fr);
    position: relative;
    height: 100%;
    overflow: hidden;
  }

  header {
    grid-row: 1;
    padding-bottom: 0.75em;
  }

  h2 {
    font-size: 1.5em;
    font-weight: 700;
    letter-spacing: -0.018em;
    line-height: 1.15;
    text-wrap: balance;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .description {
    margin-top: 0.35em;
    max-width: 46em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .summary {
    margin-top: 0.2em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .credits {
    grid-row: 4;
    padding-top: 0.6em;
    color: var(--_quiet);
    font-size: 0.8em;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  /* Without a graph there is only text, and whatever the page has put into the element. */
  .bare {
    display: block;
    overflow: auto;
  }

  .state {
    max-width: 46em;
    padding: 0.5em 0;
    color: var(--_quiet);
    overflow-wrap: anywhere;
  }

  .state p + p {
    margin-top: 0.4em;
  }

  .state strong {
    color: var(--_ink);
  }

  .state.error {
    margin-bottom: 1em;
    padding: 0.9em 1.1em;
    color: var(--_ink);
    border-inline-start: 3px solid var(--_alarm);
    background: var(--_soft);
  }

  .state details {
    margin-top: 0.6em;
  }

  .state li {
    margin-top: 0.4em;
  }

  .pulse {
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-inline-end: 0.6em;
    border-radius: 50%;
    background: var(--_accent);
    animation: pulse 1.2s ease-in-out infinite alternate;
  }

  @keyframes pulse {
    to {
      opacity: 0.2;
    }
  }

  @container (min-width: 46em) {
    .frame {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) clamp(19em, 34%, 26em);
      column-gap: 1.75em;
    }

    header {
      grid-column: 1 / -1;
      padding-bottom: 1em;
    }

    h2 {
      font-size: 1.85em;
    }

    .credits {
      grid-area: 3 / 1 / auto / -1;
    }
  }
`;
