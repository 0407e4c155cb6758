import { rememberedAtoms, unknown } from "../../graph/extract/text/atoms.ts";
import { Features } from "../../graph/extract/text/features.ts";
import { NAME_TYPES, nameFeatures } from "../../graph/extract/text/name-type.ts";
import type { NamedSpan } from "./entities.ts";
import { LogLinear } from "./log-linear.ts";
import type { Weight } from "./perceptron.ts";
import { seeded, shuffle } from "./random.ts";

const EPOCHS = 8;
/** How often a name's own words are hidden: most names of a new text are new. */
const HIDDEN = 0.25;

/** Trains the name classifier. */
export function trainNames(names: readonly NamedSpan[]): Weight[] {
  const model = new LogLinear(NAME_TYPES.length);
  const features = new Features();
  const random = seeded(3);
  const order = [...names];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { forms, start, end, type } of order) {
      const hidden = random() < HIDDEN;
      const atoms = forms.map((form, at) => {
        const known = rememberedAtoms(form);
        return hidden && at >= start && at < end ? unknown(known) : known;
      });
      nameFeatures(atoms, start, end, features);
      model.learn(features, NAME_TYPES.indexOf(type));
    }
  }
  return model.weights();
}
