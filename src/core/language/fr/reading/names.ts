/** Words written like names. A capital at the start of a sentence counts only where what follows shows a name. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Span } from '../../reader.ts';

/** Written with a capital, but naming nobody and no claim. */
const CAPITALISED_ANYWAY = new Set(
  (
    'madame monsieur mademoiselle mesdames messieurs m mme mlle mr dr pr me maître docteur linkedin google zoom teams outlook gmail hubspot crm erp ceo cfo dg daf dsi rh drh pdg vp it ok tv tva sav roi kpi faq pdf btp pme eti tpe b2b rgpd ' +
    'noël pâques toussaint internet web france français française europe européen re fwd fw tr ps q1 q2 q3 q4 sms e-mail mail excel word powerpoint whatsapp janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche vous votre vos'
  ).split(' '),
);
const STARTERS = new Set(
  (
    'je j il elle ils elles on nous vous tu ce c ça cela ici mon ma mes merci votre vos ton ta tes notre nos le la les l un une des de d du au aux si et mais ou où car donc alors quand comme pour avec chez sur sous dans après avant depuis pendant lors suite concernant encore voici voilà bonjour bonsoir salut bonne bon bien oui non toute tout tous ' +
    'celui celle ceux cette ces cet aucun aucune chaque plusieurs quelques certains beaucoup rien personne qui que quoi quel quelle comment pourquoi dès peut être aussi ainsi enfin puis ensuite hier demain aujourd hui jusqu sans contre parmi entre selon vers grâce afin en à a y cinq deux trois quatre six dix mille cent pas plus moins très trop allô désolé excusez bref imaginez regardez notez parlons rappelez rappelle appelez appelle'
  ).split(' '),
);
const CAPITAL_WORD = /(?<![\p{L}\p{N}@/-]|[\p{L}]\.)\p{Lu}[\p{L}\p{M}\p{N}]*(?:[&.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
/** A verb right after it: the word at the start was a subject. */
const SUBJECT_OF =
  /^\s+(?:(?:nous|vous|te|t|s|l|m|les|y|en)[\s'’])?(?:a|ont|avait|est|sont|était|fait|font|peut|pourrait|va|recrute|travaille|utilise|gagne|réduit|compte|propose|pense|suggère|recommande)(?![\p{L}])/u;

function isShouted(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  return letters > 12 && (sentence.match(/\p{Lu}/gu)?.length ?? 0) > 0.7 * letters;
}

/** Single words; whoever asks joins neighbours. */
export function names(passage: Passage): Span[] {
  return passage.sentences.flatMap((sentence) => {
    if (isShouted(sentence.text)) return [];
    return allMatches(sentence.text, CAPITAL_WORD).flatMap((match) => {
      const word = match[0].toLowerCase();
      if (CAPITALISED_ANYWAY.has(word) || (word.length === 1 && /^['’]/.test(sentence.text.slice(match.index + 1)))) return [];
      const end = match.index + match[0].length;
      const isFirst = /(?:^|[«“"(:–—-]\s?)$/u.test(sentence.text.slice(Math.max(0, match.index - 2), match.index));
      const rest = sentence.text.slice(end, end + 40);
      const root = word.split('-')[0] ?? word;
      if (STARTERS.has(root) || (isFirst && !SUBJECT_OF.test(rest) && !/^\s\p{Lu}\p{Ll}/u.test(rest))) return [];
      return [{ start: sentence.start + match.index, end: sentence.start + end }];
    });
  });
}
