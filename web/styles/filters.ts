import { css } from "lit";

/** The filters, and the bar that filters and evidence have at their head. */
export const filters = css`
  .bar {
    display: flex;
    align-items: center;
    gap: 0.4em;
    padding-bottom: 0.6em;
    border-bottom: 1px solid var(--_rule);
  }

  .bar .title {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
    max-height: 7.5em;
    overflow: auto;
    font-size: 1.15em;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .bar .title svg {
    flex: none;
    width: 1.3em;
    height: 1.3em;
  }

  .back {
    flex: none;
    display: grid;
    place-items: center;
    width: var(--_button);
    height: var(--_button);
    margin-inline-start: -0.4em;
    border-radius: 0.5em;
    color: var(--_quiet);
  }

  .back:hover {
    color: var(--_ink);
    background: var(--_soft);
  }

  .reset {
    min-height: var(--_button);
  }

  fieldset {
    margin-top: 0.9em;
  }

  legend {
    padding: 0 0 0.2em;
    color: var(--_quiet);
    font-size: 0.87em;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding: 0.28em 0.25em;
    border-radius: 0.35em;
    cursor: pointer;
  }

  .check:hover {
    background: var(--_soft);
  }

  .check input {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .check .word {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-width: 0;
  }

  .check .glyph {
    width: 2.9em;
  }

  .bars {
    display: block;
    width: 100%;
    height: 3.2em;
    margin-top: 0.4em;
  }

  .bars .in {
    fill: var(--_accent);
  }

  .bars .out {
    fill: var(--_rule);
  }

  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    margin: 0.6em 0 0.4em;
  }

  .date {
    flex: 1 1 8em;
    color: var(--_quiet);
    font-size: 0.87em;
  }

  .date input {
    display: block;
    width: 100%;
    margin-top: 0.15em;
    padding: 0.4em 0.5em;
    border: 0;
    border-radius: 0.4em;
    color: var(--_ink);
    background: var(--_soft);
  }
`;
