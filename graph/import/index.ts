/**
 * Import
 * ======
 *
 * What others have coded, as records: event data sets, registers, graph files. Each importer yields a record at a time, and tells of every
 * row in a tally; `collect` makes a graph file of them.
 */
export {
  detectEvents,
  EVENT_FORMATS,
  EventFileError,
  type EventFormat,
  importGdelt,
  importIcews,
  importPhoenix,
  importPolecat,
  importQuadruples,
  type QuadrupleOptions,
  type TextFile,
} from "./events/index.ts";
export {
  detectGraph,
  GRAPH_FORMATS,
  type GraphFormat,
  type GraphImportOptions,
  GraphOptionError,
  importGraph,
} from "./graphs/index.ts";
export { areRecordLines, readRecordLines } from "./record-lines.ts";
export { collect, type RecordLine } from "./records.ts";
export {
  type Known,
  type KnownActors,
  type Mapping,
  MappingError,
  parseMapping,
  previewRegister,
  READY_MAPPINGS,
  RegisterError,
  type RegisterFile,
  type RegisterOptions,
  type RegisterPreview,
  readRegisters,
  recognizeRegister,
  type Sought,
} from "./registers/index.ts";
export { type Reject, Tally } from "./rejects.ts";
