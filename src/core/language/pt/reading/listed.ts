/** The things a seller lists in one sentence, each by itself: "oferecemos painel, relatórios e suporte" lists three. */
import type { Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, plain } from './find-spans.ts';

const PRODUCT =
  '(?:plataforma|software|produto|solucao|ferramenta|sistema|aplicacao|aplicativo|app|pacote|programa|servico|plano|modulo|tecnologia)s?';
/** Verbs with which a seller's company or product is praised; "tem" is left to sentences that name a product. */
const PRAISING =
  '(?:te |lhe |vos )?(?:da(?: a voce| pra voce)?|oferece|entrega|disponibiliza|fornece|inclui|reune|traz|proporciona|permite|possui|garante|conta com|vem com|integra|combina|cobre|automatiza|faz|le|tem|e|sao)';
const HEAD = phrases([
  '(?:(?:atuamos|operamos) (?:em|n[ao]s?|com)|trabalhamos com (?=[ao]s (?:melhor|maior))|oferecemos|disponibilizamos|fornecemos|comercializamos|dispomos de|prestamos|vendemos|produzimos|desenvolvemos|fabricamos|entregamos|fazemos|contamos com|integramos|implementamos|cuidamos d[aeo]s?|incluimos|garantimos|damos)',
  'somos (?!membros|amig|coleg|os dois|ambos|d[aeo]s? |vizinh|nos|bons|dois)',
  '(?:a gente|a nossa empresa|nossa (?:equipe|equipa|empresa)) (?:te |lhe )?(?:faz|oferece|entrega|fornece|vende|da|cuida d[aeo]s?|inclui|garante|conta com|disponibiliza)',
  `(?:noss[ao]s?|[ao]s?|est[ae]|ess[ae]) (?:\\S+ )?${PRODUCT} (?:(?:\\S+ )?${PRAISING}|\\p{L}{2,20}(?:[az]|[^d]e))`,
  `com (?:[ao]s? )?noss[ao]s? (?:\\S+ )?${PRODUCT},? (?:voce|o senhor|a senhora|voces)`,
]);
/** A company that gives, offers or is the greatest; others' companies are told of in the past. */
const COMPANY =
  /(?<![\p{L}])[AO]\s\p{Lu}[\p{L}\p{N}]{1,30}(?:\s\p{Lu}[\p{L}\p{N}]{1,30})?\s(?:(?:te|lhe)\s)?(?:dá|oferece|entrega|disponibiliza|fornece|inclui|reúne|proporciona|permite|possui|garante|conta com|é (?:a|o|uma?|líder|referência|especializada|pioneira)|atende|vende|faz)(?![\p{L}])/gu;
/** Words for what sellers have: two of them in one sentence are a list whoever its subject is. */
const WARE = phrases(
  [
    PRODUCT,
    'suporte|paine(?:l|is)|dashboards?|integrac(?:ao|oes)|relatorios?|certificac(?:ao|oes)|certificad[oa]s?|consultoria|treinamentos?|formac(?:ao|oes)|implantac(?:ao|oes)|implementacao|migracao|atendimento|assistencia|nuvem|api|apis|login|alertas?|notificac(?:ao|oes)|funcionalidades?|recursos|usuarios|utilizadores|licencas?|garantia|inteligencia artificial|automac(?:ao|oes)|automatic[oa]s?|auditoria|conciliac(?:ao|oes)|captura|rastreamento|monitoramento|criptografia|seguranca|iso|sla|erps?|engenheir[oa]s|tecnicos|consultor(?:es|as)|cidades|unidades|patentes?|cases?|de ponta|nativ[oa]s?|escritorios|filiais|paises|premios?|premiad[oa]s?|clientes|anos de (?:mercado|experiencia|estrada)|funcionarios|colaboradores|especialistas|gratis|gratuit[oa]s?|de graca|desconto|tempo real|customizad[oa]s?|personalizad[oa]s?|exclusiv[oa]s?|melhor(?:es)? (?:preco|equipe|equipa|suporte|tecnologia|sistema|marcas?|time|atendimento)|lider(?:es)?|ilimitad[oa]s?|portfolio|catalogo|linha completa|experiencia',
  ],
  'u',
);
/** "A Brightline tem …": a company that has wares. */
const SELLER_HAS = /(?<![\p{L}])[AO]\s\p{Lu}[\p{L}\p{N}]{1,30}\s(?:tem|está)(?![\p{L}])/u;
const OWN_HAVING = phrases([
  'temos|a gente tem|nosso|nossa|nossos|nossas|voce (?:leva|ganha|tem|recebe)|o senhor (?:leva|ganha|tem|recebe)|trabalhamos com|sao',
]);
const SEPARATOR = /[,;:]\s+(?:e\s+)?|\s+(?:e|mais|alem d[aeo]s?)\s+/gu;
/** With such a word something else begins than a further thing. */
const ANOTHER_CLAUSE =
  /^(?:eu|me|voce|o senhor|a senhora|queria|gostaria|quero|por isso|para|pra|que|quando|se|como|porque|mas|foi|agora|hoje|ha|pode|poderia|podemos|posso|lig\p{L}+|retorn\p{L}+|isso|nao|sem|nem|por|em|na|no|da para|agradec\p{L}+|obrigad[oa]|ja|so|a northwind|tenho|temos|estou|est[ao]|explic\p{L}+|mostr\p{L}+|assim|a gente (?:conversa|se|pod)\p{L}*|levou|\p{L}+(?:ou|eram|aram|iram))(?!\p{L})/u;

function itemsIn(text: string, from: number): Span[] {
  const items: Span[] = [];
  let start = from;
  const close = (end: number): boolean => {
    const words = text.slice(start, end).trim();
    if (items.length > 0 && ANOTHER_CLAUSE.test(words)) return false;
    if (/\p{L}{3}/u.test(words)) items.push({ start, end });
    return true;
  };
  for (const mark of text.slice(from).matchAll(SEPARATOR)) {
    if (!close(from + mark.index)) return items;
    start = from + mark.index + mark[0].length;
  }
  close(text.length);
  return items;
}

function headOf(text: string, written: string): number | null {
  const starts = [...text.matchAll(HEAD), ...written.matchAll(COMPANY)]
    .filter((match) => !isDenied(clauseBefore(text, match.index)))
    .map((match) => match.index + match[0].length);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** @returns nothing for a sentence that lists fewer than two things */
export function listedThings(passage: Passage): Span[] {
  return passage.sentences.flatMap((sentence) => {
    const text = plain(sentence);
    if (text.endsWith('?')) return [];
    const head = headOf(text, sentence.text);
    const all = itemsIn(text, head ?? 0);
    const wares = all.filter(({ start, end }) => WARE.test(text.slice(start, end)) && !isDenied(text.slice(Math.max(0, start - 12), end)));
    const owns = [...text.matchAll(OWN_HAVING)].length > 0;
    const found =
      head !== null && wares.length > 0
        ? all
        : wares.length >= (owns || SELLER_HAS.test(sentence.text) ? 2 : 3)
          ? wares
          : head !== null && all.length > 2
            ? all
            : [];
    return found.length < 2 ? [] : found.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
  });
}
