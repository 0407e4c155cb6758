import { detectGraph, GRAPH_FORMATS, type GraphFormat, importGraph } from "../../graph/import/graphs/index.ts";
import { type Format, oneByOne } from "./format.ts";

const TITLES: Readonly<Record<GraphFormat, string>> = {
  gexf: "GEXF, of Gephi and others",
  graphml: "GraphML, of Gephi, yEd, NetworkX and others",
  graphology: "graphology JSON, of sigma and Gephi Lite",
  cytoscape: "Cytoscape JSON",
  ftm: "FollowTheMoney entities, of Aleph and OpenSanctions",
  edges: "CSV with an edge a row, of Gephi or Wikidata",
};

/** Graph files of others, and our own that were exported. */
export const graphFormats: readonly Format[] = GRAPH_FORMATS.map((name) => ({
  name,
  title: TITLES[name],
  detect: (head) => detectGraph(head) === name,
  read: oneByOne((source, { edge, actors }, tally) => {
    const document = { title: source.name.replace(/^.*[\\/]/, "") };
    return importGraph(name, source.text, { document, ...(edge && { edge }), ...(actors && { actors }) }, tally);
  }),
}));
