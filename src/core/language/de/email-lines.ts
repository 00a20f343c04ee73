/** The lines of the German follow-up e-mail. It is sent on a later day, so no line says when the voicemail was left. The greeting ends in an exclamation mark because the line after it begins with a capital. */
import type { EmailFragment, EmailLine } from '../email-fragment.ts';
import type { SlotName } from '../fragment.ts';
import { inBothForms } from './address-forms.ts';

type More = Partial<Omit<EmailFragment, 'id' | 'line' | 'text' | 'needs'>> & { needs?: readonly SlotName[] };

function line(place: EmailLine, id: string, text: string, more: More = {}): EmailFragment {
  const needs = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SlotName);
  return { ...more, line: place, id: `${place}/${id}`, text, needs: [...needs, ...(more.needs ?? [])] };
}

const met = { hook: 'meeting' } as const;
const untitled = { ...met, needs: ['meeting'], without: ['topic'] } as const;
const linked = { hook: 'connection' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;
const gathering = ['company', 'group', 'event'] as const;
const referred = { ...linked, relations: ['referred-by'], kinds: ['person'] } as const;
const known = { ...linked, relations: acquainted, kinds: ['person'] } as const;
const nameless = { without: ['firstName', 'formalName'] } as const;

export const emailLines: readonly EmailFragment[] = inBothForms([
  line('greeting', 'guten-tag', 'Guten Tag {firstName}!'),
  line('greeting', 'hallo', 'Hallo {firstName}!', { formality: 'informal' }),
  line('greeting', 'guten-tag-ohne', 'Guten Tag!', nameless),

  line(
    'opening',
    'thema',
    'ich habe [Ihnen|dir] auf die Mailbox gesprochen, und zwar zum Thema {topic}, über das wir gesprochen hatten.',
    met,
  ),
  line('opening', 'anknuepfen', 'mein Anruf auf [Ihrer|deiner] Mailbox knüpft an unser Gespräch an, Thema {topic}.', met),
  line('opening', 'weiter', 'meine Nachricht auf [Ihrer|deiner] Mailbox hatte ein Stichwort: {topic}, und wie es weitergeht.', met),
  line('opening', 'gespraech', 'mein Anruf auf [Ihrer|deiner] Mailbox schließt an unser letztes Gespräch an.', untitled),
  line(
    'opening',
    'nach-gespraech',
    'nach unserem Gespräch wollte ich mich melden und habe [Ihnen|dir] auf die Mailbox gesprochen.',
    untitled,
  ),
  line('opening', 'empfehlung', 'auf Empfehlung von {connection} habe ich angerufen und [Ihnen|dir] auf die Mailbox gesprochen.', referred),
  line('opening', 'genannt', '{connection} nannte mir [Ihren|deinen] Namen, deshalb meine Nachricht auf [Ihrer|deiner] Mailbox.', referred),
  line('opening', 'beide-kennen', 'wir kennen beide {connection}, und die Nachricht auf [Ihrer|deiner] Mailbox war von mir.', known),
  line(
    'opening',
    'kontakt',
    '{connection} ist unser gemeinsamer Kontakt, und die Nachricht auf [Ihrer|deiner] Mailbox war von mir.',
    known,
  ),
  line(
    'opening',
    'mitglied',
    'wir sind beide Mitglied, Stichwort {connection}, und die Nachricht auf [Ihrer|deiner] Mailbox war von mir.',
    {
      ...linked,
      relations: ['member'],
      kinds: gathering,
    },
  ),
  line('opening', 'dabei', '{connection}, da waren wir beide dabei. Die Nachricht auf [Ihrer|deiner] Mailbox war von mir.', {
    ...linked,
    relations: ['attended'],
    kinds: gathering,
  }),
  line('opening', 'gemeinsam', 'wir haben etwas gemeinsam: {connection}. Die Nachricht auf [Ihrer|deiner] Mailbox war von mir.', {
    ...linked,
    relations: acquainted,
    kinds: gathering,
  }),
  line('opening', 'problem', 'ich hatte [Ihnen|dir] auf die Mailbox gesprochen, Thema: {problem}.', { hook: 'problem' }),
  line('opening', 'problem-bei', 'mein Anruf auf [Ihrer|deiner] Mailbox hatte ein Thema bei {company}: {problem}.', { hook: 'problem' }),
  line('opening', 'idee', 'ich habe eine Idee für {company}, deshalb meine Nachricht auf [Ihrer|deiner] Mailbox.', {
    hook: 'company',
    needs: ['benefit'],
  }),
  line(
    'opening',
    'firmen',
    'ich glaube, {company} und {repCompany} sollten miteinander sprechen, deshalb meine Nachricht auf [Ihrer|deiner] Mailbox.',
    {
      hook: 'company',
    },
  ),
  line('opening', 'anruf-bei', 'mein Anruf bei {company} endete auf der Mailbox, deshalb schreibe ich [Ihnen|dir].', { hook: 'company' }),
  line('opening', 'nachricht-von', 'die Nachricht auf [Ihrer|deiner] Mailbox war von mir, {rep}, und hier steht sie schriftlich.', {
    hook: 'voicemail',
  }),
  line('opening', 'sprachnachricht', 'meine Sprachnachricht lässt sich schriftlich leichter beantworten, deshalb diese E-Mail.', {
    hook: 'voicemail',
  }),
  line('opening', 'mein-anruf', 'zu meinem Anruf bei [Ihnen|dir], der auf der Mailbox endete, hier das Wichtigste schriftlich.', {
    hook: 'voicemail',
  }),

  line('context', 'thema', 'Es schließt an unser Gespräch an, Thema {topic}.', met),
  line('context', 'gespraech', 'Es schließt an unser letztes Gespräch an.', untitled),
  line('context', 'empfehlung', 'Der Hinweis kam von {connection}.', referred),
  line('context', 'beide-kennen', 'Wir kennen auch beide {connection}.', known),
  line('context', 'gemeinsam', 'Und wir haben etwas gemeinsam, Stichwort {connection}.', { ...linked, kinds: gathering }),
  line('context', 'problem', 'Das Thema war: {problem}.', { hook: 'problem' }),

  line('benefit', 'mit-uns', 'Kurz gesagt: Mit uns [können Sie|kannst du] {benefit}.'),
  line('benefit', 'zeigen', 'Ich möchte [Ihnen|dir] zeigen, wie [Sie|du] {benefit} [können|kannst].'),
  line('benefit', 'belegt', 'Mit uns [können Sie|kannst du] {benefit}. {proof}.'),
  line('benefit', 'problem', 'Dabei können wir helfen, und ich zeige [Ihnen|dir] gern, wie.', {
    needs: ['problem'],
    without: ['benefit', 'proof'],
  }),
  line('benefit', 'problem-belegt', 'Dabei können wir helfen. {proof}.', { needs: ['problem'], without: ['benefit'] }),
  line('benefit', 'beleg', 'Das war der Anlass für meinen Anruf: {proof}.', { without: ['benefit', 'problem'] }),
  line('benefit', 'naechster-schritt', 'Ich möchte mit [Ihnen|dir] den nächsten Schritt festlegen oder das Thema abschließen.', {
    needs: ['meeting'],
    without: ['offer'],
  }),
  line('benefit', 'frage', 'Ich habe eine Frage: Ist ein Gespräch für uns beide sinnvoll?', { without: ['offer', 'meeting'] }),

  line('ask', 'ja-nein', '[Antworten Sie|Antworte] mir bitte mit Ja oder Nein, dann weiß ich, ob ich die Einzelheiten schicken soll.', {
    needs: ['offer'],
  }),
  line(
    'ask',
    'fuenf-minuten',
    '[Sind Ihnen|Sind dir] das fünf Minuten wert? Ein kurzes Ja als Antwort genügt, und ich erkläre, wie es funktioniert.',
    {
      needs: ['offer'],
    },
  ),
  line('ask', 'kurzfassung', 'Wenn [Sie|du] sehen [möchten|möchtest], wie das geht, genügt ein Ja, und ich schicke die Kurzfassung.', {
    needs: ['offer'],
  }),
  line(
    'ask',
    'ja-nein-schlicht',
    '[Antworten Sie|Antworte] mir bitte mit Ja oder Nein. Beides ist in Ordnung, und ich richte mich danach.',
    {
      without: ['offer'],
    },
  ),

  line('signature', 'firma', 'Freundliche Grüße\n{rep}\n{repCompany}\n{phone}'),
  line('signature', 'name', 'Freundliche Grüße\n{rep}\n{phone}', { without: ['repCompany'] }),
  line('signature', 'nur-firma', 'Freundliche Grüße\n{repCompany}\n{phone}', { without: ['rep'] }),
  line('signature', 'nummer', 'Freundliche Grüße\n{phone}', { without: ['rep', 'repCompany'] }),
]);
