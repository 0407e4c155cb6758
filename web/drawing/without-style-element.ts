/** The id under which cytoscape looks whether its style element is there already. */
const STYLE_ELEMENT = "__________cytoscape_stylesheet";

/**
 * Runs what makes a cytoscape without letting it add a `<style>` to the page: a strict content security policy reports it,
 * and what it says we set ourselves.
 */
export function withoutStyleElement<Made>(document: Document, make: () => Made): Made {
  if (document.getElementById(STYLE_ELEMENT)) return make();
  const stand = document.createElement("meta");
  stand.id = STYLE_ELEMENT;
  document.head.append(stand);
  try {
    return make();
  } finally {
    // Gone again at once: another cytoscape on the page may count on the real one.
    stand.remove();
  }
}
