/** Why the rep calls at this moment: a person both know. No word tells whether it is a woman or a man. */
import { germanFragments } from '../address-forms.ts';

const shared = { part: 'context', about: 'connection', needs: ['connection'], kinds: ['person'], attempts: ['first'] } as const;
const also = { ...shared, layer: 'also' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;
const casual = ['friendly', 'neutral'] as const;

export const contextsFromPerson = [
  ...germanFragments(
    'context-referred',
    { ...shared, relations: ['referred-by'] },
    {
      vorgeschlagen: '{connection} hat vorgeschlagen, dass ich [Sie|dich] anrufe.',
      genannt: '{connection} hat mir [Ihren|deinen] Namen genannt, deshalb mein Anruf.',
      empfohlen: '{connection} hat mir empfohlen, mit [Ihnen|dir] zu sprechen.',
      'auf-empfehlung': 'ich rufe [Sie|dich] auf Empfehlung von {connection} an.',
      kontakt: '[Ihren|deinen] Kontakt habe ich von {connection} bekommen.',
      meinte: { text: '{connection} meinte, ich sollte mich bei [Ihnen|dir] melden.', tones: casual },
      verwiesen: '{connection} hat mich an [Sie|dich] verwiesen.',
      anregung: 'mein Anruf kommt auf Anregung von {connection}.',
    },
  ),
  ...germanFragments(
    'context-former-colleague',
    { ...shared, relations: ['former-colleague'] },
    {
      frueher: 'wir kennen beide {connection} von früher aus der Arbeit.',
      beruf: 'uns verbindet beruflich ein Name von früher: {connection}.',
      gearbeitet: 'mit {connection} haben wir früher beide zusammengearbeitet.',
    },
  ),
  ...germanFragments(
    'context-colleague',
    { ...shared, relations: ['colleague'] },
    {
      team: '{connection} arbeitet mit [Ihnen|dir] zusammen, und wir kennen uns.',
      haus: 'ich kenne {connection} aus [Ihrem|deinem] Haus.',
      arbeit: 'ich kenne {connection}, und [Sie arbeiten|du arbeitest] ja zusammen.',
    },
  ),
  ...germanFragments(
    'context-friend',
    { ...shared, relations: ['friend'] },
    {
      befreundet: 'wir sind beide mit {connection} befreundet.',
      freundschaft: '{connection} ist mit uns beiden befreundet.',
    },
  ),
  ...germanFragments(
    'context-customer',
    { ...shared, relations: ['customer'] },
    {
      kundschaft: 'wir kennen beide {connection}, und für {connection} arbeiten wir.',
      arbeiten: '{connection} arbeitet mit uns, und wir kennen uns beide.',
    },
  ),
  ...germanFragments(
    'context-partner',
    { ...shared, relations: ['partner'] },
    {
      beide: 'wir arbeiten beide mit {connection} zusammen.',
      deshalb: 'ich rufe an, weil wir beide mit {connection} zusammenarbeiten.',
    },
  ),
  ...germanFragments(
    'context-acquainted',
    { ...shared, relations: acquainted },
    {
      'beide-kennen': 'wir kennen beide {connection}.',
      'sie-und-ich': '[Sie und ich kennen|du und ich kennen] beide {connection}, deshalb mein Anruf.',
      name: 'es gibt einen Namen, den wir beide kennen: {connection}.',
      verbindet: 'uns verbindet ein gemeinsamer Kontakt: {connection}.',
      weil: 'ich rufe [Sie|dich] an, weil wir beide {connection} kennen.',
      gemeinsam: { text: 'wir haben einen gemeinsamen Kontakt, und zwar {connection}.', tones: casual },
    },
  ),
  ...germanFragments(
    'context-also-referred',
    { ...also, relations: ['referred-by'] },
    {
      auch: 'auch {connection} hat mir geraten, mit [Ihnen|dir] zu sprechen.',
      vorgeschlagen: '{connection} hat den Anruf bei [Ihnen|dir] ebenfalls vorgeschlagen.',
    },
  ),
  ...germanFragments(
    'context-also-acquainted',
    { ...also, relations: acquainted },
    {
      uebrigens: { text: 'übrigens kennen wir beide {connection}.', tones: casual },
      ausserdem: 'außerdem kennen wir beide {connection}.',
      auch: '{connection} kennen wir auch beide.',
    },
  ),
];
