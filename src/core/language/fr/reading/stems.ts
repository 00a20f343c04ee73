/** The words of a text that carry meaning, in a rough stem form: "facture", "factures" and "facturation" are one. */

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll('œ', 'oe');
}

const FUNCTION_WORDS = new Set(
  fold(
    'a à afin ai aie ailleurs ainsi ait alors après as assez au aucun aucune aussi autant autre autres aux avant avec avez avoir avons avais avait aviez avions aura aurai auras aurez auriez auront bien bon bonne car ce ceci cela celle celui ces cet cette ceux chacun chaque chez ci ça comme comment côté dans de depuis dernier dernière derrière des dès deux devant dit dire dirai dites doit donc dont du elle elles en encore entre es est et étaient étais était étant été être étiez étions eu eux face fait faire fais faites fallait faut font fois hors ici il ils jamais je jusque juste la là laquelle le lequel les leur leurs lors lui ma mais me même mêmes mes mien mieux moi moins mon n ne ni non nos notre nôtre nous nouveau nouvelle on ont ou où oui par parce parfois parmi pas pendant peu peut peuvent peux plein plus plusieurs plutôt pour pourquoi pourra pourrai pourrait pourrez pourriez pouvez pouvons prochain prochaine propre puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi rien sa sans sauf savoir sais savez savons se selon sera serai serait seras serez seriez serons seront ses si sien sinon soi soient sois soit sommes son sont sous suis sur ta tant te tel telle tellement tes toi ton toujours tous tout toute toutes très trop tu un une va vais vas vers veut veux voici voilà voir voulais voulait voulez vouloir voudrais voudrait voudriez vos votre vous vu y ' +
      'aider aide aidons aidez aimerais appelle appelez appelais bonjour bonsoir salut merci concrètement concret cinq trois quatre chose choses client clients entreprise entreprises équipe équipes façon gens heure heures idée jour jours journée madame minute minutes mois moment monsieur montrer montre personne personnes piste plaisir possible rappeler rappelez rappelle semaine semaines simple simplement société sociétés sujet temps travail travaille travaillons utile demain hier aujourd hui an ans année années nom numéro réponse explique expliquer parler intéresse convenir suite week end début fin',
  ).split(' '),
);

const ELISION = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd)'/u;
const ENDING =
  /(?:issements?|ements?|ations?|itions?|tions?|sions?|ateurs?|atrices?|eries?|euses?|iques?|ives?|ables?|aient|eraient|eraits?|erais|eriez|erez|erons|eront|erai|eras|era|iraient|irait|iez|ions|ons|ants?|antes?|ant|ait|ais|ees|ee|es|er|ez|ent|ir|re|e|s|x|t|i|u)$/u;
/** Longer stems are cut, so that "réduire" and "réduction" come near each other. */
const LONGEST = 6;

function stem(word: string): string {
  if (word.length <= 4) return word.replace(/(?<=\p{L}{3})[sx]$/u, '');
  const root = word.replace(/[sx]$/u, '').replace(ENDING, '');
  return (root.length >= 3 ? root : word.slice(0, 4)).slice(0, LONGEST);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}']*/gu;

/** @returns one stem for each word that carries meaning, in order, repeated where the text repeats */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const match of fold(text.toLowerCase()).matchAll(WORD))
    for (const part of match[0].replace(ELISION, '').split("'")) if (part.length > 1 && !FUNCTION_WORDS.has(part)) found.push(stem(part));
  return found;
}
