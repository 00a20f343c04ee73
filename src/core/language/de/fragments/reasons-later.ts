/** What the second voicemail adds and how the last one lets go. */
import { germanFragments } from '../address-forms.ts';

const second = { part: 'reason', attempts: ['second'] } as const;
const last = { part: 'reason', attempts: ['last'], about: 'attempt' } as const;

export const reasonsLater = [
  ...germanFragments(
    'reason-again-proof',
    { ...second, about: 'proof', needs: ['proof', 'news'], without: ['benefit'] },
    {
      schlicht: '{proof}.',
      ergebnis: 'von diesem Ergebnis hätte ich [Ihnen|dir] erzählen sollen: {proof}.',
      anlass: 'das war der Anlass für meinen ersten Anruf: {proof}.',
    },
  ),
  ...germanFragments(
    'reason-again-proof-of-benefit',
    { ...second, about: 'proof', needs: ['proof', 'benefit', 'news'] },
    {
      beispiel: 'wie man {benefit} kann, zeigt ein Beispiel: {proof}.',
      belegt: 'dass man {benefit} kann, ist belegt: {proof}.',
      moeglich: '[Sie können|du kannst] {benefit}, und hier ist der Beweis: {proof}.',
    },
  ),
  ...germanFragments(
    'reason-again-proof-only',
    { ...second, about: 'proof', needs: ['proof'], without: ['problem', 'benefit', 'news'] },
    {
      ergebnis: 'es ging um ein Ergebnis: {proof}.',
      wissen: 'ich halte das für [Sie|dich] weiter für wissenswert: {proof}.',
    },
  ),
  ...germanFragments(
    'reason-again-benefit',
    { ...second, about: 'offer', needs: ['benefit'] },
    {
      nutzen: { text: 'und zwar, was [Sie|du] davon [hätten: Sie könnten|hättest: Du könntest] {benefit}.', needs: ['news'] },
      'mit-uns': 'mit unserer Hilfe [könnten Sie|könntest du] {benefit}.',
      'ein-satz': 'in einem Satz: [Sie können|Du kannst] mit uns {benefit}.',
    },
  ),
  ...germanFragments(
    'reason-again-problem',
    { ...second, about: 'offer', needs: ['problem'] },
    {
      thema: 'das Thema war {problem}, und dabei können wir helfen.',
      kurz: 'dabei können wir helfen: {problem}.',
      'ein-satz': 'in einem Satz: Wir haben eine Antwort zum Thema {problem}.',
    },
  ),
  ...germanFragments(
    'reason-again-plain',
    { ...second, about: 'self', without: ['offer'] },
    {
      'ja-oder-nein': 'ein Ja oder ein Nein von [Ihnen|dir] genügt, und beides ist in Ordnung.',
      lohnt: 'mich interessiert weiter, ob sich für uns ein Gespräch lohnt.',
      'kein-bedarf': 'wenn es nicht passt, ist auch das eine gute Antwort.',
    },
  ),
  ...germanFragments(
    'reason-last-benefit',
    { ...last, needs: ['benefit'] },
    {
      'falls-je': 'falls [Sie|du] einmal {benefit} [möchten|möchtest], zeige ich [Ihnen|dir] gern, wie.',
      bleibt: 'mein Angebot bleibt bestehen: Ich zeige [Ihnen, wie Sie|dir, wie du] {benefit} [können|kannst].',
    },
  ),
  ...germanFragments(
    'reason-last-problem',
    { ...last, needs: ['problem'] },
    {
      'kein-thema': 'falls das für [Sie|dich] kein Thema ist, ist das völlig in Ordnung: {problem}.',
      spaeter: 'falls [Sie|du] später eine Antwort [brauchen|brauchst], haben wir eine, Stichwort {problem}.',
    },
  ),
  ...germanFragments('reason-last', last, {
    'in-ordnung': 'wenn es nicht passt, ist das völlig in Ordnung.',
    nein: 'ein Nein ist auch in Ordnung.',
  }),
  ...germanFragments(
    'reason-last-plain',
    { ...last, without: ['benefit', 'problem'] },
    {
      zeitpunkt: 'wenn es gerade nicht der richtige Zeitpunkt ist, ist das völlig in Ordnung.',
      'keine-antwort': 'keine Antwort ist auch eine Antwort, und das ist in Ordnung.',
      'nichts-dabei': 'wenn für [Sie|dich] nichts dabei ist, habe ich dafür volles Verständnis.',
    },
  ),
];
