/** The properties of the contact that matter here, each to be changed in place, and who it is associated with. */

import { useState } from 'react';
import { PropertyRow } from './PropertyRow.tsx';
import { PropertyTable } from './PropertyTable.tsx';
import type { AssociatedRecord, ContactDetail, PropertySchema } from './record-store.ts';

const SHOWN = [
  'firstname',
  'lastname',
  'jobtitle',
  'company',
  'phone',
  'mobilephone',
  'email',
  'hs_timezone',
  'city',
  'state',
  'country',
  'hs_language',
  'hubspot_owner_id',
  'hs_email_optout',
];

interface ContactPropertiesProps {
  contact: ContactDetail;
  edit: (properties: Record<string, string>) => Promise<void>;
}

export function ContactProperties({ contact, edit }: ContactPropertiesProps): React.JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { properties, schema, associations, owners } = contact;
  const byName = new Map(schema.map((property) => [property.name, property]));
  const rows = [...SHOWN, ...schema.filter(({ custom }) => custom).map(({ name }) => name)].flatMap((name) => {
    const known = byName.get(name);
    return known === undefined ? [] : [withOwners(known, owners)];
  });
  return (
    <>
      <section className="host-section">
        <h2>About this contact</h2>
        <div className="host-rows">
          {rows.map((property) => (
            <PropertyRow key={property.name} property={property} value={properties[property.name] ?? ''} edit={edit} />
          ))}
        </div>
        <button
          type="button"
          className="hs-button hs-button-transparent hs-button-sm"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Hide all properties' : 'View all properties'}
        </button>
        {isOpen && <PropertyTable properties={properties} />}
      </section>
      <Associated title="Companies" records={associations.companies} name={({ name }) => name} />
      <Associated
        title="Contacts"
        records={associations.contacts}
        name={({ firstname, lastname }) => [firstname, lastname].filter(Boolean).join(' ')}
      />
      <Associated title="Deals" records={associations.deals} name={({ dealname }) => dealname} />
    </>
  );
}

/** Owners are no options of the property in HubSpot either; the list comes from elsewhere. */
function withOwners(property: PropertySchema, owners: ContactDetail['owners']): PropertySchema {
  if (property.name !== 'hubspot_owner_id') return property;
  const options = owners.map(({ id, firstName, lastName, email }) => ({
    value: String(id),
    label: [firstName, lastName].filter(Boolean).join(' ') || (email ?? String(id)),
  }));
  return { ...property, options };
}

interface AssociatedProps {
  title: string;
  records: AssociatedRecord[];
  name: (properties: Record<string, string | null>) => string | null | undefined;
}

function Associated({ title, records, name }: AssociatedProps): React.JSX.Element {
  return (
    <section className="host-section">
      <h2>
        {title} ({records.length})
      </h2>
      <ul className="host-associated">
        {records.map(({ id, properties, labels }) => (
          <li key={id}>
            {name(properties) || `Record ${id}`} {labels.length > 0 && <span className="hs-tag hs-tag-default">{labels.join(', ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
