import { expect, test } from "vitest";
import type { Document } from "../schema.ts";
import { document } from "../testing/records.ts";
import { groupDocuments, oneDocument } from "./documents.ts";

function count(...documents: Document[]): number {
  return groupDocuments(documents.map((record, file) => ({ record, file }))).length;
}

test("documents with one id are one if they say nothing different", () => {
  expect(count(document("a", { title: "Talks" }), document("a", { url: "https://example.org/" }), document("a"))).toBe(
    1,
  );
  expect(count(document("a", { retrieved: "2025-05-19" }), document("a", { retrieved: "2025-05-20" }))).toBe(1);
});

test("a title, a day or another id tells two apart", () => {
  expect(count(document("a", { title: "Talks" }), document("a", { title: "Calls" }))).toBe(2);
  expect(count(document("a", { published: "2025-05-19" }), document("a", { published: "2025-05-20" }))).toBe(2);
  expect(count(document("a", { title: "Talks" }), document("b", { title: "Talks" }))).toBe(2);
});

test("one that could be either stays apart", () => {
  expect(count(document("a", { title: "Talks" }), document("a"), document("a", { title: "Calls" }))).toBe(3);
});

test("the one document has what any of them says, and was retrieved last", () => {
  const one = oneDocument([
    document("a", { title: "Talks", retrieved: "2025-05-20" }),
    document("a", { url: "https://example.org/", retrieved: "2025-05-19" }),
  ]);
  expect(one).toEqual(document("a", { title: "Talks", url: "https://example.org/", retrieved: "2025-05-20" }));
});
