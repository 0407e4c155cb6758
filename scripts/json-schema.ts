/** Writes `graph/graph-file.schema.json` anew from `graph/schema.ts`. */
import { writeFileSync } from "node:fs";
import { publishedSchema } from "./json-schema/published.ts";

writeFileSync(new URL("../graph/graph-file.schema.json", import.meta.url), publishedSchema());
