/** An element of the explorer's own page, which has it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element)
    throw new Error(`The page has no element "${id}". The explorer's page and its script must be of the same version.`);
  return element as T;
}
