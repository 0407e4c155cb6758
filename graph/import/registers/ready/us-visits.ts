import type { Mapping } from "../mapping.ts";

/** Visits of foreign leaders to the United States, by the Office of the Historian (github.com/HistoryAtState/visits). */
export const usVisits: Mapping = {
  title: "Visits by foreign leaders to the United States",
  publisher: "Office of the Historian, US Department of State",
  rows: { element: "visit" },
  who: { column: "visitor", type: "person", of: ["from", "from id"], role: "guest" },
  whom: { value: "United States", type: "country", role: "host" },
  when: { from: ["start-date", "start"], to: ["end-date", "end"] },
  form: "visit",
  subject: "description",
  row: "id",
};
