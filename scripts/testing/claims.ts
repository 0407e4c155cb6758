export const TEXT = "Angela Merkel met Emmanuel Macron in Aachen on Tuesday. She praised Macron.";
export const ARTICLE = { id: "a", text: TEXT, published: "2019-01-23" };

export const ACTORS = [
  { name: "Angela Merkel", type: "person", other_names: ["Merkel"] },
  { name: "Emmanuel Macron", type: "person", other_names: ["Macron"] },
];
export const PARTIES = [
  { name: "Angela Merkel", words: "Angela Merkel", role: null, side: 1, through: null },
  { name: "Emmanuel Macron", words: "Emmanuel Macron", role: null, side: 2, through: null },
];
export const MET = {
  quote: "Angela Merkel met Emmanuel Macron in Aachen on Tuesday.",
  words: "met",
  form: "meeting",
  status: "held",
  participants: PARTIES,
  when: "on Tuesday",
  place: "Aachen",
};
export const PRAISED = {
  quote: "She praised Macron.",
  words: "praised",
  holder: { name: "Angela Merkel", words: "She" },
  target: { kind: "actor", name: "Emmanuel Macron", words: "Macron" },
  act: "support",
  sign: "for",
  modality: "stated",
  speaker: null,
};
export const CLAIMS = { actors: ACTORS, contacts: [MET], stances: [PRAISED] };
