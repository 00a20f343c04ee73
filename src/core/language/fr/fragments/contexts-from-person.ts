/** Why the rep calls at this moment: a person both know. Words are chosen so that nobody's gender shows. */
import { bothForms } from '../address-forms.ts';

const shared = { part: 'context', about: 'connection', needs: ['connection'], kinds: ['person'], attempts: ['first'] } as const;
const also = { ...shared, layer: 'also' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;

export const contextsFromPerson = [
  ...bothForms(
    'context-referred',
    { ...shared, relations: ['referred-by'] },
    {
      conseille: ["{connection} m'a conseillé de vous appeler.", "{connection} m'a conseillé de t'appeler."],
      'donne-nom': ["{connection} m'a donné votre nom, d'où mon appel.", "{connection} m'a donné ton nom, d'où mon appel."],
      'parle-de': ["c'est {connection} qui m'a parlé de vous.", "c'est {connection} qui m'a parlé de toi."],
      suggere: ["je vous appelle car {connection} m'a suggéré de le faire.", "je t'appelle car {connection} m'a suggéré de le faire."],
      recommande: ["{connection} m'a recommandé de prendre contact avec vous.", "{connection} m'a recommandé de prendre contact avec toi."],
      'nom-par': ["votre nom m'a été donné par {connection}.", "ton nom m'a été donné par {connection}."],
      'grace-a': {
        text: ["j'ai votre contact grâce à {connection}.", "j'ai ton contact grâce à {connection}."],
        tones: ['friendly', 'neutral'],
      },
    },
  ),
  ...bothForms(
    'context-former-colleague',
    { ...shared, relations: ['former-colleague'] },
    {
      connaissons: [
        'vous et moi, nous comptons {connection} parmi nos anciens collègues.',
        'toi et moi, nous comptons {connection} parmi nos anciens collègues.',
      ],
      'anciens-collegues': 'parmi nos anciens collègues, nous avons {connection} en commun.',
      'cote-collegues': {
        text: 'côté anciens collègues, nous avons {connection} en commun.',
        tones: ['friendly', 'neutral'],
      },
      'appelle-car': [
        'je vous appelle car nous comptons {connection} parmi nos anciens collègues.',
        "je t'appelle car nous comptons {connection} parmi nos anciens collègues.",
      ],
    },
  ),
  ...bothForms(
    'context-colleague',
    { ...shared, relations: ['colleague'] },
    {
      connais: ['je connais votre collègue {connection}.', 'je connais {connection}, avec qui tu travailles.'],
      'se-connait': [
        'votre collègue {connection} et moi, nous nous connaissons.',
        '{connection}, avec qui tu travailles, et moi, nous nous connaissons.',
      ],
      'appelle-car': [
        'je vous appelle car je connais votre collègue {connection}.',
        "je t'appelle car je connais {connection}, avec qui tu travailles.",
      ],
    },
  ),
  ...bothForms(
    'context-friend',
    { ...shared, relations: ['friend'] },
    {
      'amis-communs': '{connection} compte parmi nos amis communs.',
      'parmi-amis': 'nous avons {connection} parmi nos amis communs.',
      'appelle-car': [
        'je vous appelle car {connection} compte parmi nos amis communs.',
        "je t'appelle car {connection} compte parmi nos amis communs.",
      ],
    },
  ),
  ...bothForms(
    'context-customer',
    { ...shared, relations: ['customer'] },
    {
      'parmi-clients': [
        'vous et moi, nous connaissons {connection}, qui compte parmi nos clients.',
        'toi et moi, nous connaissons {connection}, qui compte parmi nos clients.',
      ],
      'fait-partie': [
        '{connection}, que vous connaissez, fait partie de nos clients.',
        '{connection}, que tu connais, fait partie de nos clients.',
      ],
    },
  ),
  ...bothForms(
    'context-partner',
    { ...shared, relations: ['partner'] },
    {
      travaillons: ['vous et moi, nous travaillons avec {connection}.', 'toi et moi, nous travaillons avec {connection}.'],
      'comme-vous': ['comme vous, je travaille avec {connection}.', 'comme toi, je travaille avec {connection}.'],
    },
  ),
  ...bothForms(
    'context-acquainted',
    { ...shared, relations: acquainted },
    {
      connaissons: ['vous et moi, nous connaissons {connection}.', 'toi et moi, nous connaissons {connection}.'],
      'en-commun': 'nous avons {connection} en commun.',
      connaissance: 'nous avons une connaissance en commun, {connection}.',
      'appelle-car': ['je vous appelle car nous avons {connection} en commun.', "je t'appelle car nous avons {connection} en commun."],
      'comme-vous': ['comme vous, je connais {connection}.', 'comme toi, je connais {connection}.'],
      'fait-partie': '{connection} fait partie de nos connaissances communes.',
    },
  ),
  ...bothForms(
    'context-also-referred',
    { ...also, relations: ['referred-by'] },
    {
      'aussi-conseille': ["{connection} m'a aussi conseillé de vous appeler.", "{connection} m'a aussi conseillé de t'appeler."],
      'aussi-parle': ["{connection} m'a aussi parlé de vous.", "{connection} m'a aussi parlé de toi."],
    },
  ),
  ...bothForms(
    'context-also-acquainted',
    { ...also, relations: acquainted },
    {
      'aussi-en-commun': 'nous avons aussi {connection} en commun.',
      'aussi-connaissons': ['vous et moi, nous connaissons aussi {connection}.', 'toi et moi, nous connaissons aussi {connection}.'],
      'en-plus': { text: "nous avons d'ailleurs {connection} en commun.", tones: ['friendly', 'neutral'] },
      'connaissance-aussi': 'nous avons aussi une connaissance en commun, {connection}.',
    },
  ),
];
