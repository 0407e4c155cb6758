/** What opens over the list. It is fetched apart from the rest, for nobody needs it to see the graph. */
export { evidence } from "./evidence.ts";
export { filters } from "./filters.ts";
