/** Flattery, stiff words, and what must never be said on a voicemail. */
import type { Passage, Span, StiffWord } from '../../reader.ts';
import { phrases, spansIn } from './find-spans.ts';

const FAMILIAR = phrases([
  '(?:grande |super |muito )?fa (?:d[oae]|n(?:umero)? um)(?: \\S+){0,2}',
  '(?:meu|minha) (?:amig[oa]|querid[oa]|car[oa]|parceir[oa]|irmao|chapa|camarada|bem|amor)|amigao|amigona|(?<=, )(?:querid[oa]|parceir[oa]|amig[oa])(?=[!.])',
  'voces? (?:e|sao) (?:\\S+ )?(?:demais|top|otim[oa]s?|fera|show|lind[oa]s?)|(?:sigo|acompanho|leio|vejo) (?:sempre |tudo )(?:\\S+ ){0,3}(?:voce|voces|publica|publicam|escreve|posta)|saudad\\p{L}+|que prazer(?=[!.])|(?<=^)(?:grande|querid[oa]) \\p{L}+(?=[,!])|bel[oa] trabalho|(?:ha )?quanto tempo(?=\\s*[!.?]|, \\p{L}{2,20}[!.]|$)|ha quanto tempo (?:nao|sem)(?: \\S+){0,2}',
  'admir(?:o|acao|amos|ador|adora|avel)',
  'parabens pel[oa]',
  'trabalho (?:incrivel|fantastico|maravilhoso|excelente|inspirador|extraordinario|espetacular)',
  'impression(?:ou|a|ado|ada|ante)(?:-me)?',
  '(?:adoro|adorei|amo|amei) o (?:que|seu|vosso|teu)',
  '(?:que )?bom (?:falar|conversar|rever) (?:de novo|outra vez|novamente)(?: com)?',
  '(?<=, )(?:sumid[oa]|campea(?:o)?|chefe|mano|lind[oa]|guerreir[oa]|compadre|malta)(?=[!.?,])|velhos tempos',
  '(?:voce|voces|tu|sua|seu|teu|tua|voss[oa]|empresa|trabalho|perfil|carreira|percurso)(?: \\S+){0,3}? (?:fantastic[oa]s?|incrive(?:l|is)|maravilhos[oa]s?|extraordinari[oa]s?|genia(?:l|is)|brilhantes?|espetacular(?:es)?|excepciona(?:l|is)|excecional|inspirador\\p{L}*|(?:uma )?inspiracao)',
  '(?:que|tao) (?:\\S+ )?(?:fantastic[oa]|incrivel|maravilhos[oa]|extraordinari[oa]|brilhante|espetacular)',
  'lembra(?:-se|-te|s-te)? de mim',
]);

export function familiarities(passage: Passage): Span[] {
  return spansIn(passage, FAMILIAR);
}

/** Each with the plain word, or null where the whole phrase has to go. */
const STIFF: readonly (readonly [string, string | null])[] = [
  ['(?:venho|vimos|vem) por (?:este meio|meio dest[ae])', null],
  ['na sequencia d[aeo]s?|exposto', null],
  ['aferir|auscultar', 'saber'],
  ['fomentar|viabilizar|operacionalizar', 'fazer'],
  ['win-win|approach|insights?|leverage|end-to-end|ponta a ponta|target|deliverables?|core business|forecast|state of the art', null],
  ['escalave(?:l|is)|inovador(?:a|es|as)?|robust[oa]s?|paradigma|ecossistema|transversa(?:l|is)|customizad[oa]s?', null],
  ['obsequio', 'favor'],
  ['efetuar|efectuar|proceder a', 'fazer'],
  ['relativamente a|consoante|acerca d[aeo]', 'sobre'],
  [
    'informamos que|vimos comunicar|(?:encontra|encontramo)-?s?e? ao dispor|ao (?:seu |vosso )?dispor|tendo em vista|dispensada|apraz\\p{L}*',
    null,
  ],
  ['solicitamos|proced(?:a|emos|er) (?:a|ao)', null],
  ['chave na mao|integrad[oa]s?|alinhar|alinhamento|tratativas?|contrapartida|capilaridade', null],
  ['com vista a|a nivel de|em termos de|na qualidade de|na eventualidade de|devido ao facto de|bem como', null],
  ['oportunamente|prontamente|sem outro assunto|maiores informacoes', null],
  ['elencar|dirimir|sanar|rentabilizar|monetizar|enderecar|deliberar|otimizar|agilizar', null],
  ['todavia|destarte|nao obstante', 'mas'],
  ['mais-valias?|valor acrescentado|proposta de valor', null],
  ['vossa excelencia|v\\. ?ex[ac]?\\.?|cordialmente|atenciosamente', null],
  ['disponibilizar', 'dar'],
  ['serve a presente', null],
  ['por intermedio d[aeo]sta', null],
  ['solicit(?:o|ar|amos)(?: a gentileza)?', 'peço'],
  ['alavancar', 'aumentar'],
  ['sinergias?', null],
  ['no ambito d[aeo]', 'sobre'],
  ['(?:supracitad|supramencionad|acima mencionad)[oa]s?', null],
  ['disruptiv[oa]s?', null],
  ['portfolio', 'oferta'],
  ['holistic[oa]s?', null],
  ['roadmap', 'plano'],
  ['a fim de', 'para'],
  ['maximizar', 'aumentar'],
  ['implementar', 'pôr a funcionar'],
  ['outrossim', 'também'],
  ['no que concerne|concernente|no tocante', 'sobre'],
  ['inteira disposicao|ao inteiro dispor', null],
  ['conforme', 'como'],
  ['mediante', 'com'],
  ['no sentido de', 'para'],
  ['doravante', 'a partir de agora'],
  ['otimizacao|potencializar|potenciar', 'melhorar'],
  ['stakeholders|mindset|know-how|expertise|benchmark(?:ing)?', null],
  ['agendamento', 'marcação'],
  ['face ao exposto|diante do exposto|sem mais para o momento', null],
];
const STIFF_WORDS = STIFF.map(([pattern, plain]) => [phrases([pattern]), plain] as const);

export function stiffWords(passage: Passage): StiffWord[] {
  return STIFF_WORDS.flatMap(([pattern, plain]) => spansIn(passage, pattern).map((span) => ({ ...span, plain }))).sort(
    (a, b) => a.start - b.start,
  );
}

const YOUR = '(?:seus?|suas?|teus?|tuas?|voss[oa]s?)';
const PRIVATE = phrases([
  'cirurgias?|operad[oa] (?:a|ao|de)|doenca|doente|adoeceu|cancer|cancro|internad[oa]|gravidez|gravida|depressao|burnout|quimioterapia|licenca (?:medica|de maternidade)|baixa medica',
  'divorcio|divorciad[oa]|luto|falecimento|faleceu|funeral|enterro',
  '(?:vai|vais) ser (?:mae|pai)|tribunal|processo (?:trabalhista|disciplinar)|enfarte|infarto|avc|covid|diabetes|fratura|acidente|estado de saude|saude d[aeo]|vai fazer demissoes|demissoes|lista de (?:prospects|leads|alvos)|prospects',
  'melhoras|(?:os )?(?:meus )?(?:sentimentos|pesames)|pela (?:sua )?perda|(?:fazer|faz|fazendo|em) tratamentos?|psicolog[oa]|psiquiatra|terapia|ansiedade|hospital',
  '(?:nao|dificuldade)(?: \\S+){0,4}? pagar (?:\\S+ )?(?:salarios|contas|fornecedores|dividas)|salarios em atraso|prejuizos?|(?:despedid|demitid)[oa]|processo (?:judicial|em tribunal)',
  '(?:noss[oa]s?) (?:sistema|base de dados|registos|registros|cadastro)|leads?|prospect|scor(?:e|ing)|probabilidade de (?:fecho|fechamento)',
  `${YOUR} (?:filh[oa]s?|mae|pai|pais|avo|avos|net[oa]s?|sogr[oa]|irma(?:o|s|os)?|familia|esposa|esposo|marido|mulher|bebe|casamento|saude)`,
  'dividas?|falencia|insolvencia|recuperacao judicial|despedimentos?|demissoes',
  '(?:problemas?|dificuldades?|falta) (?:de |d[oa] )?(?:caixa|tesouraria|liquidez|financeir[oa]s?|dinheiro)',
  `${YOUR} (?:salario|ordenado|orcamento)|orcamento (?:disponivel )?(?:e )?de (?:\\d|\\p{L}+ (?:mil|milho))\\S*`,
  'lead scor\\p{L}+|pontuacao de lead|no(?:sso)? (?:crm|funil|pipeline)|nosso (?:crm|funil|pipeline)',
  '(?:o |a )?decisora?|tomador[a]? de decisao|quem decide as compras',
  `fase de (?:negociacao|fechamento|fecho|qualificacao|prospeccao)|oportunidade esta na fase`,
]);

export function privateMatters(passage: Passage): Span[] {
  return spansIn(passage, PRIVATE);
}

const DELICATE = phrases([
  'ex-(?!colega|alun)\\p{L}{3,}',
  `${YOUR} ex(?=[\\s.,!?]|$)`,
  '(?:que|quem) (?:o|a|te|lhe) (?:despediu|demitiu|mandou embora)',
  'ex-?\\s?(?:mulher|marido|espos[oa]|namorad[oa]|soci[oa]|patrao|patroa|chefe|empregador[a]?|companheir[oa]|funcionari[oa])',
  '(?:antig[oa]|anterior) (?:chefe|patrao|patroa|empregador[a]?|soci[oa]|diretora?|gestora?|gerente)|que (?:saiu|foi) (?:a |de )?(?:mal|despedid\\p{L}+|demitid\\p{L}+)|(?:chefe|patrao|empregador) (?:antigo|anterior)',
  `${YOUR} (?:\\S+ )?(?:concorrentes?|concorrencia|rival|rivais)`,
  `${YOUR} (?:irma(?:o|s|os)?|mae|pai|espos[oa]|marido|mulher|filh[oa]|cunhad[oa]|sogr[oa]|prim[oa]|ti[oa]|namorad[oa]|noiv[oa]|genro|nora|avo|net[oa]|padrasto|madrasta|entead[oa]|sobrinh[oa]|vizinh[oa]|inquilin[oa]|senhori[oa]|advogad[oa]|medic[oa]|padre)`,
]);

export function delicateRelations(passage: Passage): Span[] {
  return spansIn(passage, DELICATE);
}
