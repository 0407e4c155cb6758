/** Makes `<actor-graph>` known to the page; a page that knows it already keeps what it has. */
import { ActorGraphElement } from "./actor-graph-element.ts";

if (!customElements.get("actor-graph")) customElements.define("actor-graph", ActorGraphElement);

declare global {
  interface HTMLElementTagNameMap {
    "actor-graph": ActorGraphElement;
  }
}
