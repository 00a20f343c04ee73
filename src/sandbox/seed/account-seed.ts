/** The shape of seed data for an emulated account. */

export type SeedObject = 'contacts' | 'companies' | 'deals' | 'calls' | 'tasks' | 'meetings';

export interface SeedRecord {
  id: string;
  /** ISO 8601 UTC. */
  createdAt: string;
  /** Values anybody could have written. */
  properties: Record<string, string>;
  /** Values only HubSpot itself sets. */
  readOnly?: Record<string, string>;
  /** Values of properties that do not exist yet; set when somebody creates the property. */
  pending?: Record<string, string>;
  /** Why the contact is there, one line for the host page. */
  note?: string;
}

export interface SeedLink {
  from: readonly [SeedObject, string];
  to: readonly [SeedObject, string];
  /** Label of a contact-to-contact association, read from `from`'s side. */
  label?: string;
}

export interface SeedLabel {
  name: string;
  label: string;
  inverseLabel?: string;
}

export interface SeedOwner {
  id: string;
  userId: number;
  email: string;
  firstName: string;
  lastName: string;
}

export interface AccountSeed {
  timeZone: string;
  createdAt: string;
  owners: SeedOwner[];
  labels: SeedLabel[];
  companies: SeedRecord[];
  contacts: SeedRecord[];
  deals: SeedRecord[];
  meetings: SeedRecord[];
  calls: SeedRecord[];
  tasks: SeedRecord[];
  links: SeedLink[];
}
