export { detectGraph } from "./detect.ts";
export {
  GRAPH_FORMATS,
  type GraphFormat,
  type GraphImportOptions,
  GraphOptionError,
  importGraph,
  meaningOfEdges,
} from "./import-graph.ts";
