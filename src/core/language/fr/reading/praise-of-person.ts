/** Strong words of admiration in a sentence about the contact. */
import type { Passage, Span } from '../../reader.ts';
import { find, inSentence, words } from './patterns.ts';

const STRONG = words([
  "(?:visionnaires?|génies?|génial(?:e|es)?|inspirante?s?|inspiration|légend\\p{L}+|idoles?|star|cracks?|pointure|brillante?s?|brillamment|exceptionnel(?:le|s|les)?|extraordinaires?|formidables?|remarquables?|fantastiques?|incroyables?|admir\\p{L}+|épatante?s?|merveilleu\\p{L}+|irremplaçables?|adorables?|talent\\p{L}*|icônes?|surdouée?s?|héros|charism\\p{L}+|clairvoyan\\p{L}+|perspicac\\p{L}+|sommité|virtuos\\p{L}+|prodig\\p{L}+|magistral\\p{L}*|éblouissan\\p{L}+|fascinan\\p{L}+|passionnan\\p{L}+|captivan\\p{L}+|impressionn\\p{L}+|éloquen\\p{L}+|hors pair|hors du commun|hors norme|d'exception|en or|sublimes?|magnifiques?|fabuleu\\p{L}+|génialissime|bluffan\\p{L}+|éloges?|louanges?|mérites|vénér\\p{L}+|idolâtr\\p{L}+|fans?|groupie|inconditionnelle?|disciple|sous le charme|conquise?|chapeau|maestro|votre plume|ta plume|vos paroles|tes paroles|vos lèvres|tes lèvres|cheville|calibre|trempe|envergure|stature|acabit|carrure|réputation|renommée|aura|bijou|perle|modèle|référence|exemple à suivre|exemple pour|à votre image|vos conférences|vos interventions|tes posts|vos posts|vos publications|vos articles|votre livre|votre podcast|chaleur\\p{L}+|gentillesse|sympathi\\p{L}+|accueillant\\p{L}*|bienveillan\\p{L}+|chaud au cœur|baume au cœur|bonheur|régal|délice|inoubliable\\p{L}*|mémorable\\p{L}*|culte|mythique|unique en|seule? et unique|meilleure?s? (?:\\p{L}+ )?(?:dirigeant|patron|gestionnaire|directeur|orateur|négociateur|contact|client|ami|professionnel|interlocuteur|des|de tous|d'entre)\\p{L}*)",
]);
const ABOUT_THEM = inSentence(/(?<![\p{L}])(?:vous|tu|toi|t'|votre|vos|ton|ta|tes)(?![\p{L}])/u);
/** The praise is of what is sold, of a result, or of the talk to come. */
const OF_OTHERS = inSentence(
  /(?<![\p{L}])(?:r[ée]sultats?|solution|logiciel|outil|offre|plateforme|notre|nos|prix|gains?|m[ée]thode|parler|discuter|joie|occasion|opportunit[ée]|r?appel\p{L}*|num[ée]ro|t[ée]l[ée]phon\p{L}*|par\s+exemple|un\s+exemple|l'exemple|cas\s+concret|journ[ée]e|soir[ée]e|week-end|bient[ôo]t)(?![\p{L}])/u,
);

export function praiseOfPerson(passage: Passage): Span[] {
  return find(passage, STRONG)
    .filter(({ sentence }) => ABOUT_THEM(sentence) && !OF_OTHERS(sentence))
    .map(({ start, end }) => ({ start, end }));
}
