import { expect, test } from "vitest";
import { detectEvents } from "./detect.ts";
import { gdelt, ICEWS_HEADER, icews, mention, POLECAT_HEADER, phoenix } from "./testing/rows.ts";

test.for([
  ["20180101.export.CSV", gdelt(), "gdelt"],
  ["197901.csv", gdelt({ columns: 57 }), "gdelt"],
  ["20180101.mentions.CSV", mention(), "gdelt"],
  ["mentions.csv", "globaleventid,eventtimedate,mentiontimedate", "gdelt"],
  ["events.2018.tab", `${ICEWS_HEADER}\n${icews()}`, "icews"],
  ["ngecEvents.txt", POLECAT_HEADER, "polecat"],
  ["events.full.20140620.txt", phoenix(), "phoenix"],
  ["PhoenixNYT.csv", "eid,story_date,year", "phoenix"],
  ["icews14/train.txt", "1\t2\t3\t24\t-1\n", "quadruples"],
  ["train.txt", "France\tConsult\tGermany\t2014-05-17\n", "quadruples"],
  ["entity2id.txt", "France\t0\n", "quadruples"],
  ["relation2id.txt", "230\nConsult\t0\n", "quadruples"],
  ["gkg.csv", "20150218230000-0\t20150218230000\t2\tBBC", undefined],
  ["names.tsv", "France\t0\n", undefined],
  ["register.csv", "who,whom,when\nA,B,2014-05-17\n", undefined],
  ["visits.tsv", "who\twhom\twhere\twhen\n", undefined],
  ["graph.json", '{"nodes": []}', undefined],
  ["empty", "", undefined],
] as const)("%s", ([name, head, format]) => {
  expect(detectEvents(head, name)).toBe(format);
});
