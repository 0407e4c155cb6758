import { expect, test } from "vitest";
import { integrity } from "./integrity.ts";
import type { ActorGraphFile } from "./schema.ts";
import { actor, document, fileOf, issue, meeting, stance } from "./testing/records.ts";

const SOUND = {
  actors: [actor("x"), actor("y", { memberOf: ["x"] })],
  issues: [issue("i")],
  meetings: [meeting(["x", "y"], { issues: ["i"] })],
  stances: [stance("x", { issue: "i" }, { speaker: "y" }), stance("y", "y")],
  layout: { x: [0, 0], i: [1, 1] },
  story: [{ header: "One", show: ["x", "m-x-y"], highlight: ["i", "s-y-y"] }],
} satisfies Partial<ActorGraphFile>;

test("records that fit together have no problem", () => {
  expect(integrity(fileOf(SOUND))).toEqual([]);
});

const quoted = { document: "a", quote: "They met.", start: 0, end: 9 };

test.for([
  [
    "participant",
    { meetings: [meeting(["x", "z"])] },
    "meetings.0.participants.1.actor",
    'No actor "z" in this file. Add it to actors or correct the id',
  ],
  [
    "topic",
    { meetings: [meeting(["x", "y"], { issues: ["x"] })] },
    "meetings.0.issues.0",
    'No issue "x" in this file. Add it to issues or correct the id',
  ],
  [
    "holder",
    { stances: [stance("z", "x")] },
    "stances.0.holder",
    'No actor "z" in this file. Add it to actors or correct the id',
  ],
  [
    "target",
    { stances: [stance("x", "i")] },
    "stances.0.target.actor",
    'No actor "i" in this file. Add it to actors or correct the id',
  ],
  [
    "issue",
    { stances: [stance("x", { issue: "z" })] },
    "stances.0.target.issue",
    'No issue "z" in this file. Add it to issues or correct the id',
  ],
  [
    "speaker",
    { stances: [stance("x", "y", { speaker: "z" })] },
    "stances.0.speaker",
    'No actor "z" in this file. Add it to actors or correct the id',
  ],
  [
    "group",
    { actors: [actor("x", { memberOf: ["z"] }), actor("y")] },
    "actors.0.memberOf.0",
    'No actor "z" in this file. Add it to actors or correct the id',
  ],
  [
    "position",
    { layout: { z: [0, 0] } },
    "layout.z",
    'No actor or issue "z" in this file. Add it or leave its position out',
  ],
  [
    "record to show",
    { story: [{ header: "One", show: ["z"] }] },
    "story.0.show.0",
    'No record "z" in this file. Correct the id or leave it out',
  ],
  [
    "document",
    { meetings: [meeting(["x", "y"], { evidence: [{ document: "b", row: "1" }] })] },
    "meetings.0.evidence.0.document",
    'No document "b" in this file. Add it to documents or correct the id',
  ],
  [
    "document of an earlier report",
    { meetings: [meeting(["x", "y"], { history: [{ status: "planned", evidence: { document: "b", row: "1" } }] })] },
    "meetings.0.history.0.evidence.document",
    'No document "b" in this file. Add it to documents or correct the id',
  ],
  [
    "marked actor",
    { stances: [stance("x", "y", { evidence: [{ ...quoted, spans: [{ of: "z", start: 0, end: 4 }] }] })] },
    "stances.0.evidence.0.spans.0.of",
    'No actor or issue "z" in this file. Add it, or mark the words of the relation as "trigger"',
  ],
] as [string, Partial<ActorGraphFile>, string, string][])("an unknown %s is told", ([, records, path, message]) => {
  const file = fileOf({ actors: SOUND.actors, issues: SOUND.issues, ...records });
  expect(integrity(file)).toEqual([{ path, message }]);
});

test("a meeting needs two different actors", () => {
  const file = fileOf({ actors: SOUND.actors, meetings: [meeting(["x", "x"])] });
  expect(integrity(file)).toEqual([
    { path: "meetings.0.participants", message: 'A meeting needs two different actors but "x" is alone' },
  ]);
});

test("offsets must be those of the quote, and a span must have a length", () => {
  const evidence = [{ ...quoted, end: 8, spans: [{ of: "trigger", start: 8, end: 5 }] }];
  expect(integrity(fileOf({ actors: SOUND.actors, meetings: [meeting(["x", "y"], { evidence })] }))).toEqual([
    { path: "meetings.0.evidence.0", message: "The quote is 9 characters long but start and end are 8 apart" },
    { path: "meetings.0.evidence.0.spans.0", message: "A span must end after it starts but this one is 8–5" },
  ]);
});

test("an id belongs to one record, whatever its kind; documents have ids of their own", () => {
  const file = fileOf({
    documents: [document("x"), document("x"), document("a")],
    actors: [actor("x"), actor("y"), actor("y")],
    issues: [issue("x")],
    meetings: [meeting(["x", "y"], { id: "y" })],
  });
  expect(integrity(file)).toEqual([
    { path: "documents.1.id", message: 'The id "x" is that of documents.0 already. Give each record its own' },
    { path: "actors.2.id", message: 'The id "y" is that of actors.1 already. Give each record its own' },
    { path: "issues.0.id", message: 'The id "x" is that of actors.0 already. Give each record its own' },
    { path: "meetings.0.id", message: 'The id "y" is that of actors.1 already. Give each record its own' },
  ]);
});

test('nobody can be called "trigger", which marks the words of a relation', () => {
  expect(integrity(fileOf({ actors: [actor("trigger")] }))).toEqual([
    { path: "actors.0.id", message: '"trigger" marks the words that carry a relation. Choose another id' },
  ]);
});
