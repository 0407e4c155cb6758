/**
 * EDTF dates
 * ==========
 */
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export function isEdtf(text: string): boolean {
  return text.split("/").length <= 2 && text.split("/").every((part) => DAY.test(part));
}
