/** Where a fact comes from, in words a rep knows from their own screen. */
import type { Facts, Slots, Source } from '@ringback/core';
import { ageWords } from './date-words.ts';

export interface FactWords {
  /** "Contact · First name", "Meeting 'Pricing review' · 14 days ago". */
  label: string;
  /** The value and what is known about it, for the tooltip. */
  detail: string;
}

const OBJECTS: Record<Source['object'], string> = {
  contact: 'Contact',
  company: 'Company',
  meeting: 'Meeting',
  owner: 'Your CRM user',
  association: 'Association',
  call: 'Call',
  settings: 'Your settings',
  rep: 'You',
};

/** Property names that do not read as the labels a rep sees. */
const PROPERTIES: Record<string, string> = {
  firstname: 'First name',
  lastname: 'Last name',
  jobtitle: 'Job title',
  company: 'Company name',
  name: 'Name',
  phone: 'Phone number',
  mobilephone: 'Mobile phone number',
  hs_timezone: 'Time zone',
  callbackNumber: 'Callback number',
  vm_mutual_connection: 'Mutual connection',
  vm_pronunciation: 'Name pronunciation',
};

/** Labels of the settings form, by field. */
const SETTINGS: Record<string, string> = {
  firstName: 'Your name',
  company: 'Your company',
  problem: 'Problem you solve',
};

/** Facts of one part, each place once: what the rep typed into the settings shares one tag. */
export function partFactWords(paths: readonly string[], slots: Slots, facts: Facts | null): FactWords[] {
  const found = new Map<string, FactWords>();
  for (const path of paths) {
    const words = factWords(path, slots, facts);
    found.set(words.label, words);
  }
  const typed = [...found.values()].filter(({ label }) => label.startsWith(`${OBJECTS.settings} · `));
  if (typed.length < 2) return [...found.values()];
  const what = typed.map(({ label }) => label.slice(OBJECTS.settings.length + 3)).join(', ');
  const rest = [...found.values()].filter((words) => !typed.includes(words));
  return [...rest, { label: `${OBJECTS.settings} · ${what}`, detail: typed.map(({ detail }) => detail).join('; ') }];
}

/** One line of provenance for one path of the facts document, such as "contact.firstName" or "connections.0". */
export function factWords(path: string, slots: Slots, facts: Facts | null): FactWords {
  if (path === 'lastMeeting' || path.startsWith('lastMeeting.')) return meetingWords(slots, facts);
  if (path === 'connections' || /^connections?[.[]/.test(path)) return connectionWords(slots, facts);
  const source = slots.sources[path] ?? facts?.sources?.[path];
  const value = valueAt(facts, path);
  if (source === undefined) return { label: pathWords(path), detail: detailOf(value, null) };
  const age = source.at === null ? null : ageWords(source.at, slots.now, slots.today.timeZone);
  const label = [OBJECTS[source.object], labelOf(source), age].filter((words) => words !== null).join(' · ');
  return { label, detail: detailOf(value, source.at === null ? null : `known since ${age ?? source.at}`) };
}

function meetingWords(slots: Slots, facts: Facts | null): FactWords {
  const startedAt = slots.lastMeeting?.startedAt ?? facts?.lastMeeting?.startedAt ?? null;
  const title = facts?.lastMeeting?.title ?? slots.lastMeeting?.topic ?? null;
  const age = startedAt === null ? null : ageWords(startedAt, slots.now, slots.today.timeZone);
  return {
    label: [title === null ? 'Meeting' : `Meeting '${title}'`, age].filter((words) => words !== null).join(' · '),
    detail: 'The last meeting that took place; only its title and date are read, never its notes.',
  };
}

function connectionWords(slots: Slots, facts: Facts | null): FactWords {
  const connection = slots.connection === null ? undefined : facts?.connections?.[slots.connection.index];
  const name = connection?.name ?? slots.connection?.name ?? null;
  const source = connection?.source ?? null;
  const where =
    source === null
      ? 'Connection'
      : source.object === 'association'
        ? `Association '${source.property}'`
        : `${OBJECTS[source.object]} · ${propertyWords(source.property)}`;
  return { label: where, detail: detailOf(name, connection?.confirmed === true ? 'confirmed by a person' : null) };
}

function detailOf(value: string | null, more: string | null): string {
  const known = [value, more].filter((words) => words !== null && words !== '');
  return known.length === 0 ? 'Source not recorded.' : known.join(', ');
}

function valueAt(facts: Facts | null, path: string): string | null {
  let value: unknown = facts;
  for (const step of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function labelOf({ object, property }: Source): string {
  return (object === 'settings' ? SETTINGS[property] : undefined) ?? propertyWords(property);
}

function propertyWords(property: string): string {
  return PROPERTIES[property] ?? sentenceCase(property.replace(/^hs_/, '').replaceAll('_', ' '));
}

function pathWords(path: string): string {
  const [root = '', ...rest] = path.split('.');
  const known: Record<string, string> = { contact: 'Contact', rep: 'You', offer: 'Your settings', settings: 'Your settings' };
  return [known[root] ?? sentenceCase(root), ...rest.map((step) => propertyWords(step))].join(' · ');
}

/** "callbackNumber" and "mutual connection" read as a label: first letter large, camel case as words. */
function sentenceCase(text: string): string {
  const words = text.replace(/([a-z])([A-Z])/g, (_pair, before: string, after: string) => `${before} ${after.toLowerCase()}`).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
