import {
  detectEvents,
  EVENT_FORMATS,
  type EventFormat,
  importGdelt,
  importIcews,
  importPhoenix,
  importPolecat,
  importQuadruples,
  isGdeltMentions,
} from "../../graph/import/events/index.ts";
import type { Format } from "./format.ts";

const FORMATS: Readonly<Record<EventFormat, Pick<Format, "title" | "together" | "read">>> = {
  gdelt: {
    title: "GDELT 1.0 and 2.0 events; mentions of them, in the same run",
    together: (sources) => sources.some(isGdeltMentions),
    read: (sources, _, tally) => importGdelt(sources, tally),
  },
  icews: {
    title: "ICEWS Coded Event Data as on the Dataverse",
    read: (sources, _, tally) => importIcews(sources, tally),
  },
  quadruples: {
    title: "benchmarks made from ICEWS (ICEWS14, ICEWS05-15, …), with their id files",
    together: () => true,
    read: (sources, { since }, tally) => importQuadruples(sources, tally, since === undefined ? {} : { since }),
  },
  polecat: {
    title: "POLECAT",
    read: (sources, _, tally) => importPolecat(sources, tally),
  },
  phoenix: {
    title: "Phoenix, daily and historical",
    read: (sources, _, tally) => importPhoenix(sources, tally),
  },
};

/** Event data sets. */
export const eventFormats: readonly Format[] = EVENT_FORMATS.map((name) => ({
  name,
  detect: (head, fileName) => detectEvents(head, fileName) === name,
  ...FORMATS[name],
}));
