/** How a voicemail opens: with the contact's name, and with the rep's where the settings want it early. */
import { bothForms, byName } from '../address-forms.ts';

const early = { part: 'greeting', namePosition: 'early' } as const;
const late = { part: 'greeting', namePosition: 'late' } as const;
const warm = ['friendly', 'neutral'] as const;

export const greetings = [
  ...byName(
    'greeting-early',
    { ...early, needs: ['rep', 'repCompany'] },
    {
      cest: { text: "{dayPart} {name}, c'est {rep}, de chez {repCompany}.", tones: warm },
      'je-suis': '{dayPart} {name}, je suis {rep}, de la société {repCompany}.',
      'je-mappelle': "{dayPart} {name}, je m'appelle {rep} et je travaille chez {repCompany}.",
      ici: '{dayPart} {name}, ici {rep}, chez {repCompany}.',
      appareil: "{dayPart} {name}, {rep} à l'appareil, de la société {repCompany}.",
      telephone: { text: '{dayPart} {name}, {rep} au téléphone, chez {repCompany}.', tones: warm },
      'nom-maison': { text: '{dayPart} {name}, {rep}, de chez {repCompany}.', tones: warm },
      'mon-nom': { text: '{dayPart} {name}, mon nom est {rep}, de la société {repCompany}.', tones: ['neutral', 'formal'] },
    },
  ),
  ...bothForms(
    'greeting-early-tu',
    { ...early, formality: 'informal', tones: ['friendly'], needs: ['firstName', 'rep', 'repCompany'] },
    {
      salut: "salut {firstName}, c'est {rep}, de chez {repCompany}.",
      'salut-ici': 'salut {firstName}, ici {rep}, chez {repCompany}.',
    },
  ),
  ...byName(
    'greeting-early-alone',
    { ...early, needs: ['rep'], without: ['repCompany'] },
    {
      cest: { text: "{dayPart} {name}, c'est {rep}.", tones: warm },
      'je-mappelle': "{dayPart} {name}, je m'appelle {rep}.",
      appareil: "{dayPart} {name}, {rep} à l'appareil.",
    },
  ),
  ...bothForms(
    'greeting-early-nameless',
    { ...early, needs: ['rep', 'repCompany'], without: ['firstName', 'formalName'] },
    {
      cest: { text: "{dayPart}, c'est {rep}, de chez {repCompany}.", tones: warm },
      'je-suis': '{dayPart}, je suis {rep}, de la société {repCompany}.',
      'je-mappelle': "{dayPart}, je m'appelle {rep} et je travaille chez {repCompany}.",
      ici: '{dayPart}, ici {rep}, chez {repCompany}.',
      appareil: "{dayPart}, {rep} à l'appareil, de la société {repCompany}.",
    },
  ),
  ...bothForms(
    'greeting-early-nameless-alone',
    { ...early, needs: ['rep'], without: ['firstName', 'formalName', 'repCompany'] },
    {
      'je-mappelle': "{dayPart}, je m'appelle {rep}.",
      ici: '{dayPart}, ici {rep}.',
      appareil: "{dayPart}, {rep} à l'appareil.",
    },
  ),
  ...byName(
    'greeting-firm',
    { ...early, needs: ['repCompany'], without: ['rep'] },
    {
      jappelle: ['{dayPart} {name}, je vous appelle de chez {repCompany}.', "{dayPart} {name}, je t'appelle de chez {repCompany}."],
      'je-travaille': '{dayPart} {name}, je travaille chez {repCompany}.',
    },
  ),
  ...bothForms(
    'greeting-firm-nameless',
    { ...early, needs: ['repCompany'], without: ['firstName', 'formalName', 'rep'] },
    {
      jappelle: ['{dayPart}, je vous appelle de chez {repCompany}.', "{dayPart}, je t'appelle de chez {repCompany}."],
      'je-travaille': '{dayPart}, je travaille chez {repCompany}.',
    },
  ),
  ...byName('greeting-bare', { ...early, without: ['rep', 'repCompany'] }, { bonjour: '{dayPart} {name}.', virgule: '{dayPart} {name},' }),
  ...bothForms(
    'greeting-bare-nameless',
    { ...early, without: ['firstName', 'formalName', 'rep', 'repCompany'] },
    { bonjour: '{dayPart}.', virgule: '{dayPart},' },
  ),
  ...byName('greeting-late', late, { bonjour: '{dayPart} {name}.', virgule: '{dayPart} {name},' }),
  ...bothForms('greeting-late-tu', { ...late, formality: 'informal', tones: ['friendly'] }, { salut: 'salut {firstName},' }),
  ...bothForms(
    'greeting-late-nameless',
    { ...late, without: ['firstName', 'formalName'] },
    { bonjour: '{dayPart}.', virgule: '{dayPart},' },
  ),
];
