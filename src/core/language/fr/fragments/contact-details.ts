/** The rep's number, and their name where the settings want it late. */
import { bothForms } from '../address-forms.ts';

const early = { part: 'contact-details', needs: ['phone'], namePosition: 'early' } as const;
const late = { part: 'contact-details', namePosition: 'late' } as const;
const warm = ['friendly', 'neutral'] as const;

export const contactDetails = [
  ...bothForms('details', early, {
    'mon-numero': 'mon numéro est le {phone}.',
    'au-numero': { text: "c'est au {phone}.", tones: warm },
    joindre: ['vous pouvez me joindre au {phone}.', 'tu peux me joindre au {phone}.'],
    'le-numero': 'le numéro est le {phone}.',
    'voici-numero': 'voici mon numéro, le {phone}.',
    'ligne-directe': ['vous me joignez directement au {phone}.', 'tu me joins directement au {phone}.'],
    'trouvez-moi': { text: ['vous me trouvez au {phone}.', 'tu me trouves au {phone}.'], tones: warm },
    'pour-me-joindre': "pour me joindre, c'est le {phone}.",
  }),
  ...bothForms(
    'details-first-name',
    { ...early, needs: ['phone', 'repFirst'] },
    {
      prenom: { text: "c'est {repFirst}, au {phone}.", tones: warm },
      'prenom-numero': { text: '{repFirst}, au {phone}.', tones: warm },
    },
  ),
  ...bothForms(
    'details-late',
    { ...late, needs: ['phone', 'rep', 'repCompany'] },
    {
      'je-suis': 'je suis {rep}, de la société {repCompany}, et mon numéro est le {phone}.',
      cest: { text: "c'est {rep}, de chez {repCompany}, au {phone}.", tones: warm },
      'je-mappelle': [
        "je m'appelle {rep}, je travaille chez {repCompany}, et vous pouvez me joindre au {phone}.",
        "je m'appelle {rep}, je travaille chez {repCompany}, et tu peux me joindre au {phone}.",
      ],
      'mon-nom': 'mon nom est {rep}, de la société {repCompany}, et le numéro est le {phone}.',
      ici: 'ici {rep}, chez {repCompany}, au {phone}.',
      joindre: [
        "c'est {rep}, chez {repCompany}, et vous pouvez me joindre au {phone}.",
        "c'est {rep}, chez {repCompany}, et tu peux me joindre au {phone}.",
      ],
    },
  ),
  ...bothForms(
    'details-late-alone',
    { ...late, needs: ['phone', 'rep'], without: ['repCompany'] },
    {
      'je-mappelle': "je m'appelle {rep}, et mon numéro est le {phone}.",
      ici: ['ici {rep}, et vous pouvez me joindre au {phone}.', 'ici {rep}, et tu peux me joindre au {phone}.'],
    },
  ),
  ...bothForms(
    'details-late-firm',
    { ...late, needs: ['phone', 'repCompany'], without: ['rep'] },
    { 'je-travaille': 'je travaille chez {repCompany}, et mon numéro est le {phone}.' },
  ),
  ...bothForms(
    'details-late-bare',
    { ...late, needs: ['phone'], without: ['rep', 'repCompany'] },
    { 'mon-numero': 'mon numéro est le {phone}.', joindre: ['vous pouvez me joindre au {phone}.', 'tu peux me joindre au {phone}.'] },
  ),
];
