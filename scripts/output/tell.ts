/** Says on one line of stderr what is worth knowing and is no mistake; nothing, if there is nothing to say. */
export function tell(text: string): void {
  if (text !== "") process.stderr.write(`actor-graph: ${text}.\n`);
}
