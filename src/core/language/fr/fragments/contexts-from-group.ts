/** Why the rep calls at this moment: a company, a group or an event both have to do with. */
import { bothForms } from '../address-forms.ts';

const shared = {
  part: 'context',
  about: 'connection',
  needs: ['connection'],
  kinds: ['company', 'group', 'event'],
  attempts: ['first'],
} as const;
const also = { ...shared, layer: 'also' } as const;

export const contextsFromGroup = [
  ...bothForms(
    'context-member',
    { ...shared, relations: ['member'] },
    {
      rejoint: ['vous et moi, nous avons rejoint {connection}.', 'toi et moi, nous avons rejoint {connection}.'],
      'comme-vous': ["comme vous, j'ai rejoint {connection}.", "comme toi, j'ai rejoint {connection}."],
      'en-commun': ['vous et moi, nous avons {connection} en commun.', 'toi et moi, nous avons {connection} en commun.'],
      reseau: 'nous avons un réseau en commun, {connection}.',
    },
  ),
  ...bothForms(
    'context-attended',
    { ...shared, relations: ['attended'] },
    {
      suivi: ['vous et moi, nous avons suivi {connection}.', 'toi et moi, nous avons suivi {connection}.'],
      'apres-cela': [
        'je vous appelle après {connection}, où nous étions, vous et moi.',
        "je t'appelle après {connection}, où nous étions, toi et moi.",
      ],
      'comme-vous': ["comme vous, j'ai suivi {connection}.", "comme toi, j'ai suivi {connection}."],
      'en-commun': 'nous avons {connection} en commun.',
    },
  ),
  ...bothForms(
    'context-firm-customer',
    { ...shared, relations: ['customer'] },
    {
      'parmi-clients': [
        'vous et moi, nous connaissons {connection}, qui compte parmi nos clients.',
        'toi et moi, nous connaissons {connection}, qui compte parmi nos clients.',
      ],
      'en-commun': 'nous avons {connection} en commun, qui compte parmi nos clients.',
    },
  ),
  ...bothForms(
    'context-firm-partner',
    { ...shared, relations: ['partner'] },
    {
      travaillons: ['vous et moi, nous travaillons avec {connection}.', 'toi et moi, nous travaillons avec {connection}.'],
      partenaire: 'nous avons un partenaire en commun, {connection}.',
    },
  ),
  ...bothForms(
    'context-in-common',
    { ...shared, relations: ['mutual', 'colleague', 'former-colleague', 'friend', 'referred-by'] },
    {
      'en-commun': ['vous et moi, nous avons {connection} en commun.', 'toi et moi, nous avons {connection} en commun.'],
      'appelle-car': ['je vous appelle car nous avons {connection} en commun.', "je t'appelle car nous avons {connection} en commun."],
      'un-lien': [
        'nous avons un lien, vous et moi, et ce lien est {connection}.',
        'nous avons un lien, toi et moi, et ce lien est {connection}.',
      ],
    },
  ),
  ...bothForms('context-also-group', also, {
    'aussi-en-commun': 'nous avons aussi {connection} en commun.',
    'en-plus': ["vous et moi, nous avons d'ailleurs {connection} en commun.", "toi et moi, nous avons d'ailleurs {connection} en commun."],
  }),
];
