import { expect, test } from "vitest";
import * as api from "./index.ts";

test("the example at the top of the manual works with the public names alone", () => {
  const file = api.parseGraphFile(
    api.formatGraphFile({
      format: "actor-graph/1",
      documents: [{ id: "register", kind: "register" }],
      actors: [
        {
          id: api.actorId({ name: "Angela Merkel", wikidata: "Q567" }),
          name: "Angela Merkel",
          type: "person",
          aliases: [],
        },
        { id: api.actorId({ name: "Emmanuel Macron" }), name: "Emmanuel Macron", type: "person", aliases: [] },
      ],
      issues: [],
      meetings: [
        {
          id: "m1",
          form: "meeting",
          status: "held",
          date: "2019-01-22",
          place: "Aachen",
          participants: [{ actor: "Q567" }, { actor: "emmanuel-macron" }],
          evidence: [{ document: "register", row: "1" }],
        },
      ],
      stances: [],
    }),
  );
  const [hit] = api.search(api.filter(api.merge([file, file]), { from: "2019" }), "merkel macron");
  expect(hit?.label).toBe("Angela Merkel met Emmanuel Macron in Aachen on 22 January 2019");
  expect(api.ego(api.actorGraph(file), "Q567").nodes()).toEqual(["Q567", "emmanuel-macron"]);
});
