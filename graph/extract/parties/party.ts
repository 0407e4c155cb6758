/** An actor as a phrase names it. */
export interface Party {
  actor: string;
  /** The words that name it, as offsets in the document. */
  start: number;
  end: number;
  /** Who acts in its place: "officials". */
  through?: string;
}
