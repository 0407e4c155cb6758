/**
 * Registers
 * =========
 *
 * Who met whom, as governments and parliaments write it down: spreadsheets, CSV and XML, through a column mapping. See `mapping.ts`.
 */
export { MappingError, RegisterError } from "./errors.ts";
export { type Mapping, parseMapping } from "./mapping.ts";
export type { Known, KnownActors, Sought } from "./parties/known.ts";
export { previewRegister, type RegisterPreview } from "./preview.ts";
export { type RegisterFile, type RegisterOptions, readRegisters } from "./read-registers.ts";
export { READY_MAPPINGS } from "./ready/index.ts";
export { recognizeRegister } from "./recognize.ts";
