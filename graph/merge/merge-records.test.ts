import { expect, test } from "vitest";
import { gather } from "./groups.ts";
import { mergeRecords } from "./merge-records.ts";

interface Thing {
  id: string;
  name: string;
}

const byName = {
  group: (filed: { record: Thing; file: number }[]) => gather(filed, ({ record }) => [record.name]),
  one: (things: readonly Thing[]) => ({ name: things[0]?.name ?? "" }),
  id: ({ name }: { name: string }) => `made-${name}`,
};

test("a merged record has the first free id of its members", () => {
  const lists = [[{ id: "b", name: "x" }], [{ id: "a", name: "x" }]];
  expect(mergeRecords(lists, byName, new Set())).toEqual({
    records: [{ id: "a", name: "x" }],
    ids: [new Map([["b", "a"]]), new Map([["a", "a"]])],
  });
});

test("an id that is taken is made, and never one that another had", () => {
  const lists = [
    [
      { id: "a", name: "x" },
      { id: "made-y", name: "z" },
    ],
    [{ id: "a", name: "y" }],
  ];
  const taken = new Set<string>();
  const { records, ids } = mergeRecords(lists, byName, taken);
  expect(records).toEqual([
    { id: "a", name: "x" },
    { id: "made-y-2", name: "y" },
    { id: "made-y", name: "z" },
  ]);
  expect(ids[1]).toEqual(new Map([["a", "made-y-2"]]));
  expect([...taken].toSorted()).toEqual(["a", "made-y", "made-y-2"]);
});

test("the order of the files makes no difference to the records", () => {
  const lists = [[{ id: "a", name: "x" }], [{ id: "a", name: "y" }], [{ id: "c", name: "y" }]];
  expect(mergeRecords(lists.toReversed(), byName, new Set()).records).toEqual(
    mergeRecords(lists, byName, new Set()).records,
  );
});
