/** What is in it for the contact: one line from the offer, or an honest purpose where none is known. */
import { germanFragments } from '../address-forms.ts';

const first = { part: 'reason', attempts: ['first'] } as const;
const casual = ['friendly', 'neutral'] as const;

export const reasons = [
  ...germanFragments(
    'reason-benefit',
    { ...first, about: 'offer', needs: ['benefit'] },
    {
      'darum-geht-es': 'es geht darum, wie [Sie|du] {benefit} [können|kannst].',
      zeigen: 'ich möchte [Ihnen|dir] zeigen, wie [Sie|du] {benefit} [können|kannst].',
      'mit-uns': 'mit uns [können Sie|kannst du] {benefit}.',
      dabei: '{benefit}, dabei helfen wir.',
      geht: '{benefit}: Das geht mit uns.',
      'zeige-wie': 'ich zeige [Ihnen|dir], wie [Sie|du] {benefit} [können|kannst].',
      weg: 'ich kenne einen Weg, wie [Sie|du] {benefit} [können|kannst].',
      helfen: 'wir helfen [Ihnen|dir] dabei, dass [Sie|du] {benefit} [können|kannst].',
      kern: 'kurz gesagt: Mit unserer Hilfe [können Sie|kannst du] {benefit}.',
      'so-kann': 'ich sehe einen Weg, wie [Ihr|dein] Team {benefit} kann.',
      'fuer-sie-drin': 'für [Sie|dich] heißt das: [Sie können|Du kannst] {benefit}.',
      'ein-weg': {
        text: 'wir haben einen Weg gefunden, wie Unternehmen {benefit} können.',
        needs: ['impersonalBenefit'],
      },
      'wir-zeigen': {
        text: 'wir zeigen Unternehmen, wie sie {benefit} können, und das könnte [Ihnen|dir] nützen.',
        needs: ['impersonalBenefit'],
        tones: casual,
      },
      'eins-koennen-wir': {
        text: 'eines können wir richtig gut: anderen zeigen, wie sie {benefit} können.',
        needs: ['impersonalBenefit'],
        tones: ['friendly'],
      },
    },
  ),
  ...germanFragments(
    'reason-benefit-company',
    { ...first, about: 'offer', needs: ['benefit', 'company', 'impersonalBenefit'] },
    {
      idee: 'ich habe eine Idee, wie {company} {benefit} kann.',
      koennte: '{company} könnte {benefit}, und ich zeige [Ihnen|dir] gern, wie.',
      weg: 'es gibt einen Weg, wie {company} {benefit} kann.',
      gespannt: 'ich glaube, {company} kann mit uns {benefit}.',
    },
  ),
  ...germanFragments(
    'reason-problem-benefit',
    { ...first, about: 'offer', needs: ['problem', 'benefit'] },
    {
      antwort: 'unser Thema ist {problem}, und wir zeigen [Ihnen|dir], wie [Sie|du] {benefit} [können|kannst].',
      kennen: '{problem}: Falls [Sie das kennen, können Sie|du das kennst, kannst du] mit uns {benefit}.',
    },
  ),
  ...germanFragments(
    'reason-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'] },
    {
      antwort: 'wir haben eine Antwort auf eine häufige Sorge: {problem}.',
      zeigen: 'ich möchte [Ihnen|dir] zeigen, was man da machen kann, Stichwort {problem}.',
      helfen: 'falls [Sie das Thema haben|du das Thema hast], können wir helfen: {problem}.',
      abnehmen: 'ein Thema können wir [Ihnen|dir] abnehmen: {problem}.',
      nutzen: 'wir kümmern uns um ein Thema, und das könnte [Ihnen|dir] nützen: {problem}.',
    },
  ),
  ...germanFragments(
    'reason-that-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'], after: 'offer' },
    {
      helfen: 'dabei können wir helfen, und das könnte [Ihnen|dir] nützen.',
      loesung: 'dafür haben wir eine Lösung, zu der mich [Ihre|deine] Meinung interessiert.',
      abnehmen: 'das können wir [Ihnen|dir] abnehmen, und ich zeige [Ihnen|dir] gern, wie.',
      lohnt: 'darauf haben wir eine Antwort, die sich für [Sie|dich] lohnen könnte.',
    },
  ),
  ...germanFragments(
    'reason-proof',
    { ...first, layer: 'also', about: 'proof', needs: ['proof'] },
    {
      schlicht: '{proof}.',
      beispiel: 'ein Beispiel dafür: {proof}.',
      praxis: { text: 'und das klappt in der Praxis. {proof}.', tones: casual },
    },
  ),
  ...germanFragments(
    'reason-proof-only',
    { ...first, about: 'proof', needs: ['proof'], without: ['benefit', 'problem'] },
    {
      'daran-gedacht': 'das hat mich an [Sie|dich] denken lassen: {proof}.',
      wissen: 'eines könnte für [Sie|dich] interessant sein: {proof}.',
    },
  ),
  ...germanFragments(
    'reason-meeting',
    { ...first, about: 'meeting', needs: ['topic'], without: ['offer'] },
    {
      'naechster-schritt': 'ich möchte mit [Ihnen|dir] den nächsten Schritt festlegen.',
      stand: 'ich möchte hören, wie es bei [Ihnen|dir] damit steht, damit ich das Richtige vorbereiten kann.',
      offen: 'ich möchte klären, was für [Sie|dich] noch offen ist.',
      entscheiden: 'wie es weitergeht, [entscheiden Sie|entscheidest du], und ich kann [Ihnen|dir] sagen, was möglich ist.',
    },
  ),
  ...germanFragments(
    'reason-met',
    { ...first, about: 'meeting', needs: ['meeting'], without: ['offer', 'topic'] },
    {
      'naechster-schritt': 'ich möchte mit [Ihnen|dir] einen nächsten Schritt festlegen oder das Thema abschließen.',
      stand: 'ich möchte hören, wie es bei [Ihnen|dir] inzwischen aussieht.',
      nuetzlich: 'ich möchte wissen, was für [Sie|dich] als Nächstes nützlich wäre.',
    },
  ),
  ...germanFragments(
    'reason-connection',
    { ...first, about: 'self', needs: ['connection'], without: ['offer', 'meeting'] },
    {
      vorstellen: 'ich möchte mich vorstellen und hören, ob wir einander nützlich sein können.',
      lohnt: 'ich möchte herausfinden, ob sich für uns beide ein Gespräch lohnt.',
      erzaehlen: 'ich möchte [Ihnen|dir] erzählen, was ich mache, und hören, ob es [Ihnen|dir] nützt.',
    },
  ),
  ...germanFragments(
    'reason-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'meeting', 'connection'] },
    {
      bedarf: 'ich möchte hören, was {company} in diesem Jahr sucht, falls überhaupt etwas.',
      passt: 'wenn es für {company} nicht passt, weiß ich das lieber früh.',
      antwort: '[Ihre|deine] Antwort sagt mir, ob ich mit {company} in Kontakt bleiben soll.',
    },
  ),
  ...germanFragments(
    'reason-plain',
    { ...first, about: 'self', without: ['offer', 'meeting', 'connection'] },
    {
      'ja-oder-nein': 'ein Ja oder ein Nein von [Ihnen|dir] genügt, und beides ist in Ordnung.',
      'nicht-passend': 'wenn für [Sie|dich] nichts dabei ist, weiß ich das lieber früh.',
      antwort: '[Ihre|deine] Antwort sagt mir, ob ich in Kontakt bleiben soll oder nicht.',
      nein: 'auch ein klares Nein hilft, denn es spart uns beiden Zeit.',
    },
  ),
];
