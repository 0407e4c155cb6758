import { css } from "lit";

/** The drawing, its buttons, and the legend. */
export const stage = css`
  .stage {
    grid-area: 2 / 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
    position: relative;
  }

  .room {
    flex: 1;
    position: relative;
    min-height: 0;
  }

  /* The buttons have room of their own: nothing lies under them. */
  .canvas {
    position: absolute;
    inset: 0 var(--_button) 0 0;
    overflow: hidden;
  }

  .toolbar {
    position: absolute;
    z-index: 3;
    inset: 0 0 auto auto;
    display: flex;
    flex-direction: column;
  }

  .toolbar button {
    display: grid;
    place-items: center;
    width: var(--_button);
    height: var(--_button);
    border-radius: 0.5em;
    color: var(--_quiet);
  }

  .toolbar button:hover {
    color: var(--_ink);
    background: var(--_soft);
  }

  .hint {
    position: absolute;
    z-index: 3;
    inset: auto auto 0.25em 0;
    max-width: calc(100% - 0.5em);
    padding: 0.3em 0.7em;
    border-radius: 0.4em;
    color: var(--_page);
    background: color-mix(in srgb, var(--_ink) 90%, transparent);
    font-size: 0.87em;
    pointer-events: none;
  }

  .unavailable {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 2em;
    color: var(--_quiet);
    text-align: center;
  }

  .left-out {
    padding-top: 0.4em;
    font-size: 0.87em;
  }

  .legend {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.4em;
    padding: 0.6em 0 0.2em;
    color: var(--_quiet);
    font-size: 0.87em;
  }

  .signs {
    display: contents;
  }

  .signs li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    white-space: nowrap;
  }

  .signs svg {
    width: 2.3em;
    height: 0.95em;
  }

  .legend summary {
    color: var(--_ink);
    white-space: nowrap;
    list-style: none;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.25em;
  }

  .legend summary::-webkit-details-marker {
    display: none;
  }

  .explained {
    position: absolute;
    z-index: 4;
    inset: auto 0 100% 0;
    max-height: min(30em, 60vh);
    overflow: auto;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: 0.7em 1.5em;
    padding: 1.1em 1.2em;
    border-radius: 0.6em;
    color: var(--_ink);
    background: var(--_page);
    box-shadow: 0 0 0 1px var(--_rule), 0 0.6em 2em rgb(0 0 0 / 0.14);
  }

  .explained p {
    display: grid;
    grid-template-columns: 2.9em 1fr;
    align-items: center;
    gap: 0.8em;
  }

  .explained p.quiet {
    display: block;
    grid-column: 1 / -1;
  }

  @container (max-width: 45.99em) {
    .legend {
      gap: 0.1em 1em;
      font-size: 0.8em;
    }

    .canvas {
      inset: 0 0 var(--_button) 0;
    }

    .toolbar {
      inset: auto 0 0 auto;
      flex-direction: row;
    }

    .hint {
      max-width: calc(100% - 4.2 * var(--_button));
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
`;
