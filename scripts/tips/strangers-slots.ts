/** The contact that the strangers' sentences are about, in each language. */
import { Facts, type FactsInput, type Language, type Slots } from '../../src/core/schema/index.ts';
import { resolveSlots } from '../../src/core/resolve/index.ts';

const OFFERS: Record<Language, { topic: string; offer: NonNullable<FactsInput['offer']>; firstName: string }> = {
  en: {
    firstName: 'John',
    topic: 'Pricing review',
    offer: { problem: 'late freight invoices', benefit: 'cut invoice disputes by a third', proof: 'Northwind did it in six weeks' },
  },
  es: {
    firstName: 'Juan',
    topic: 'Revisión de precios',
    offer: {
      problem: 'facturas de transporte que llegan tarde',
      benefit: 'reducir en un tercio las disputas de facturas',
      proof: 'Northwind lo logró en seis semanas',
    },
  },
  de: {
    firstName: 'Jürgen',
    topic: 'Preisgespräch',
    offer: {
      problem: 'verspätete Frachtrechnungen',
      benefit: 'Rechnungsstreitigkeiten um ein Drittel senken',
      proof: 'Northwind hat das in sechs Wochen geschafft',
    },
  },
  fr: {
    firstName: 'Jean',
    topic: 'Revue des tarifs',
    offer: {
      problem: 'les factures de transport en retard',
      benefit: "réduire d'un tiers les litiges de facturation",
      proof: "Northwind l'a fait en six semaines",
    },
  },
  pt: {
    firstName: 'João',
    topic: 'Revisão de preços',
    offer: {
      problem: 'faturas de frete atrasadas',
      benefit: 'reduzir em um terço as disputas de faturas',
      proof: 'A Northwind conseguiu isso em seis semanas',
    },
  },
};

/** They met two weeks ago; today is a Tuesday morning. */
export function strangersSlots(language: Language): Slots {
  const { firstName, topic, offer } = OFFERS[language];
  return resolveSlots(
    Facts.parse({
      now: '2026-11-24T16:00:00Z',
      contact: { id: '1', firstName, company: 'Acme', language, timeZone: 'America/Denver' },
      rep: { firstName: 'Maria', lastName: 'Lopez', company: 'Brightline', callbackNumber: '+13035550134', callingNumber: '+13035550134' },
      lastMeeting: { title: topic, startedAt: '2026-11-10T16:00:00Z', outcome: 'COMPLETED' },
      offer,
    }),
  );
}
