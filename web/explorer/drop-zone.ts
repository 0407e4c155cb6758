/**
 * Lets files be dropped anywhere on the page. While they hang over it the zone shows: its part marked `add` takes them as
 * additions, all the rest opens them in place of what is there.
 */
export function dropZone(zone: HTMLElement, open: (files: File[], add: boolean) => void): void {
  const part = ({ target }: Event) => (target instanceof Element ? target.closest("[data-drop]") : null);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    zone.hidden = false;
    for (const child of zone.children) child.toggleAttribute("data-over", child === part(event));
  };
  document.addEventListener("dragenter", over);
  document.addEventListener("dragover", over);
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    // From one element to the next the files are still over the page.
    if (relatedTarget === null) zone.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    zone.hidden = true;
    open([...event.dataTransfer.files], part(event)?.getAttribute("data-drop") === "add");
  });
}
