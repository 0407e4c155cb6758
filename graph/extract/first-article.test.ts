import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { unsupported } from "../evidence.ts";
import { targetOf } from "../records.ts";
import type { ActorGraphFile, Meeting } from "../schema.ts";
import { extract } from "./index.ts";

const SEED = new URL("../../../shared/data/seed/", import.meta.url);

interface Gold {
  published: string;
  actors: { id: string; name: string; names: string[]; type: string }[];
  meetings: {
    sides: string[][];
    form: string;
    status: string;
    date: string | null;
    place: string | null;
    time?: string;
    through?: string;
  }[];
  stances: { holder: string; target: string; polarity: number }[];
  may_stances: { holder: string; target: string; polarity: number }[];
}

describe.skipIf(!existsSync(SEED))("the first article", () => {
  let text: string;
  let gold: Gold;
  let file: ActorGraphFile;
  /** The gold's id of an extracted actor; its own id, marked, where the gold has none. */
  let goldId: (actor: string) => string;

  beforeAll(async () => {
    text = readFileSync(new URL("article.txt", SEED), "utf8");
    gold = JSON.parse(readFileSync(new URL("gold.json", SEED), "utf8"));
    file = await extract({ id: "seed", text, published: gold.published });
    goldId = (id) => {
      const names = file.actors.filter((actor) => actor.id === id).flatMap(({ name, aliases }) => [name, ...aliases]);
      return gold.actors.find((actor) => actor.names.some((name) => names.includes(name)))?.id ?? `(${id})`;
    };
  });

  test("names everybody whom the gold names, with their types", () => {
    const states = ["country", "government"];
    const found = file.actors.map(({ id, type }) => ({
      id: goldId(id),
      type: states.includes(type) ? "country" : type,
    }));
    for (const { id, type } of gold.actors) expect(found).toContainEqual({ id, type });
  });

  test("tells the five contacts with sides, form, status, date, place and time of day", () => {
    const told = file.meetings.map((meeting) => ({
      sides: sidesOf(meeting),
      form: meeting.form,
      status: meeting.status,
      date: meeting.dateBasis === "published" ? null : (meeting.date ?? null),
      place: meeting.place ?? null,
      time: meeting.time ?? null,
      through: meeting.participants[0]?.through ?? null,
    }));
    for (const { sides, time = null, through = null, ...contact } of gold.meetings)
      expect(told).toContainEqual({ ...contact, sides: inOrder(sides), time, through });
  });

  test("tells at least 15 of the stances, and none that the article doesn't", () => {
    const key = (holder: string, target: string, polarity: number) =>
      `${holder} > ${target} ${polarity > 0 ? "+" : "-"}`;
    const wanted = new Set(gold.stances.map(({ holder, target, polarity }) => key(holder, target, polarity)));
    const claimed = file.stances
      .filter(({ target }) => "actor" in target)
      .map((stance) => key(goldId(stance.holder), goldId(targetOf(stance)), stance.polarity));
    const debatable = new Set(gold.may_stances.map(({ holder, target, polarity }) => key(holder, target, polarity)));
    expect(claimed.filter((stance) => !wanted.has(stance) && !debatable.has(stance))).toEqual([]);

    const onIssues = file.stances.flatMap(({ holder, target, polarity }) => {
      if (!("issue" in target)) return [];
      const name = file.issues.find(({ id }) => id === target.issue)?.name ?? "";
      const issue = [...gold.stances, ...gold.may_stances].find(
        (stance) => stance.holder === goldId(holder) && isAbout(name, stance.target),
      );
      return [key(goldId(holder), issue?.target ?? name, polarity)];
    });
    expect(onIssues.filter((stance) => !wanted.has(stance) && !debatable.has(stance))).toEqual([]);
    const found = new Set([...claimed, ...onIssues].filter((stance) => wanted.has(stance)));
    expect(found.size).toBeGreaterThanOrEqual(15);
  });

  test("makes no meeting of three out of two talks, and no place an actor", () => {
    const pairs = file.meetings.flatMap((meeting) => {
      const sides = sidesOf(meeting);
      return sides.flatMap((side, i) =>
        sides.slice(i + 1).flatMap((other) => side.flatMap((a) => other.map((b) => `${a}~${b}`))),
      );
    });
    expect(pairs).not.toContain("putin~zelenskyy");
    expect(pairs).not.toContain("zelenskyy~putin");
    expect(file.actors.flatMap(({ name, aliases }) => [name, ...aliases])).not.toContain("Istanbul");
    const named = (name: string) => file.actors.filter((actor) => [actor.name, ...actor.aliases].includes(name));
    for (const { id } of [...named("Washington"), ...named("Kremlin")]) expect(["usa", "russia"]).toContain(goldId(id));
  });

  test("has the sentence for all of it", () => {
    expect(unsupported(file, new Map([["seed", text]]))).toEqual([]);
  });

  /** The sides of a meeting by the gold's ids; everybody's own side where there are none. */
  function sidesOf({ participants }: Meeting): string[][] {
    const sides = new Map<number | string, string[]>();
    for (const { actor, side = actor } of participants) sides.set(side, [...(sides.get(side) ?? []), goldId(actor)]);
    return inOrder([...sides.values()]);
  }
});

function inOrder(sides: string[][]): string[][] {
  return sides.map((side) => side.toSorted()).toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** Whether an issue's name says what the gold's does: "30-day ceasefire", "issue:ceasefire". */
function isAbout(name: string, target: string): boolean {
  return target.startsWith("issue:") && name.toLowerCase().includes(target.slice("issue:".length).toLowerCase());
}
