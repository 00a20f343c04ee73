/** first-name-right: the name used is the contact's own first name, spelled right. */
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import type { Span } from '../language/reader.ts';
import type { Fix } from '../schema/index.ts';
import { findWord } from './reading/find-word.ts';
import { replaceWith } from './reading/fixes.ts';

const ENOUGH = 2;

function isOtherPerson(name: string, others: readonly (string | null)[]): boolean {
  return others.some((other) => other !== null && other.split(/\s/u).includes(name.split(/\s/u)[0]!));
}

/** Twice is enough: where the right name was said so often, the wrong one between commas goes. */
function sayRight(text: string, { start, end }: Span, firstName: string): Fix {
  const comma = /,\s*$/u.exec(text.slice(Math.max(0, start - 4), start));
  if (findWord(text, firstName).length < ENOUGH || comma === null || !/^[,.!?]/u.test(text.slice(end)))
    return replaceWith({ start, end }, firstName);
  return { label: 'Leave the name out', start: start - comma[0].length, end, replacement: '' };
}

export const firstNameRight = defineTip({
  id: 'first-name-right',
  severity: 'error',
  kind: 'facts',
  reason: 'A wrong name tells the listener that the message was meant for anybody.',
  evidence: THE_ARTICLE,
  check({ addressed, slots, text, greeting, pack }) {
    const { firstName, lastName } = slots.contact;
    const others = [
      slots.rep.firstName,
      slots.rep.lastName,
      slots.rep.company,
      slots.contact.company,
      slots.connection?.name ?? null,
      ...slots.offeredConnections.map(({ name }) => name),
    ];
    return addressed.flatMap(({ name, start, end }) => {
      if (name === firstName) return [];
      const bare = pack.reader.bareName(name);
      if (bare !== name && bare === lastName) return [];
      if (bare === firstName || (firstName !== null && lastName !== null && bare === `${firstName} ${lastName}`)) return [];
      // "Hello, Maria Lopez here" says who calls, and nobody greets somebody by their own name.
      if (bare.split(/\s/u)[0] === slots.rep.firstName && firstName !== slots.rep.firstName) return [];
      const inGreeting = greeting !== null && start < greeting.end;
      if (!inGreeting && isOtherPerson(bare, others)) return [];
      if (firstName === null) {
        const before = /[\s,]*$/u.exec(text.slice(0, start))![0].length;
        return [
          {
            start,
            end,
            message: `No certain first name is known; leave "${name}" out.`,
            actual: name,
            expected: 'no name',
            fixes: [
              { label: 'Leave the name out', start: start - before, end, replacement: inGreeting ? pack.additions.inPlaceOfName : '' },
            ],
          },
        ];
      }
      return [
        {
          start,
          end,
          message: `The contact is ${firstName}, not ${name}; say ${firstName}.`,
          actual: name,
          expected: firstName,
          fixes: [sayRight(text, { start, end }, firstName)],
        },
      ];
    });
  },
});
