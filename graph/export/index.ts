export type { Exported, ExportedFile } from "./exported.ts";
export { EXPORT_FORMATS, type ExportFormat, exportFormat, formatOfName } from "./formats.ts";
