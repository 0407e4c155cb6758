import { css } from "lit";

/** Buttons, links, fields and the ring of the focus. */
export const controls = css`
  button,
  input {
    font: inherit;
    color: inherit;
  }

  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }

  .title:focus-visible {
    outline: none;
  }

  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.18em;
  }

  a:hover,
  .link:hover {
    text-decoration-color: currentColor;
  }

  .link {
    overflow-wrap: anywhere;
  }

  .link:disabled {
    color: var(--_quiet);
    text-decoration: none;
    cursor: default;
    opacity: 0.7;
  }

  .icon {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    vertical-align: -0.16em;
  }

  a .icon {
    width: 0.85em;
    height: 0.85em;
    vertical-align: -0.06em;
  }

  kbd {
    padding: 0 0.4em;
    border: 1px solid var(--_rule);
    border-radius: 0.3em;
    color: var(--_quiet);
    font: inherit;
    font-size: 0.8em;
  }

  summary {
    cursor: pointer;
  }

  .glyph {
    flex: none;
    display: inline-grid;
    place-items: center;
  }

  .glyph svg,
  svg[viewBox="0 0 40 16"] {
    display: inline-block;
    vertical-align: -0.2em;
    overflow: visible;
  }
`;
