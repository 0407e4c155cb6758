import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HEAD, RELATION, State } from "../../graph/extract/text/state.ts";
import { goldTransitions } from "./oracle.ts";
import { projectivize } from "./projective.ts";
import { outline, words } from "./testing/words.ts";

const RELATIONS = ["punct", "dep", "nsubj", "root"];

/** Trees: the first word of an order is the root, each other hangs on one before it. */
const trees = fc
  .integer({ min: 1, max: 25 })
  .chain((size) =>
    fc.record({
      order: fc.shuffledSubarray(
        Array.from({ length: size }, (_, at) => at),
        { minLength: size },
      ),
      picks: fc.array(fc.nat(), { minLength: size, maxLength: size }),
    }),
  )
  .map(({ order, picks }) => {
    const tree = order.map(() => words("x NOUN NN 0 nsubj")[0]!);
    order.forEach((word, place) => {
      tree[word]!.head = place === 0 ? -1 : order[picks[place]! % place]!;
    });
    return tree;
  });

describe("on any tree", () => {
  test("lifting leaves no arcs that cross", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const lifted = projectivize(tree);
        for (const [a, first] of lifted.entries()) {
          for (const [b, second] of lifted.entries()) {
            if (first.head < 0 || second.head < 0) continue;
            const [left, right] = [Math.min(a, first.head), Math.max(a, first.head)];
            const [low, high] = [Math.min(b, second.head), Math.max(b, second.head)];
            expect(left < low && low < right && right < high).toBe(false);
          }
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("the transitions build the tree again", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const lifted = projectivize(tree);
        const state = new State();
        state.reset(lifted.length);
        for (const transition of goldTransitions(lifted, RELATIONS)) state.apply(transition);
        expect(state.finished).toBe(true);
        lifted.forEach(({ head }, at) => {
          expect(state.get(at, HEAD)).toBe(head);
          if (head >= 0) expect(RELATIONS[state.get(at, RELATION)]).toBe("nsubj");
        });
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});

test("a tree without crossing arcs stays as it is", () => {
  const tree = words(`
    Merz PROPN NNP 2 nsubj
    met  VERB  VBD 0 root
    him  PRON  PRP 2 obj
  `);
  expect(outline(projectivize(tree))).toBe(outline(tree));
});

test("a crossing arc goes to the head's head", () => {
  const tree = words(`
    A    NOUN NN  2 nsubj
    came VERB VBD 0 root
    today NOUN NN 2 obl
    who  PRON WP  5 nsubj
    knew VERB VBD 1 acl
  `);
  expect(outline(projectivize(tree))).toBe("A<came came<0 today<came who<knew knew<came");
});
