import type { Upos } from "../../../graph/extract/text/word.ts";
import type { GoldWord } from "../conllu.ts";

/**
 * Words of a treebank, a line each: form, class, tag, number of the head (0 at the root) and relation; a form that ends in "_"
 * has no space after it.
 */
export function words(lines: string): GoldWord[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [form, pos, tag, head, relation] = line.trim().split(/\s+/) as [string, Upos, string, string, string];
      return {
        form: form.replace(/_$/, ""),
        lemma: form.replace(/_$/, ""),
        pos,
        tag,
        head: Number(head) - 1,
        relation,
        spaceAfter: !form.endsWith("_"),
        entity: "",
        name: false,
      };
    });
}

/** A tree on one line: "Rubio<met met<0", each word with its head. */
export function outline(tree: readonly GoldWord[]): string {
  return tree.map(({ form, head }) => `${form}<${head < 0 ? 0 : tree[head]!.form}`).join(" ");
}
