/** Short way to write down a property of HubSpot's own. */

import type { PropertyOption, PropertyType, StoredProperty } from '../state/emulator-state.ts';

export interface PropertyExtras {
  /** Values, or [value, label] where they differ. */
  options?: readonly (string | readonly [value: string, label: string])[];
  readOnly?: boolean;
  unique?: boolean;
  calculated?: boolean;
  externalOptions?: boolean;
}

/** Creation date that HubSpot's own properties carry here. */
const DEFINED_AT = '2019-08-06T02:41:52.317Z';

const FIELD_TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'text',
  number: 'number',
  bool: 'booleancheckbox',
  datetime: 'date',
  date: 'date',
  enumeration: 'select',
  phone_number: 'phonenumber',
  json: 'text',
  object_coordinates: 'text',
};

export function defineProperty(
  groupName: string,
  name: string,
  label: string,
  type: PropertyType,
  extras: PropertyExtras & { fieldType?: string } = {},
): StoredProperty {
  return {
    name,
    label,
    type,
    fieldType: extras.fieldType ?? FIELD_TYPES[type],
    description: '',
    groupName,
    options:
      type === 'bool'
        ? propertyOptions([
            ['true', 'True'],
            ['false', 'False'],
          ])
        : propertyOptions(extras.options ?? []),
    displayOrder: -1,
    hasUniqueValue: extras.unique ?? false,
    hidden: false,
    formField: false,
    calculated: extras.calculated ?? false,
    externalOptions: extras.externalOptions ?? false,
    hubspotDefined: true,
    readOnlyValue: extras.readOnly ?? extras.calculated ?? false,
    createdAt: DEFINED_AT,
    updatedAt: DEFINED_AT,
  };
}

function propertyOptions(options: readonly (string | readonly [string, string])[]): PropertyOption[] {
  return options.map((option, displayOrder) => {
    const [value, label] = typeof option === 'string' ? [option, option] : option;
    return { label, value, displayOrder, hidden: false };
  });
}
