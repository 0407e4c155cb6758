/**
 * Who an actor is, and every record that names it; the same for an issue.
 */
import { html, nothing, type TemplateResult } from "lit";
import { describeMeeting, describeStance } from "../../graph/query/describe.ts";
import type { Actor, Issue, Meeting, Stance } from "../../graph/schema.ts";
import { OUTWARD } from "../icons.ts";
import { meetingGlyph, stanceGlyph } from "../record-glyph.ts";
import { counted, TYPE_WORDS } from "../words.ts";
import { fact, readable } from "./facts.ts";
import { nameButton, type PanelContext } from "./panel-context.ts";

/** Of an actor that thousands of records name, the newest are listed here. */
const SHOWN = 30;

export function actorPage(actor: Actor, context: PanelContext): TemplateResult {
  const { index } = context;
  const country = index.file.actors.find(({ type, country }) => type === "country" && country === actor.country);
  const others = actor.aliases.filter((alias) => alias !== actor.name);
  return html`<dl class="facts">
      ${fact("Type", TYPE_WORDS[actor.type])}
      ${fact("Country", country && country.id !== actor.id ? nameButton(country.id, context) : actor.country)}
      ${fact("Also called", others.join(", "))}
      ${fact("Office", actor.offices?.map(office))}
      ${fact(
        "Member of",
        // Of what its country is said above.
        actor.memberOf
          ?.filter((id) => id !== country?.id)
          .map((id, place) => html`${place > 0 ? ", " : ""}${nameButton(id, context)}`),
      )}
      ${fact("More", actor.wikidata && wikidata(actor.wikidata))}
    </dl>
    ${contacts(index.contactsOf(actor.id), context)}
    ${stances(`Stances of ${actor.name}`, index.stancesOf(actor.id), context)}
    ${stances(`Stances on ${actor.name}`, index.stancesOn(actor.id), context)}
    ${stances(`Stances of others, told by ${actor.name}`, index.stancesToldBy(actor.id), context)}
    ${index.weight(actor.id) === 0 ? html`<p class="quiet">No record names this actor.</p>` : nothing}`;
}

export function issuePage(issue: Issue, context: PanelContext): TemplateResult {
  const { index } = context;
  const about = index.file.meetings.filter(({ issues }) => issues?.includes(issue.id));
  return html`<dl class="facts">${fact("Type", TYPE_WORDS.issue)}${fact("Also called", issue.aliases.join(", "))}</dl>
    ${stances(`Stances on ${issue.name}`, index.stancesOn(issue.id), context)} ${contacts(about, context)}`;
}

function office({ title, of, from, to }: NonNullable<Actor["offices"]>[number]): TemplateResult {
  const held = from
    ? to
      ? `${readable(from)} – ${readable(to)}`
      : `since ${readable(from)}`
    : to
      ? `until ${readable(to)}`
      : "";
  return html`<span class="office">${of ? `${title}, ${of}` : title}${held ? html` <span class="quiet">(${held})</span>` : nothing}</span>`;
}

function wikidata(id: string): TemplateResult {
  return html`<a href=${`https://www.wikidata.org/wiki/${encodeURIComponent(id)}`} target="_blank" rel="noopener noreferrer"
    >Wikidata ${OUTWARD}<span class="visually-hidden"> (opens in a new tab)</span></a>`;
}

function contacts(meetings: readonly Meeting[], { index, choose }: PanelContext) {
  return section(counted(meetings.length, "contact"), meetings, (meeting) =>
    entry(meetingGlyph(meeting), describeMeeting(meeting, index.file), () => choose({ meeting: meeting.id })),
  );
}

function stances(title: string, list: readonly Stance[], { index, choose }: PanelContext) {
  return section(title, list, (stance) =>
    entry(stanceGlyph(stance), describeStance(stance, index.file), () => choose({ stance: stance.id })),
  );
}

function section<T extends Meeting | Stance>(
  title: string,
  records: readonly T[],
  item: (record: T) => TemplateResult,
) {
  if (records.length === 0) return nothing;
  const newest = [...records].sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "")).slice(0, SHOWN);
  const rest = records.length - newest.length;
  return html`<h4>${title}</h4>
    <ul class="entries">${newest.map(item)}</ul>
    ${rest > 0 ? html`<p class="quiet">and ${counted(rest, "older one")}: search for the name to list them all</p>` : nothing}`;
}

function entry(glyph: TemplateResult, sentence: string, open: () => void): TemplateResult {
  return html`<li><button type="button" class="entry" @click=${open}>${glyph}<span>${sentence}</span></button></li>`;
}
