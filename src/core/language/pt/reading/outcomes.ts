/** Good things promised by one word, where the sentence speaks of the seller or of what comes: whether a fact makes it concrete, the tip decides. */
import type { Passage, Span } from '../../reader.ts';
import { allMatches } from '../../all-matches.ts';
import { phrases, plain } from './find-spans.ts';

/** What anybody would like to have more of, or less. */
const GOOD = phrases([
  'crescimento|crescer|sucesso|resultados|melhorias?|lucros?|lucrar|vantagens?|beneficios?|eficiencia|produtividade|rentabilidade|competitividade|potencial|excelencia|prosperidade|tranquilidade|sossego|descansad[oa]s?|no topo|ao topo|lideranca|futuro (?:melhor|brilhante|risonho)|(?:boa|melhor|excelente|otima) (?:aposta|escolha|opcao|decisao|parceria)|(?:a |toda a )?diferenca|compensa|se arrepend\\p{L}+|render (?:mais|como|muito)|satisfacao|qualidade (?:de vida|superior|total)|(?:a |uma )(?:chave|solucao|receita|formula|resposta) (?:que|certa|do|ideal|perfeita|para (?:tudo|o sucesso|crescer|destravar))|resultados? (?:aparec|surg|cheg)\\p{L}+|inovacao|modernizar|destravar|alavancar|turbinar|mais com menos|menos com mais|uteis|fazer acontecer|brilhar|vencer|triunfar|evoluir|prosperar|desempenho|oportunidades|dias melhores|mais valor|valor real|mais dinheiro|muito dinheiro|mais tempo (?:livre|para o que)|menos trabalho|menos stress|menos preocupac\\p{L}+|confianca total|resolv\\p{L}{1,4} a (?:sua|tua|vossa) vida|outra vida|vida facil',
]);
/** The seller, a promise, an appeal to believe it. */
const FRAME = phrases(
  [
    'nos|a gente|brightline|con+osco|noss[ao]s?|comigo|posso|podemos|consigo (?!d)|conseguimos|quero|queremos|queria|garanto|prometo|asseguro|confi[ae]|imagin[ae]|vej[ao]|ve|experiment[ae]|cont[ae] com|acredit[ae]|isto|isso|vai|vao|vais|ira|pode ser|podem|temos|tenho|trabalhar|ninguem|sempre|certeza|aqui|juntos|gostava|gostaria',
  ],
  '',
);
/** To praise the talk itself, or to speak of what others did, promises nothing. */
const OTHERWISE = phrases(
  [
    'falar|falarmos|conversar|conversarmos|conversa|ouvir|ouvi-l[oa]|ouvi-lo|reuniao|northwind|telefonema|nao (?:prometo|vendo|venho)|bom dia|boa semana|prazer|resultados? d[aeo]|exemplo|chamada|diferenca (?:de|entre|d[aeo]s?)',
  ],
  '',
);

export function outcomes(passage: Passage): Span[] {
  return passage.sentences.flatMap((sentence) => {
    const text = plain(sentence);
    const found = allMatches(text, GOOD);
    if (found.length === 0 || !FRAME.test(text) || OTHERWISE.test(text) || text.endsWith('?')) return [];
    return found.map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }));
  });
}
