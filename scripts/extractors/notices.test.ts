import { afterEach, expect, test, vi } from "vitest";
import { Notices } from "./notices.ts";

afterEach(() => vi.restoreAllMocks());

const found = { document: "a", kind: "nothing-found", message: "Nobody is said to meet." } as const;

test("what is wrong with an article is told at once, with its name", () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const notices = new Notices();
  notices.add("a.txt", { document: "a", kind: "not-english", message: "The text is not in English." });
  expect(write.mock.calls).toEqual([["actor-graph: a.txt: The text is not in English.\n"]]);
  expect(notices.summary()).toBe("");
});

test("an article in which nothing was found is told at the end, and many in one line", () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const notices = new Notices();
  notices.add("a.txt", found);
  expect(notices.summary()).toBe("a.txt: Nobody is said to meet");
  notices.add("b.txt", found);
  expect(notices.summary()).toBe("In 2 articles nobody is said to meet, call or take a stand on anybody");
  expect(write).not.toHaveBeenCalled();
});
