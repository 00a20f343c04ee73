/** The contact on the page and its timeline; everything that shows or pushes properties listens here. */

import { requestJson } from '../request-json.ts';

export interface ContactSummary {
  id: string;
  name: string;
  company: string | null;
  phone: string | null;
  language: string | null;
  /** What the contact demonstrates; null when nothing is known. */
  note: string | null;
  /** Whether the contact is there to make a workflow longer only. */
  generated: boolean;
}

export interface PropertySchema {
  name: string;
  label: string;
  type: string;
  options: { value: string; label: string }[];
  readOnly: boolean;
  custom: boolean;
}

export interface AssociatedRecord {
  id: string;
  properties: Record<string, string | null>;
  labels: string[];
}

export interface ContactDetail extends ContactSummary {
  properties: Record<string, string | null>;
  schema: PropertySchema[];
  owners: { id: string; email?: string | null; firstName?: string | null; lastName?: string | null }[];
  associations: { companies: AssociatedRecord[]; contacts: AssociatedRecord[]; deals: AssociatedRecord[] };
}

export interface TimelineEntry {
  type: 'calls' | 'tasks' | 'meetings';
  id: string;
  /** ISO 8601. */
  at: string;
  createdAt: string;
  properties: Record<string, string | null>;
  associations: Record<string, string[]>;
  url: string;
}

export interface RecordState {
  contact: ContactDetail;
  timeline: TimelineEntry[];
}

export interface RecordStore {
  contactId: string;
  /** Null until the first answer. */
  get(): RecordState | null;
  subscribe(listener: () => void): () => void;
  /** Reads contact and timeline again. */
  refresh(): Promise<void>;
  /** Changes properties as a person would in HubSpot; an empty string clears one. */
  edit(properties: Record<string, string>): Promise<void>;
}

export function recordStore(contactId: string): RecordStore {
  const path = `/host/contacts/${encodeURIComponent(contactId)}`;
  const listeners = new Set<() => void>();
  let state: RecordState | null = null;
  let latest = 0;

  async function load(contact: Promise<ContactDetail>): Promise<void> {
    const turn = ++latest;
    const [detail, { entries }] = await Promise.all([contact, requestJson<{ entries: TimelineEntry[] }>(`${path}/timeline`)]);
    // An answer that a later request overtook would show the past.
    if (turn !== latest) return;
    state = { contact: detail, timeline: entries };
    for (const listener of listeners) listener();
  }

  return {
    contactId,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => load(requestJson<ContactDetail>(path)),
    edit: (properties) => load(requestJson<ContactDetail>(path, { properties })),
  };
}
