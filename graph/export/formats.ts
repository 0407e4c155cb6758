/**
 * Formats
 * =======
 *
 * What a graph file can leave as. A format's code is loaded when it is asked for.
 */
import type { ActorGraphFile } from "../schema.ts";
import type { Exported } from "./exported.ts";

export interface ExportFormat {
  id: string;
  name: string;
  /** How names of its files end; the first is the usual one. */
  extensions: readonly string[];
  /** Whether it is several files, which want a folder. */
  several?: true;
  export(file: ActorGraphFile): Promise<Exported>;
}

/** All of them, by name. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: "csv",
    name: "CSV",
    extensions: ["csv"],
    several: true,
    export: async (file) => (await import("./csv.ts")).toCsv(file),
  },
  {
    id: "cypher",
    name: "Cypher for Neo4j",
    extensions: ["cypher", "cql"],
    export: async (file) => (await import("./cypher.ts")).toCypher(file),
  },
  {
    id: "cytoscape",
    name: "Cytoscape JSON",
    extensions: ["cyjs", "cytoscape.json"],
    export: async (file) => (await import("./cytoscape-json.ts")).toCytoscapeJson(file),
  },
  {
    id: "ftm",
    name: "FollowTheMoney",
    extensions: ["ftm.json", "ftm"],
    export: async (file) => (await import("./follow-the-money.ts")).toFollowTheMoney(file),
  },
  {
    id: "gexf",
    name: "GEXF",
    extensions: ["gexf"],
    export: async (file) => (await import("./gexf.ts")).toGexf(file),
  },
  {
    id: "graphml",
    name: "GraphML",
    extensions: ["graphml"],
    export: async (file) => (await import("./graphml.ts")).toGraphml(file),
  },
  {
    id: "graphology",
    name: "graphology JSON",
    extensions: ["graphology.json"],
    export: async (file) => (await import("./graphology-json.ts")).toGraphologyJson(file),
  },
  {
    id: "icalendar",
    name: "iCalendar",
    extensions: ["ics", "ical"],
    export: async (file) => (await import("./icalendar.ts")).toIcalendar(file),
  },
  {
    id: "json-ld",
    name: "JSON-LD",
    extensions: ["jsonld"],
    export: async (file) => (await import("./json-ld.ts")).toJsonLd(file),
  },
  {
    id: "parquet",
    name: "Parquet",
    extensions: ["parquet"],
    several: true,
    export: async (file) => (await import("./parquet.ts")).toParquet(file),
  },
  {
    id: "turtle",
    name: "RDF/Turtle",
    extensions: ["ttl"],
    export: async (file) => (await import("./turtle.ts")).toTurtle(file),
  },
];

/** The format of that id. */
export function exportFormat(id: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.id === id);
}

/** The format that a file's name tells: `formatOfName("talks.gexf")?.id` is "gexf". */
export function formatOfName(name: string): ExportFormat | undefined {
  const lower = name.toLowerCase();
  return EXPORT_FORMATS.find(({ extensions }) => extensions.some((extension) => lower.endsWith(`.${extension}`)));
}
