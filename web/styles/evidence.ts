import { css } from "lit";

/** What there is on the reader's choice. */
export const evidence = css`
  .evidence .scroll {
    padding: 0.8em 0.25em 1.5em 0;
  }

  .about {
    display: flex;
    align-items: center;
    gap: 0.6em;
    color: var(--_quiet);
  }

  .facts {
    display: grid;
    gap: 0.35em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: clamp(5.7em, 24%, 6.2em) minmax(0, 1fr);
    gap: 0.8em;
  }

  dt {
    color: var(--_quiet);
    overflow-wrap: anywhere;
  }

  dd {
    overflow-wrap: anywhere;
  }

  dd .party,
  dd .office {
    display: block;
  }

  h4 {
    margin: 1.5em 0 0.4em;
    color: var(--_quiet);
    font-size: 0.87em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  .entry {
    display: grid;
    grid-template-columns: 2.9em minmax(0, 1fr);
    align-items: baseline;
    gap: 0.6em;
    width: 100%;
    padding: 0.4em 0.25em;
    border-radius: 0.35em;
    overflow-wrap: anywhere;
  }

  .entry:hover {
    background: var(--_soft);
  }

  .record .sentence {
    margin-bottom: 0.9em;
    font-size: 1.07em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .about + .record {
    margin-top: 1em;
  }

  .record + .record {
    margin-top: 1.6em;
    padding-top: 1.4em;
    border-top: 1px solid var(--_rule);
  }

  .sources li + li {
    margin-top: 1.1em;
  }

  .source blockquote,
  .source .row {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }

  .quote {
    quotes: "“" "”";
  }

  .source figcaption {
    margin-top: 0.35em;
    padding-inline-start: calc(0.9em / 0.87 + 2px);
    color: var(--_quiet);
    font-size: 0.87em;
    overflow-wrap: anywhere;
  }

  mark {
    padding: 0.06em 0.14em;
    border-radius: 0.2em 0.2em 0 0;
    color: inherit;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  mark.name {
    background: var(--_mark);
    border-bottom: 2px solid var(--_mark-edge);
  }

  mark.trigger {
    background: var(--_trigger);
    border-bottom: 2px dashed var(--_trigger-edge);
    font-weight: 650;
  }

  mark.trigger.name {
    border-bottom: 3px double var(--_trigger-edge);
  }

  .life-line li {
    position: relative;
    padding: 0 0 1em 1.5em;
  }

  .life-line li::before {
    content: "";
    position: absolute;
    inset: 0.35em auto auto 0;
    width: 0.75em;
    height: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_page);
  }

  .life-line li::after {
    content: "";
    position: absolute;
    inset: 1.25em auto -0.2em calc(0.375em - 1px);
    width: 2px;
    background: var(--_rule);
  }

  .life-line li:last-child::after {
    display: none;
  }

  .life-line .full::before {
    background: var(--_accent);
  }

  .life-line .crossed::before {
    border-color: var(--_quiet);
    background: linear-gradient(45deg, transparent 42%, var(--_quiet) 42% 58%, transparent 58%);
  }

  .life-line .source {
    margin-top: 0.3em;
    font-size: 0.93em;
  }
`;
