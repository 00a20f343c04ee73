/** What a text sells, what it says the contact gains, and what it promises anybody. */
import type { Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, plain, spansIn } from './find-spans.ts';

const THING =
  '(?:plataforma|software|produtos?|solucao|solucoes|ferramenta|servicos?|sistema|empresa|aplicacao|aplicativo|portfolio|tecnologia|metodologia)';
const PITCH = phrases([
  '(?:oferecemos|disponibilizamos|fornecemos|comercializamos|dispomos de|apresentamos|prestamos|vendemos|produzimos|desenvolvemos|fabricamos|atendemos|servimos|implementamos|atuamos|operamos)(?: \\S+){1,8}',
  'somos (?!membros|amig|coleg|os dois|ambos|do|da|vizinh|nos|bons|dois)\\p{L}+(?: \\S+){0,6}',
  '(?:e|sou de) uma empresa (?:lider|de|que|especializada|com|pioneira)(?: \\S+){0,6}',
  '(?:entre|um dos|alguns dos) (?:os )?nossos clientes(?: \\S+){0,5}|nossos clientes (?:incluem|sao|vao)(?: \\S+){0,5}',
  '(?:oferece|disponibiliza|fornece|comercializa)(?: \\S+){1,5}(?=[^?]{0,60}[.!])',
  'lider(?:es)? (?:em|de|no|na|do|da)(?: \\S+){1,3}',
  'mais de \\S+(?: \\S+)? (?:clientes|empresas|anos de|paises)(?: \\S+){0,2}',
  'contamos com (?:uma|mais|um|os|as)(?: \\S+){1,6}',
  'temos (?:a melhor|o melhor|as melhores|os melhores|mais de|vasta|ampla|larga|varias|varios|uma gama|uma equipe|uma equipa)(?: \\S+){1,6}',
  `noss[ao]s? (?:\\S+ )?${THING} (?:\\S+ )?(?:e|sao|inclui|integra|permite|oferece|foi|tem|automatiza|faz|conta|combina|garante|monitora|monitoriza|disponibiliza|reune|cobre)(?: \\S+){1,8}`,
  '(?:trabalhamos|colaboramos) com (?:as|os) (?:maiores|melhores|principais)(?: \\S+){1,4}',
]);

export function pitches(passage: Passage): Span[] {
  return spansIn(passage, PITCH);
}

const GAIN_STEM =
  '(?:reduz|cort|poup|economiz|aument|evit|ganh|acelera|diminu|elimin|simplific|receb|pag|fech|dobr|duplic|liber|resolv|antecip|encurt|baix|recuper|automatiz|preven|agiliz|otimiz|melhor|venda|vend|faz|fa|encher|ench|ter|tra)';
/** Verbs whose object is by itself something won or spared; in the infinitive or the present, since the past is an example of others. */
const STRONG =
  '(?:reduz|cort|poup|economiz|aument|evit|diminu|elimin|simplific|antecip|encurt|baix|recuper|agiliz|acelera?|duplic|dobr)(?:ir|ar|er|zir|am|em|imos|amos|emos|indo|ando|iria|aria)';
const FINITE =
  '(?:reduz|reduzem|corta|cortam|poupa|poupam|economiza|economizam|aumenta|aumentam|evita|evitam|ganha|ganham|diminui|diminuem|elimina|eliminam|recebe|recebem|paga|pagam|fecha|fecham|vende|vendem|recupera|recuperam|acelera|aceleram|simplifica|simplificam)';
const INFINITIVE = '\\p{L}{2,20}[aei]r';
const GAIN = phrases([
  `ajud(?:ar|amos|o|a|ou|aram)(?:-\\S+)?(?: (?!a )\\S+){0,5}? a ${INFINITIVE}`,
  `(?:mostr|ensin|explic|ver)\\p{L}*(?:-\\S+)? como (?:\\S+ )?${INFINITIVE}`,
  `(?:forma|maneira|jeito|modo) de ${INFINITIVE}`,
  `e possivel ${INFINITIVE}`,
  `trata-se de ${INFINITIVE}`,
  `(?:a ideia|o ganho)(?: \\S+){0,6}? (?:e|e este,) ${INFINITIVE}`,
  `(?:poderia|podia|podiam|podem|pode|poderiam|podias|podes|consegue|conseguem|conseguiria|passa a|permite|permitem) ${GAIN_STEM}\\p{L}{0,3}[aei]r`,
  `deix(?:a|am|ar|aria|ariam|arias|ara|arao) de (?:perder|pagar|gastar|esperar|ter)`,
  `(?:equipes?|equipas?|clientes|empresas?|isso|isto|voces?|negocio) ${FINITE}`,
  'podemos ajudar(?: com)?(?! nisso| a )',
  STRONG,
  '(?:acabar|lidar melhor|livrar\\p{L}*(?:-\\S+)?|terminar) (?:com|d[aeo]s?) \\S+',
  '(?:podemos|conseguimos|sabemos|da para|e possivel|tratamos de) (?:resolver|tratar|fazer|tirar|trazer|entregar)(?: \\S+){1,3}',
  '(?:passaria|passariam|passa|passam|comeca|voltaria) a [\\p{L}]{2,20}[aei]r',
  '(?:pag|gast|perd|esper|sofr)\\p{L}{1,5} menos(?: \\S+){0,3}',
  '(?:acaba|acabam|termina|terminam|resolve|resolvem)-se (?:o|a|os|as)(?: \\S+)?|desaparec\\p{L}+|(?:o|ao) fim d[aeo]s? (?!semana|mes|dia|ano)\\p{L}+|sem (?:atras|erro|disput|papel|papeis|retrabalho|surpres|multa|fila)\\p{L}*',
  '(?:da para|consegu\\p{L}+|poder\\p{L}*|pode|podem|podes) (?:\\S+ )?(?:receber|travar|controlar|prever|impedir|liberar|libertar|ganhar|fechar|vender|organizar|entregar|pagar|cobrar|produzir|faturar)(?! (?:comigo|me))',
  '(?<!(?:pelo|mais ou|nem) )menos (?!d[eo] |que |um |uma |mal )\\p{L}{4,}',
  'mais (?:rapido|depressa|barato|cedo|facil|vendas|margem|controlo|controle|clientes|producao|encomendas|pedidos)',
  '(?:temos|ha) uma (?:boa )?(?:resposta|solucao|forma) (?:para|de)',
  'com a nossa ajuda',
  'e nisso que ajudamos',
  'em jogo',
  `de (?:como )?ajudar a ${INFINITIVE}`,
  `se um dia o tema for ${INFINITIVE}`,
]);
/** What there is to gain where no offer is known. */
const SMALL_GAIN = phrases([
  'proximo passo',
  'em aberto',
  'em que ponto',
  'util|uteis',
  'um sim ou um nao',
  'poupa tempo',
  'faz sentido (?:termos|continuarmos|uma)',
  'ajuda em alguma coisa',
  'assunto para uma conversa',
  'boa resposta',
  'prefiro saber ja',
  'um? (?:caso|exemplo|resultado)',
  'o caso e este',
  'temos uma resposta',
  'tambem e uma resposta',
  'esta tudo bem',
  'nao ha problema',
]);
const LONGEST = 160;

/** From the first word of the gain to the end of its clause. */
function clauseEnd(text: string, from: number): number {
  const stop = /,\s(?:e|mas)\s+(?:eu|gostaria|mostro|podemos|quero|ha|isso|pode)|[;.!?]/u.exec(text.slice(from, from + LONGEST));
  return stop === null ? Math.min(text.length, from + LONGEST) : from + stop.index;
}

export function benefits(passage: Passage): Span[] {
  const found = passage.sentences.flatMap((sentence) => {
    const text = plain(sentence);
    const spans: Span[] = [];
    let covered = -1;
    for (const match of text.matchAll(GAIN)) {
      if (match.index < covered || isDenied(clauseBefore(text, match.index))) continue;
      covered = clauseEnd(text, match.index + match[0].length);
      spans.push({ start: sentence.start + match.index, end: sentence.start + covered });
      for (const more of text.slice(match.index + match[0].length, covered).matchAll(MORE)) {
        const start = sentence.start + match.index + match[0].length + more.index;
        spans.push({ start, end: start + more[0].length });
      }
    }
    return spans;
  });
  return found.length > 0 ? found : spansIn(passage, SMALL_GAIN).slice(0, 1);
}

/** "… e aumentar as vendas": a second gain in the same clause. */
const MORE = new RegExp(
  `(?<= e |, )(?:tambem )?(?:reduz|cort|poup|economiz|aument|evit|ganh|acelera|diminu|elimin|simplific|melhor)\\p{L}{0,3}[aei]r(?!\\p{L})`,
  'gu',
);

const YOURS = '(?:(?:os|as|o|a|do|da|dos|das|ao|aos) )?(?:seus?|suas?|teus?|tuas?|voss[oa]s?)';
const VAGUE = phrases([
  '(?:econom|poup|ganh)\\p{L}+ (?:-lhe |muito |mais |imenso |bastante )?(?:tempo|dinheiro)(?: e (?:tempo|dinheiro))?(?! aos dois)',
  `(?:saber|perguntar|descobrir) quais? (?:e|sao) ${YOURS} (?:\\S+ )?(?:desafios?|necessidades?|objetivos?|dores|dor|prioridades)`,
  '(?:leva|lev|ir|vao|va)\\p{L}*(?: \\S+){0,4}? mais longe',
  `(?:entender|conhecer|perceber|compreender|ouvir|saber)(?: melhor| mais)?(?: sobre)? ${YOURS} (?:\\S+ )?(?:desafios?|necessidades?|objetivos?|dores|dor|problemas?|negocio|realidade)`,
  '(?:traz|trag|ger|cri|aument|melhor|otimiz|maximiz|potenci|alcanc|ating|super|impulsion|alavanc|entreg|oferec|busc|faz|faca|dar|entend|perceb)\\p{L}*(?: \\S+){0,3}? (?:mais-valia|mais valia|diferenca|(?:mais |melhores )?(?:resultados|eficiencia|sucesso|crescimento|performance|competitividade|excelencia|rentabilidade|qualidade|valor|potencial)|desafios|necessidades|objetivos)',
  '(?:faz|fac|ajud|ver)\\p{L}*(?: \\S+){0,4}? (?:crescer|prosperar|evoluir|brilhar)',
  '(?:agreg|acrescent|adicion|ger|cri)\\p{L}{1,4} valor',
  `(?:melhorar|otimizar|potenciar|potencializar|transformar|impulsionar|alavancar) (?:${YOURS} |os |as |o |a )?(?:\\S+ )?(?:resultados?|desempenho|processos?|negocios?|eficiencia|operacoes|operacao|performance|produtividade)`,
  '(?:para |a )?(?:o |um )?(?:proximo|outro) (?:nivel|patamar)',
  `ajud\\p{L}+(?: \\S+){0,3}? a (?:poupar tempo|poupar dinheiro|crescer|ter (?:mais )?sucesso|vender mais|ir mais longe)`,
  `aumentar (?:${YOURS} |os |as |o |a )(?:\\S+ )?(?:produtividade|resultados|vendas|lucros?|eficiencia|receitas?|faturamento|faturacao|competitividade)`,
  '(?:parceir[oa]s?|parceria) (?:estrategic[oa]|de confianca|ideal|de negocios)',
  `reduzir (?:${YOURS} |os )?custos(?! d)`,
  'solucoes (?:a medida|sob medida|personalizadas|inovadoras|completas)',
]);

export function vaguePromises(passage: Passage): Span[] {
  return spansIn(passage, VAGUE);
}
