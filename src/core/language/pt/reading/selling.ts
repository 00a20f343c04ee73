/** What a text sells, what it says the contact gains, and what it promises anybody. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, plain, spansIn } from './find-spans.ts';
import { EASY_WORDS } from './easy-words.ts';
import { listedThings } from './listed.ts';
import { LOOSE_PROMISES } from './loose-promises.ts';
import { outcomes } from './outcomes.ts';

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
  const listed = listedThings(passage);
  return [...listed, ...spansIn(passage, PITCH).filter((span) => !listed.some(({ start, end }) => span.end > start && span.start < end))];
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
    for (const match of allMatches(text, GAIN)) {
      if (match.index < covered || isDenied(clauseBefore(text, match.index))) continue;
      covered = clauseEnd(text, match.index + match[0].length);
      spans.push({ start: sentence.start + match.index, end: sentence.start + covered });
      for (const more of allMatches(text.slice(match.index + match[0].length, covered), MORE)) {
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
  ...LOOSE_PROMISES,
  ...EASY_WORDS,
  '(?:econom|poup|ganh)\\p{L}+ (?:-lhe |muito |mais |imenso |bastante )?(?:tempo|dinheiro)(?: e (?:tempo|dinheiro))?(?! aos dois)',
  `(?:saber|perguntar|descobrir) quais? (?:e|sao) ${YOURS} (?:\\S+ )?(?:desafios?|necessidades?|objetivos?|dores|dor|prioridades)`,
  '(?:leva|lev|ir|vao|va)\\p{L}*(?: \\S+){0,4}? mais longe',
  `(?:entender|conhecer|perceber|compreender|ouvir|saber)(?: melhor| mais)?(?: sobre)? ${YOURS} (?:\\S+ )?(?:desafios?|necessidades?|objetivos?|dores|dor|problemas?|negocio|realidade)`,
  '(?:traz|trag|ger|cri|aument|melhor|otimiz|maximiz|potenci|alcanc|ating|super|impulsion|alavanc|entreg|oferec|busc|faz|faca|dar|entend|perceb)\\p{L}*(?: \\S+){0,3}? (?:mais-valia|mais valia|diferenca|(?:mais |melhores )?(?:resultados|eficiencia|sucesso|crescimento|performance|competitividade|excelencia|rentabilidade|qualidade|valor|potencial)|desafios|necessidades|objetivos)',
  '(?:faz|fac|ajud|ver)\\p{L}*(?: \\S+){0,4}? (?:crescer|prosperar|evoluir|brilhar)',
  '(?:agreg|acrescent|adicion|ger|cri)\\p{L}{1,4} valor',
  `(?:melhorar|otimizar|potenciar|potencializar|transformar|impulsionar|alavancar) (?:${YOURS} |os |as |o |a )?(?:\\S+ )?(?:resultados?|desempenho|processos?|negocios?|eficiencia|operacoes|operacao|performance|produtividade)`,
  '(?:para |a )?(?:o |um )?(?:proximo|outro) (?:nivel|patamar)',
  '(?:mais|melhor(?:es)?|maior(?:es)?) (?:eficiencia|produtividade|agilidade|resultados?|lucros?|lucratividade|tranquilidade|performance|desempenho|competitividade|receita|rentabilidade|dinheiro|crescimento)|menos (?:dor(?:es)? de cabeca|stress|estresse|preocupac\\p{L}+|gastos|despesas|custos?)',
  `resolv\\p{L}+ (?:tod[oa]s? |qualquer )?(?:${YOURS} )(?:\\S+ )?(?:problemas?|dores|vida|questoes)|resolv\\p{L}+ (?:tudo|qualquer problema)|(?:so|muit[ao]s|vari[ao]s|inumer[ao]s|tod[ao]s (?:[ao]s )?) ?(?:tem |traz |ha )?(?:vantagens|beneficios)`,
  '(?:que|tudo) (?:a gente|nos|eu) (?:pode|podemos|posso|consegue|conseguimos) fazer (?:por|pel[oa]|para|pra) (?:voces?|o senhor|a senhora|senhora?|ti|si|sua|seu)|divisor de aguas|mudar o jogo|virada de chave|game changer|outro mundo|sonhos?(?= |[,.])|(?:noss[ao]|minha) (?:missao|proposito|objetivo|meta|compromisso) e (?:\\S+ ){1,4}',
  '(?:vai|vao|ira) (?:dar|ter|sentir|ver|notar|perceber|ganhar|lucrar|colher) (?:um |uma |o |a |muit[oa]s? |os |as )?(?:salto|diferenca|resultados?|frutos|retorno|muito|mais|melhora|impacto)(?! (?:de )?\\d)|(?:tudo|muito) (?:que )?(?:voce|o senhor|a senhora|sua empresa) (?:precisa|quer|sonha|espera)|(?:maximo|melhor) (?:d[aeo]s?|para|pra) (?:sua|seu|voce|tua|vossa)|(?:potencial|futuro|sucesso) d[aeo] (?:sua|seu|acme|vossa)|grande (?:futuro|potencial|chance)',
  '(?:tornar|tornamos|torna|deixar|deixamos|deixa) (?:\\S+ ){0,4}?(?:mais|muito|bem) \\p{L}{4,}(?! \\d)|tem muito a (?:melhorar|crescer|ganhar)|(?:client|empres|equip)\\p{L}+(?: \\S+){0,3} (?:satisfeit|feliz|felizes|content|encantad)\\p{L}*|posso ajudar(?=[.!]|$)|mudar (?:a|o) (?:sua|seu|tua) \\S+|mais (?:fort|competitiv|produtiv|eficient|lucrativ|rentav|agil|moderna?)\\p{L}*',
  '(?:dar|da|damos|dando) (?:um|uma|aquel[ea]) (?:gas|up|upgrade|salto|empurrao|boost|forca|virada|guinada)|alcar voo|(?:alavanc|impulsion|turbin|potencializ)(?:a|ar|amos|ando) (?:\\S+ )?(?:\\S+)',
  '(?:faz|fazer|fazem|ajud\\p{L}+)(?: \\S+){0,4}? (?:economizar|lucrar|prosperar|decolar)(?! \\S+ \\d)|(?:economia|reducao) (?:de (?:tempo|custos|dinheiro)|significativa|real|enorme|brutal)|(?:obter|conseguir|alcancar|atingir|ter) (?:\\S+ )?(?:resultados?|sucesso|metas|objetivos)',
  '(?:tenho certeza|garanto|prometo|pode ter certeza|asseguro)(?: \\S+)? que (?:voces?|o senhor|a senhora|vai|vao|podemos|posso|sua|seu|da|a gente)(?: \\S+){0,2}|(?:levar|elevar|conduzir) (?:a |o )?(?:sua |seu )?\\S+ (?:a|ao|para|pra) (?:o |um |outro )*(?:topo|sucesso|futuro|lideranca|nivel|patamar)',
  '(?:economiz|poup|ganh|fatur|lucr)\\p{L}{1,4} (?:muito |mais |um |uma |bem ){0,3}(?:dinheir(?:o|ao)|grana|bolada|fortuna)',
  'ajud(?:amos|o|ar) (?:muit[ao]s )?(?:empresas|negocios|companhias|organizacoes|gente|clientes|equipes|equipas|times|marcas)(?: \\S+){0,4}? a (?:\\S+ )?(?:crescer|ganhar|alcancar|atingir|melhorar|vender|prosperar|evoluir|inovar|ter|ser|ir|conquistar|chegar)',
  '(?:vai|vao|vais|ia|ira|pode|podem|podes|consegue|conseguimos) (?:te |lhe |se |\\S+ )?(?:facilitar|transformar|revolucionar|surpreender|render|decolar|bombar|deslanchar|prosperar|brilhar)(?: \\S+){0,3}',
  '(?:vai|vao|vais|ira|pode|podem|podes) (?:\\S+ )?(?:ficar|ser|estar|correr|funcionar) (?:muito |bem |bastante |ainda )*(?:melhor|mais (?:facil|simples|leve|tranquil[oa]|eficiente|produtiv[oa])|otim[oa]|perfeit[oa])|melhora(?:r|mos)? (?:tudo|muito|bastante)',
  `(?:transform|revolucion|facilit|simplific|mud)(?:a|ar|amos|ando|aria) (?:muito |totalmente |\\S+ )?${YOURS} (?:vida|dia|negocio|empresa|rotina|equipe|equipa|operacao|trabalho|gestao|realidade)`,
  '(?:solucao|resposta|parceir[oa]|ferramenta|escolha|opcao) (?:perfeit|ideal|cert|complet|definitiv)\\p{L}*|melhor (?:solucao|parceir[oa]|escolha|opcao)',
  'a ganhar(?=[,.!]| com)|nao (?:vai|vais) se arrepender|nao te vais arrepender|ceu e o limite|pode (?:confiar|acreditar|apostar)|confi[ae] em (?:mim|nos)|acredite(?=[,.!])',
  '(?:podemos|posso|da para|da pra|conseguimos) (?:\\S+ )?(?:fazer|somar|contribuir|ajudar) (?:muito|bastante|mais|a diferenca|grandes coisas|coisas)(?: \\S+)?|(?:ver|sentir|notar|fazer|faz|fazemos) (?:a |toda a |uma |muita |grande |enorme )*diferenca',
  '(?:entreg|ger|agreg|acrescent|adicion|traz|trag|cri)\\p{L}{0,4} (?:muito |mais |um |verdadeiro |real )?valor(?: de verdade| real)?',
  `(?:otimizar|reduzir|cortar|baixar|diminuir|enxugar) (?:${YOURS} |os |as )?(?:custos|despesas|gastos|processos)(?! (?:de|com|em|do|no) (?!${YOURS}))`,
  '(?:vender|produzir|faturar|crescer|render|lucrar|fazer|conseguir|entregar) (?:muito |ainda |bem )?mais(?: e \\S+ menos| com menos)?(?=[,.!]|$| com a gente| e )|gastar menos',
  'resultados? (?:incrive|fantastic|surpreendent|extraordinari|excelente|otim|reai|real|melhor|expressiv|concret)\\p{L}*',
  '(?:conhecer|entender|saber|ouvir|falar|discutir|descobrir|compreender|mapear)(?: \\S+){0,5}? (?:desafios?|dores|necessidades|objetivos|metas|prioridades)',
  '(?:mund|mar|univers|leque)o? de (?:oportunidades|possibilidades|vantagens)|(?:inumeras|muitas|grandes|varias|incriveis|novas) (?:vantagens|oportunidades|possibilidades)|inumeros beneficios|muitos beneficios',
  '(?:aumentar|melhorar|elevar|ganhar|ganhando|ganhe|ganha) (?:a |o |em |muita |mais |muito |sua |seu ){0,3}(?:produtividade|eficiencia|competitividade|agilidade|rentabilidade|desempenho|performance)',
  `ajud\\p{L}+(?: \\S+){0,3}? a (?:poupar tempo|poupar dinheiro|crescer|ter (?:mais )?sucesso|vender mais|ir mais longe)`,
  `aumentar (?:${YOURS} |os |as |o |a )(?:\\S+ )?(?:produtividade|resultados|vendas|lucros?|eficiencia|receitas?|faturamento|faturacao|competitividade)`,
  '(?:parceir[oa]s?|parceria) (?:estrategic[oa]|de confianca|ideal|de negocios)',
  `reduzir (?:${YOURS} |os )?custos(?! d)`,
  'solucoes (?:a medida|sob medida|personalizadas|inovadoras|completas)',
]);

export function vaguePromises(passage: Passage): Span[] {
  const worded = spansIn(passage, VAGUE);
  const named = outcomes(passage).filter(({ start, end }) => !worded.some((span) => span.start < end && start < span.end));
  return [...worded, ...named].sort((a, b) => a.start - b.start);
}
