/** Why the rep calls at this moment when nobody met and nobody is known to both: a clear purpose, and no invented one. */
import { germanFragments } from '../address-forms.ts';

const first = { part: 'context', attempts: ['first'] } as const;

export const contextsCold = [
  ...germanFragments(
    'context-problem-company',
    { ...first, about: 'offer', needs: ['problem', 'company'] },
    {
      thema: 'ich rufe wegen eines Themas bei {company} an: {problem}.',
      frage: 'ich habe eine Frage zu {company}, Stichwort {problem}.',
      grund: 'der Grund für meinen Anruf bei {company}: {problem}.',
      ansprechpartner: 'bei {company} möchte ich mit [Ihnen|dir] über ein Thema sprechen: {problem}.',
      beschaeftigt: 'ich möchte wissen, ob das Thema {company} beschäftigt: {problem}.',
      arbeite: 'ich arbeite an einem Thema, das auch {company} betreffen könnte: {problem}.',
    },
  ),
  ...germanFragments(
    'context-problem',
    { ...first, about: 'offer', needs: ['problem'] },
    {
      thema: 'ich rufe [Sie|dich] wegen eines Themas an: {problem}.',
      grund: 'der Grund für meinen Anruf: {problem}.',
      'es-geht': 'es geht um ein Thema, Stichwort {problem}.',
      frage: 'ich möchte [Sie|dich] etwas fragen, und zwar zum Thema {problem}.',
      kennen: 'ich rufe an, weil ich wissen möchte, ob [Sie das kennen|du das kennst]: {problem}.',
    },
  ),
  ...germanFragments(
    'context-role',
    { ...first, about: 'company', needs: ['role', 'company'], without: ['problem'] },
    {
      sind: 'bei {company} [sind Sie|bist du] {role}, deshalb mein Anruf.',
      gesucht: 'bei {company} habe ich jemanden mit der Aufgabe {role} gesucht und [Sie|dich] gefunden.',
      notiert: 'ich rufe an, weil ich [Sie|dich] bei {company} mit der Aufgabe {role} notiert habe.',
    },
  ),
  ...germanFragments(
    'context-benefit-company',
    { ...first, about: 'company', needs: ['benefit', 'company'], without: ['problem'] },
    {
      idee: 'ich rufe mit einer Idee für {company} an.',
      grund: 'der Grund für meinen Anruf ist eine Idee für {company}.',
      erreichen: 'bei {company} wollte ich mit [Ihnen|dir] über eine Idee sprechen.',
      fuer: 'ich habe eine Idee für {company}, deshalb mein Anruf.',
    },
  ),
  ...germanFragments(
    'context-benefit',
    { ...first, about: 'self', needs: ['benefit'], without: ['problem', 'company'] },
    {
      idee: 'ich rufe mit einer Idee für [Sie|dich] an.',
      grund: 'der Grund für meinen Anruf ist eine Idee, zu der ich gern [Ihre|deine] Meinung hätte.',
    },
  ),
  ...germanFragments(
    'context-proof',
    { ...first, about: 'offer', needs: ['proof'], without: ['problem', 'benefit'] },
    {
      ergebnis: 'ich möchte [Ihnen|dir] von einem Ergebnis erzählen.',
      grund: 'der Grund für meinen Anruf ist ein Ergebnis, das [Sie|du] kennen [sollten|solltest].',
      'es-geht': 'es geht um ein Ergebnis und darum, was es für [Sie|dich] heißen könnte.',
      beispiel: 'ich rufe an, weil ich ein Beispiel für [Sie|dich] habe.',
    },
  ),
  ...germanFragments(
    'context-companies',
    { ...first, about: 'company', needs: ['company', 'repCompany'], without: ['offer'] },
    {
      passt: 'ich möchte herausfinden, ob {company} und {repCompany} zusammenpassen.',
      gespraech: 'der Grund für meinen Anruf: Lohnt sich ein Gespräch zwischen {company} und {repCompany}?',
      frage: 'ich rufe an, weil ich eine Frage zu {company} habe.',
      'an-sie': 'zu {company} habe ich eine Frage an [Sie|dich].',
    },
  ),
  ...germanFragments(
    'context-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'repCompany'] },
    {
      frage: 'ich rufe bei {company} an, weil ich eine Frage an [Sie|dich] habe.',
      passt: 'ich möchte herausfinden, ob {company} und ich zusammenpassen.',
    },
  ),
  ...germanFragments(
    'context-plain',
    { ...first, about: 'self', without: ['offer', 'company'] },
    {
      frage: 'ich rufe an, weil ich eine Frage an [Sie|dich] habe.',
      vorstellen: 'ich rufe an, um mich vorzustellen und [Ihnen|dir] eine Frage zu stellen.',
      sinn: 'ich möchte herausfinden, ob ein Gespräch für uns beide sinnvoll ist.',
      grund: 'der Grund für meinen Anruf ist eine Frage, die nur [Sie|du] beantworten [können|kannst].',
    },
  ),
];
