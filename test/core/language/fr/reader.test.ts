/** How French texts by anybody are read: sentences, names, greetings, quantities, claims. */
import { describe, expect, it } from '@jest/globals';
import { french } from '../../../../src/core/language/fr/french.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { Passage } from '../../../../src/core/language/reader.ts';

const { reader } = french;
function passageOf(text: string): Passage {
  const lower = lowerCase(text);
  return { text, lower, sentences: reader.splitSentences(text, lower) };
}
const said = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Bonjour M. Dupont. Ici Hugo.', ['Bonjour M. Dupont.', 'Ici Hugo.']],
    ['Pouvez-vous me rappeler ? Merci !', ['Pouvez-vous me rappeler ?', 'Merci !']],
    ['Les tarifs, délais, etc. Rappelez-moi.', ['Les tarifs, délais, etc.', 'Rappelez-moi.']],
    ['Un gain de 3.5 points. Voilà.', ['Un gain de 3.5 points.', 'Voilà.']],
    ['Euh... je rappelle. Ensuite… Merci.', ['Euh... je rappelle.', 'Ensuite…', 'Merci.']],
  ])('%s', (text, sentences) => expect(passageOf(text).sentences.map((sentence) => sentence.text)).toEqual(sentences));
});

describe('greetings', () => {
  it.each([
    ['Bonjour Élodie, ici Hugo.', 'Bonjour Élodie', ['Élodie']],
    ['Bonjour Madame Lefèvre, ici Hugo.', 'Bonjour Madame Lefèvre', ['Madame Lefèvre']],
    ['Bonjour Mme de La Tour. Ici Hugo.', 'Bonjour Mme de La Tour', ['Mme de La Tour']],
    ['Bonjour Madame, ici Hugo.', 'Bonjour Madame', []],
    ['Bonjour, c’est Hugo.', 'Bonjour', []],
    ['Salut Jean-Pierre ! Merci.', 'Salut Jean-Pierre', ['Jean-Pierre']],
    ['Élodie, bonjour. Merci Élodie.', 'Élodie, bonjour', ['Élodie', 'Élodie']],
    ['Je vous appelle pour la revue. À bientôt, Élodie.', null, ['Élodie']],
    ['Bonjour. Je vous remercie, Monsieur Dupont, et au revoir.', 'Bonjour', ['Monsieur Dupont']],
    ['Bonjour. Nous connaissons Inès Garnier, Paul Martin, et Luc.', 'Bonjour', []],
  ])('%s', (text, greeting, addressed) => {
    const passage = passageOf(text);
    const found = reader.greeting(passage, null);
    expect(found === null ? null : text.slice(found.start, found.end)).toBe(greeting);
    expect(said(text, reader.addressed(passage, null))).toEqual(addressed);
  });
  it.each([
    ['Madame Lefèvre', 'Lefèvre'],
    ['M. Dupont', 'Dupont'],
    ['Dr Huet', 'Huet'],
    ['Mathieu', 'Mathieu'],
  ])('%s without a title', (name, bare) => expect(reader.bareName(name)).toBe(bare));
});

describe('names', () => {
  it.each([
    ['Je travaille chez Lumira avec Inès Garnier.', ['Lumira', 'Inès', 'Garnier']],
    ["Nordex l'a fait en six semaines.", ['Nordex']],
    ['Rappelez-moi lundi. Votre DRH le sait.', []],
    ['Merci. Concrètement, vous pourriez gagner du temps.', []],
    ['Bonjour François, Je vous appelle.', ['François']],
  ])('%s', (text, names) => expect(said(text, reader.names(passageOf(text)))).toEqual(names));
});

describe('quantities', () => {
  it.each([
    ['30 %', ['percent:30']],
    ['trente pour cent', ['percent:30']],
    ['12 000 €', ['money:12000']],
    ['douze mille euros', ['money:12000']],
    ["1,5 million d'euros", ['money:1500000']],
    ["d'un tiers", ['fraction:un tiers']],
    ['divisé par deux', ['percent:50']],
    ['de moitié', ['percent:50']],
    ['en six semaines', ['count:6']],
    ['200 équipes', ['count:200']],
    ['deux cents équipes', ['count:200']],
    ['cinq minutes suffisent, en deux mots', []],
    ['une idée, un jour ou deux', []],
  ])('%s', (text, values) => expect(reader.quantities(passageOf(text)).map(({ value }) => value)).toEqual(values));
});

describe('claims', () => {
  it.each([
    ["Nous aidons les transporteurs à réduire d'un tiers leurs litiges.", ['product']],
    ['Notre logiciel automatise vos relances.', ['product']],
    ['Nous sommes le leader du marché.', ['product', 'superlative']],
    ["J'ai vu que vous recrutez à Lyon.", ['noticed']],
    ["J'ai vu votre profil sur LinkedIn.", []],
    ['Je vous ai déjà laissé un message.', ['earlier-message']],
    ["J'essaie de nouveau de vous joindre.", ['earlier-message']],
    ['Nous avons échangé il y a deux semaines.', []],
    ['Rappelez-moi et je vous dirai comment.', []],
  ])('%s', (text, kinds) => expect(reader.claims(passageOf(text)).map(({ kind }) => kind)).toEqual(kinds));
});

describe('stems', () => {
  it.each([
    ['facture', 'factures'],
    ['facturation', 'facturer'],
    ['réduire', 'réduit'],
    ['litige', "d'un litige"],
    ['livraisons', 'livraison'],
  ])('%s and %s are one', (one, other) => expect(reader.stems(one)).toEqual(reader.stems(other)));
  it('leaves out what carries no meaning', () =>
    expect(reader.stems("Je vous appelle pour que nous puissions en parler, s'il vous plaît")).toEqual(reader.stems('puissions plaît')));
});

describe('subject lines', () => {
  it.each([
    ['Re: votre devis', 'fakeReplies'],
    ['TR : facture', 'fakeReplies'],
    ['Comme convenu', 'fakeReplies'],
    ['Dernière chance', 'fakeUrgency'],
    ['URGENT : réponse attendue', 'fakeUrgency'],
    ['Plus que 3 jours', 'fakeUrgency'],
    ['Démo gratuite !', 'pitchWords'],
    ['Économisez 30 %', 'pitchWords'],
    ['Suite à notre rendez-vous', 'meetingWords'],
  ] as const)('%s: %s', (subject, kind) => expect(reader[kind](subject).length).toBeGreaterThan(0));
  it.each(['Après la revue des tarifs', 'Inès Garnier m’a parlé de vous', 'Mon message vocal'])('nothing bad in: %s', (subject) => {
    for (const kind of ['fakeReplies', 'fakeUrgency', 'pitchWords'] as const) expect(reader[kind](subject)).toEqual([]);
  });
});
