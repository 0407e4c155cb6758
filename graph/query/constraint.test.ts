import fc from "fast-check";
import { expect, test } from "vitest";
import { constraint } from "./constraint.ts";
import { contactGraph } from "./contact-graph.ts";
import { contactFiles, fileOfContacts } from "./testing/contact-files.ts";

function constraintOf(contacts: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    constraint(contactGraph(fileOfContacts(contacts))).map(({ actor, value }) => [actor, value]),
  );
}

test("the more partners who don't meet, the less: a broker comes first", () => {
  const star = constraint(contactGraph(fileOfContacts(["b a", "b c", "b d"])));
  expect(star[0]?.actor).toBe("b");
  expect(star[0]?.value).toBeCloseTo(1 / 3, 12);
  expect(star.slice(1).map(({ value }) => value)).toEqual([1, 1, 1]);
});

test("partners who meet constrain: in a triangle each has (1/2 + 1/4)² twice", () => {
  for (const value of Object.values(constraintOf(["a b", "b c", "c a"]))) expect(value).toBeCloseTo(9 / 8, 12);
});

test("contacts weigh: 3/4 with one and 1/4 with the other", () => {
  expect(constraintOf(["b a", "b a", "b a", "b c"]).b).toBeCloseTo(9 / 16 + 1 / 16, 12);
});

test("it is Burt's sum over partners", () => {
  fc.assert(
    fc.property(contactFiles(), (file) => {
      const graph = contactGraph(file);
      const contacts = (a: string, b: string) =>
        a !== b && graph.hasEdge(a, b) ? graph.getEdgeAttribute(a, b, "contacts").length : 0;
      const share = (a: string, b: string) =>
        contacts(a, b) / graph.nodes().reduce((sum, other) => sum + contacts(a, other), 0);
      for (const { actor, value } of constraint(graph)) {
        const sum = graph.neighbors(actor).reduce((total, partner) => {
          const through = graph.neighbors(actor).reduce((all, q) => all + share(actor, q) * share(q, partner), 0);
          return total + (share(actor, partner) + through) ** 2;
        }, 0);
        expect(value).toBeCloseTo(sum, 9);
      }
    }),
  );
});
