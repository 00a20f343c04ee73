/** What a text says the caller's side does, is best at, has noticed or has said before: each of these needs a fact. */
import { allMatches } from '../../all-matches.ts';
import type { Claim, Passage } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, plain } from './find-spans.ts';
import { stems } from './stems.ts';

const VERB =
  '(?:ajud|reduz|cort|poup|economiz|aument|melhor|acelera|elimin|automatiz|garant|entreg|oferec|fornec|disponibiliz|vend|resolv|otimiz|simplific|integr|transform|gera|evit|diminu|duplic|dobr|control|monitor|implement|produz|recuper|detet|detect|proteg|lanc|desenvolv|instal|gerenci|ger|baix|encurt)';
const PRODUCT = phrases([
  `${VERB}(?:amos|emos|imos|aremos|eremos|iremos|izimos)`,
  `(?:podemos|conseguimos|vamos|iremos|costumamos|sabemos) ${VERB}(?:ar|er|ir|zir)`,
  `(?:noss[ao]s?|a minha|minha) (?:\\S+ )?(?:empresa|plataforma|software|produto|solucao|ferramenta|servicos?|sistema|equipe|equipa|clientes|tecnologia|aplicacao|aplicativo)(?: \\S+){0,2}? ${VERB}(?:a|e|am|em|ou|eu|iu|aram|eram|iram|z|zem|ziu|ziram)`,
  `(?:noss[ao]s?|os) clientes (?:\\S+ )?${VERB}(?:am|em|aram|eram|iram|zem|ziram)`,
]);
const SELLER_IS = phrases([
  'somos (?:uma|um|a|o|os|as|lider\\S*|especialistas|referencia)',
  'noss[ao] (?:\\S+ )?(?:empresa|plataforma|software|produto|solucao|ferramenta|sistema) (?:e|sao) (?:uma?|[ao])',
]);
const SUPERLATIVE = phrases([
  'garanti(?:do|da|dos|das|mos|r)',
  'lider(?:es)? (?:d[eo] mercado|d[eo] setor|mundia\\p{L}+|naciona\\p{L}+)',
  'numero um',
  '(?:o|a|os|as) melhor(?:es)? (?:\\S+ )?(?:d[oa] (?:mercado|setor|pais|brasil)|solucao|plataforma|preco|software)',
  'premiad[oa]s?',
  'unic[oa] (?:n[oa]|d[oa]) (?:mercado|setor|pais)',
  'sem risco',
  'referencia n[oa] (?:mercado|setor)',
  'revolucionari[oa]',
  'comprovad[oa]s?',
  'imbativel|incomparavel',
  'as maiores empresas',
]);
const NOTICED = phrases([
  '(?:eu )?(?:vi|li|notei|reparei|soube|percebi|fiquei sabendo|ouvi dizer|descobri|acompanhei) (?:recentemente )?(?:que|o seu|a sua|o teu|a tua|o vosso|a vossa|sobre|no|na|o|a)',
  'parabens(?: pel[oa])?',
]);
/** Found by search: the article's own example of a context. */
const SEARCH = /(?<!\p{L})(?:linkedin|perfil|site|pagina|nome|contac?to|numero|pessoa (?:certa|responsavel|indicada))(?!\p{L})/u;
const EARLIER = phrases([
  '(?:minha|a) (?:ultima|primeira|segunda|terceira|anterior|outra) (?:mensagem|ligacao|chamada|tentativa)',
  'mensagem anterior',
  '(?:ja |eu )?deixei(?:-lhe|-te)? (?:\\S+ )?(?:mensage(?:m|ns)|recados?)',
  'ja (?:liguei|tentei|telefonei|mandei|enviei|escrevi)',
  'lig(?:o|ando|ar|uei) (?:outra vez|de novo|novamente|pela (?:segunda|terceira) vez|mais uma vez)',
  '(?:segunda|terceira|outras?) (?:mensage(?:m|ns)|tentativa)',
  'liguei (?:ontem|antes|n[ao] \\S+)',
  'tentei (?:falar|ligar|contact\\p{L}+)',
]);
/** Longest claim that is read, in characters. */
const LONGEST_CLAIM = 240;

function restOf(text: string, from: number): string {
  const rest = text.slice(from, from + LONGEST_CLAIM);
  const end = /[;:–—.]|,\s(?:e|mas|porque|para)(?!\p{L})|(?<!\p{L})(?:porque|para que|e eu)(?!\p{L})/u.exec(rest);
  return end === null ? rest : rest.slice(0, end.index);
}

function collect(passage: Passage, pattern: RegExp, kind: Claim['kind']): Claim[] {
  return passage.sentences.flatMap((sentence) => {
    const text = plain(sentence);
    return allMatches(text, pattern).flatMap((match) => {
      const stop = match.index + match[0].length;
      if (isDenied(clauseBefore(text, match.index))) return [];
      if (kind === 'noticed' && SEARCH.test(text.slice(match.index, match.index + LONGEST_CLAIM))) return [];
      const rest = kind === 'product' || kind === 'noticed' ? restOf(text, stop).trimEnd() : '';
      const words = stems(`${kind === 'product' ? match[0] : ''} ${rest}`);
      return [{ kind, stems: words, start: sentence.start + match.index, end: sentence.start + stop + rest.length }];
    });
  });
}

export function claims(passage: Passage): Claim[] {
  return [
    ...collect(passage, PRODUCT, 'product').filter(({ stems: words }) => words.length > 1),
    ...collect(passage, SELLER_IS, 'product').filter(({ stems: words }) => words.length > 0),
    ...collect(passage, SUPERLATIVE, 'superlative'),
    ...collect(passage, NOTICED, 'noticed').filter(({ stems: words }) => words.length > 0),
    ...collect(passage, EARLIER, 'earlier-message'),
  ];
}
