import { expect, test } from "vitest";
import { actor, fileOf, meeting } from "../testing/records.ts";
import { contactGraph } from "./contact-graph.ts";
import type { ContactOptions } from "./contacts.ts";
import { partners } from "./partners.ts";

const FILE = fileOf({
  actors: ["x", "y", "z"].map((id) => actor(id)),
  meetings: [
    meeting(["x", "y"], { id: "m1", form: "call", date: "2022-03-31" }),
    meeting(["x", "y"], { id: "m2", form: "call", date: "2022-03-01" }),
    meeting(["x", "z"], { id: "m3", form: "call", date: "2022-03" }),
    meeting(["x", "z"], { id: "m4", form: "meeting", date: "2022-03-02" }),
    meeting(["x", "z"], { id: "m5", form: "meeting", date: "2022-04-02" }),
    meeting(["x", "z"], { id: "m6", form: "call", status: "cancelled", date: "2022-03-03" }),
  ],
});

function told(actor: string, options: ContactOptions): string[] {
  return partners(contactGraph(FILE, options), actor).map(
    ({ actor, contacts }) => `${actor}: ${contacts.map(({ meeting }) => meeting.id).join(" ")}`,
  );
}

test("whom an actor called most in a month", () => {
  expect(told("x", { forms: ["call"], from: "2022-03", to: "2022-03" })).toEqual(["y: m2 m1", "z: m3"]);
});

test("with whom it was in contact most", () => {
  expect(told("x", {})).toEqual(["z: m3 m4 m5", "y: m2 m1"]);
});

test("what was called off is no contact, and found when asked for", () => {
  expect(told("z", { statuses: ["cancelled", "refused"] })).toEqual(["x: m6"]);
  expect(told("y", { statuses: ["cancelled", "refused"] })).toEqual([]);
});
