/** A graph file such as a stranger might send: it fits together, but has markup in every text, and links that lead elsewhere. */
import type { ActorGraphFile } from "../../graph/schema.ts";

const MARKUP = `<img src=x onerror="globalThis.attacked=true"><script>globalThis.attacked=true</script>`;
const HALF = "\ud83d";

export const hostile: ActorGraphFile = {
  format: "actor-graph/1",
  title: MARKUP,
  description: MARKUP,
  credit: MARKUP,
  licence: MARKUP,
  documents: [
    {
      id: MARKUP,
      kind: "article",
      title: MARKUP,
      publisher: MARKUP,
      url: "javascript:globalThis.attacked=true",
      published: "2025-05-19",
    },
    { id: "data-link", kind: "article", url: "data:text/html,<script>alert(1)</script>" },
  ],
  actors: [
    { id: MARKUP, name: MARKUP, type: "person", aliases: [MARKUP, HALF], offices: [{ title: MARKUP, of: MARKUP }] },
    { id: "prototype", name: `${HALF} constructor`, type: "group", aliases: [], memberOf: ["prototype", "long"] },
    { id: "long", name: "Very long ".repeat(400).trim(), type: "organization", aliases: [] },
  ],
  issues: [{ id: "__proto_", name: MARKUP, aliases: [MARKUP] }],
  meetings: [
    {
      id: `meeting ${MARKUP}`,
      form: "meeting",
      status: "held",
      time: MARKUP,
      place: MARKUP,
      cameo: MARKUP,
      participants: [
        { actor: MARKUP, side: 1, through: MARKUP },
        { actor: "prototype", side: 2 },
        { actor: "long", side: 2 },
      ],
      evidence: [
        {
          document: MARKUP,
          quote: `${MARKUP} met ${HALF}`,
          start: 0,
          end: `${MARKUP} met ${HALF}`.length,
          spans: [
            { of: MARKUP, start: 0, end: MARKUP.length + 3 },
            { of: "trigger", start: 2, end: 9_000 },
            { of: "long", start: 5, end: 20 },
          ],
        },
        { document: "data-link", quote: "They met.", start: 0, end: 9 },
        { document: "data-link", row: MARKUP },
      ],
    },
  ],
  stances: [
    {
      id: "constructor’s",
      holder: "prototype",
      target: { issue: "__proto_" },
      act: "support",
      words: MARKUP,
      polarity: 1,
      modality: "stated",
      speaker: "long",
      evidence: [{ document: MARKUP, row: MARKUP }],
    },
  ],
};
