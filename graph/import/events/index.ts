export { detectEvents, EVENT_FORMATS, type EventFormat } from "./detect.ts";
export { importGdelt, isGdeltMentions } from "./gdelt.ts";
export { importIcews } from "./icews.ts";
export { importPhoenix } from "./phoenix.ts";
export { importPolecat } from "./polecat.ts";
export { importQuadruples, type QuadrupleOptions } from "./quadruples.ts";
export { EventFileError, type TextFile } from "./text-file.ts";
