import { css } from "lit";

/** The side with its search, sections and lines. */
export const list = css`
  .side {
    grid-area: 3 / 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--_page);
  }

  .under,
  .over {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-height: 0;
  }

  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overflow-anchor: none;
    scrollbar-width: thin;
    scrollbar-color: var(--_rule) transparent;
  }

  .tools {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .search {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
    padding: 0 0.6em;
    border-radius: 0.5em;
    color: var(--_quiet);
    background: var(--_soft);
  }

  .search:focus-within {
    outline: 2px solid var(--_accent);
  }

  .search input {
    flex: 1;
    min-width: 0;
    padding: 0.45em 0;
    border: 0;
    outline: 0;
    color: var(--_ink);
    background: none;
    appearance: none;
  }

  .search input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .search:focus-within kbd {
    visibility: hidden;
  }

  .filter-button {
    display: flex;
    align-items: center;
    gap: 0.45em;
    padding: 0.45em 0.7em;
    border-radius: 0.5em;
    white-space: nowrap;
  }

  .filter-button:hover {
    background: var(--_soft);
  }

  .badge {
    min-width: 1.5em;
    padding: 0 0.4em;
    border-radius: 1em;
    color: var(--_page);
    background: var(--_accent);
    font-size: 0.8em;
    font-weight: 650;
    text-align: center;
  }

  .narrowing {
    padding-top: 0.5em;
    color: var(--_quiet);
    font-size: 0.87em;
  }

  .tabs {
    display: flex;
    justify-content: space-between;
    gap: 0.7em;
    margin-top: 0.6em;
    overflow-x: auto;
    overflow-y: hidden;
    scrollbar-width: none;
    border-bottom: 1px solid var(--_rule);
  }

  .tabs button {
    flex: none;
    font-size: 0.95em;
    padding: 0.35em 0 0.45em;
    border-bottom: 2px solid transparent;
    color: var(--_quiet);
    white-space: nowrap;
  }

  .tabs button:focus-visible {
    outline-offset: -2px;
  }

  .tabs button:hover {
    color: var(--_ink);
  }

  .tabs [aria-selected="true"] {
    border-bottom-color: var(--_ink);
    color: var(--_ink);
    font-weight: 600;
  }

  /* Beside the drawing in a narrow page, so that all four stand in a row. */
  @container (min-width: 46em) and (max-width: 60em) {
    .tabs {
      gap: 0.4em;
    }

    .tabs button {
      font-size: 0.87em;
      letter-spacing: -0.01em;
    }
  }

  .count {
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .line {
    display: grid;
    grid-template-columns: 2.9em minmax(0, 1fr);
    gap: 0.6em;
    padding: 0.5em 0.5em 0.5em 0.25em;
    cursor: pointer;
  }

  .line + .line {
    box-shadow: 0 -1px var(--_soft);
  }

  .line:hover {
    background: var(--_soft);
  }

  .line:focus-visible {
    outline-offset: -2px;
  }

  .line[aria-selected="true"] {
    background: var(--_soft);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .of-actor .line,
  .of-issue .line {
    grid-template-columns: 2em minmax(0, 1fr);
    gap: 0.75em;
  }

  .line .glyph {
    height: 1.45em;
  }

  .of-actor .glyph,
  .of-issue .glyph {
    height: 2.7em;
  }

  .of-actor svg,
  .of-issue svg {
    width: 2em;
    height: 2em;
  }

  .line .text {
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }

  .aside {
    display: block;
    color: var(--_quiet);
    font-size: 0.87em;
  }

  .more {
    width: 100%;
    padding: 0.8em 0.25em;
    color: var(--_accent);
  }

  .more:hover {
    background: var(--_soft);
  }

  .nothing {
    padding: 1.2em 0.25em;
    color: var(--_quiet);
    overflow-wrap: anywhere;
  }

  @container (max-width: 45.99em) {
    .side {
      padding-top: 0.4em;
    }

    .side[data-over="true"] {
      z-index: 5;
      grid-area: 2 / 1 / 4;
      align-self: end;
      height: 66%;
      padding: 0.4em 0.9em 0;
      border-radius: 0.9em 0.9em 0 0;
      box-shadow: 0 -1px var(--_rule), 0 -0.5em 1.5em rgb(0 0 0 / 0.1);
    }
  }

  @container (min-width: 46em) {
    .side {
      grid-area: 2 / 2;
    }
  }
`;
