/** Ten contacts as real CRMs hold them, each described in five languages, for the page that shows what Ringback writes. */
import type { FactsInput, Language } from '../../src/core/schema/index.ts';

type In<Text> = Readonly<Record<Language, Text>>;

const NOW = '2026-11-24T16:00:00Z';

const TOPICS = {
  pricing: { en: 'Pricing review', es: 'Revisión de precios', de: 'Preisgespräch', fr: 'Revue des tarifs', pt: 'Revisão de preços' },
  renewal: {
    en: 'Contract renewal',
    es: 'Renovación del contrato',
    de: 'Vertragsverlängerung',
    fr: 'Renouvellement du contrat',
    pt: 'Renovação do contrato',
  },
} satisfies Record<string, In<string>>;

const FREIGHT: In<NonNullable<FactsInput['offer']>> = {
  en: { problem: 'late freight invoices', benefit: 'cut invoice disputes by a third', proof: 'Northwind did it in six weeks' },
  es: {
    problem: 'facturas de transporte que llegan tarde',
    benefit: 'reducir en un tercio las disputas de facturas',
    proof: 'Northwind lo logró en seis semanas',
  },
  de: {
    problem: 'verspätete Frachtrechnungen',
    benefit: 'Rechnungsstreitigkeiten um ein Drittel senken',
    proof: 'Northwind hat das in sechs Wochen geschafft',
  },
  fr: {
    problem: 'les factures de transport en retard',
    benefit: "réduire d'un tiers les litiges de facturation",
    proof: "Northwind l'a fait en six semaines",
  },
  pt: {
    problem: 'faturas de frete atrasadas',
    benefit: 'reduzir em um terço as disputas de faturas',
    proof: 'A Northwind conseguiu isso em seis semanas',
  },
};

const CHAIRS: In<NonNullable<FactsInput['offer']>> = {
  en: { problem: 'no-shows on Mondays', benefit: 'fill half of the empty chairs', proof: null },
  es: { problem: 'pacientes que no llegan los lunes', benefit: 'llenar la mitad de los sillones vacíos', proof: null },
  de: { problem: 'leere Stühle am Montag', benefit: 'die Hälfte der leeren Stühle füllen', proof: null },
  fr: { problem: 'les fauteuils vides du lundi', benefit: 'remplir la moitié des fauteuils vides', proof: null },
  pt: { problem: 'pacientes que faltam às segundas', benefit: 'preencher metade das cadeiras vazias', proof: null },
};

const RELATIONS = {
  referral: { en: 'referred by', es: 'recomendado por', de: 'empfohlen von', fr: 'recommandé par', pt: 'indicado por' },
  formerColleague: {
    en: 'former colleague',
    es: 'antiguo compañero',
    de: 'ehemaliger Kollege',
    fr: 'ancien collègue',
    pt: 'antigo colega',
  },
} satisfies Record<string, In<string>>;

export interface ExampleContact {
  /** What is known, in a few words. */
  title: string;
  facts(language: Language): FactsInput;
}

const rep = { firstName: 'Maria', lastName: 'Lopez', company: 'Brightline', callbackNumber: '+13035550134', callingNumber: '+13035550134' };

function contact(title: string, facts: (language: Language) => Omit<FactsInput, 'now' | 'rep'>): ExampleContact {
  return {
    title,
    facts: (language) => {
      const known = facts(language);
      return { now: NOW, rep, ...known, contact: { timeZone: 'America/Denver', ...known.contact, language } };
    },
  };
}

const met = (topic: In<string>, daysAgo: number) => (language: Language) => ({
  title: topic[language],
  startedAt: new Date(Date.parse(NOW) - daysAgo * 86_400_000).toISOString(),
  outcome: 'COMPLETED',
});

export const TEN_CONTACTS: readonly ExampleContact[] = [
  contact('Met two weeks ago, a former colleague in common, an offer', (language) => ({
    contact: { id: '1', firstName: 'JOHN', lastName: 'Smith', company: 'Acme Inc.', jobTitle: 'VP Operations', country: 'US' },
    connections: [{ name: 'Dana Kim', relation: RELATIONS.formerColleague[language], confirmed: true }],
    lastMeeting: met(TOPICS.pricing, 14)(language),
    offer: FREIGHT[language],
  })),
  contact('Referred by somebody they know', (language) => ({
    contact: { id: '2', firstName: 'siobhan', lastName: 'Byrne', company: 'Harbor Dental LLC', country: 'US' },
    connections: [{ name: 'Peter Novak', relation: RELATIONS.referral[language], confirmed: true }],
    offer: CHAIRS[language],
  })),
  contact('A meeting yesterday and nothing else', (language) => ({
    contact: { id: '3', firstName: 'María José', company: 'Transportes Vega S.A.' },
    lastMeeting: met(TOPICS.renewal, 1)(language),
  })),
  contact('A cold call with an offer', (language) => ({
    contact: { id: '4', firstName: 'Wei', lastName: 'Zhang', company: 'Nordlicht GmbH', jobTitle: 'Owner' },
    offer: FREIGHT[language],
  })),
  contact('A cold call where only the company is known', () => ({
    contact: { id: '5', firstName: 'Amina', company: 'Kestrel Foods Ltd.' },
  })),
  contact('No usable first name', (language) => ({
    contact: { id: '6', firstName: 'info@kestrel', company: 'Kestrel Foods Ltd.' },
    offer: FREIGHT[language],
  })),
  contact('Members of the same chamber, formally, the name late', (language) => ({
    contact: { id: '7', firstName: 'Jean-Luc', lastName: 'Moreau', salutation: 'Mr', company: 'Moreau & Fils SARL' },
    connections: [{ kind: 'group', name: 'Denver Chamber of Commerce', relation: 'member', confirmed: true }],
    offer: FREIGHT[language],
    settings: { tone: 'formal', namePosition: 'late', formality: 'formal' },
  })),
  contact('The e-mail is announced instead of a call asked for', (language) => ({
    contact: { id: '8', firstName: 'Fatima', lastName: 'Haddad', company: 'Acme Inc.' },
    lastMeeting: met(TOPICS.pricing, 40)(language),
    offer: FREIGHT[language],
    settings: { strategy: 'watch-for-email' },
  })),
  contact('A second voicemail, informally', (language) => ({
    contact: { id: '9', firstName: 'Bob', company: 'Blue Harbor Logistics LLC', formality: 'informal' },
    offer: FREIGHT[language],
    voicemails: [{ leftAt: '2026-11-17T16:00:00Z' }],
  })),
  contact('A third and last voicemail', (language) => ({
    contact: { id: '10', firstName: 'Priya', company: 'Acme Inc.' },
    offer: CHAIRS[language],
    voicemails: [{ leftAt: '2026-11-10T16:00:00Z' }, { leftAt: '2026-11-17T16:00:00Z' }],
  })),
];
