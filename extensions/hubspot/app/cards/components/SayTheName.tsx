/** How the contact's first name is said, where somebody or the table knows. */
import { Text } from '@hubspot/ui-extensions';
import type { Slots } from '@ringback/core';

export function SayTheName({ contact }: { contact: Slots['contact'] }) {
  const { firstName, pronunciations } = contact;
  if (firstName === null || pronunciations.length === 0) return null;
  return <Text variant="microcopy" testId="say-the-name">{`${firstName} is said ${pronunciations.join(' or ')}.`}</Text>;
}
