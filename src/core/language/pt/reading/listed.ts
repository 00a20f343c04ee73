/** The things a seller lists in one sentence, each by itself: "oferecemos painel, relatórios e suporte" lists three. */
import type { Passage, Span } from '../../reader.ts';
import { allMatches } from '../../all-matches.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, plain } from './find-spans.ts';
import { PRODUCT, PRODUCT_HEADS, PROGRAM_DOES, WARES } from './wares.ts';

/** Verbs with which a seller's company or product is praised; "tem" is left to sentences that name a product. */
const PRAISING =
  '(?:te |lhe |vos )?(?:da(?: a voce| pra voce)?|oferece|entrega|disponibiliza|fornece|inclui|reune|traz|proporciona|permite|possui|garante|conta com|vem com|integra|combina|cobre|automatiza|faz|le|tem|e|sao)';
const HEAD = phrases([
  ...PRODUCT_HEADS,
  '(?:(?:atuamos|operamos) (?:em|n[ao]s?|com)|trabalhamos com (?=[ao]s (?:melhor|maior))|oferecemos|disponibilizamos|fornecemos|comercializamos|dispomos de|prestamos|vendemos|produzimos|desenvolvemos|fabricamos|entregamos|fazemos|contamos com|integramos|implementamos|cuidamos d[aeo]s?|incluimos|garantimos|damos)',
  'somos(?! (?:membros|amig|coleg|os dois|ambos|d[aeo]s? |vizinh|nos|bons|dois))',
  '(?:a gente|a nossa empresa|nossa (?:equipe|equipa|empresa)) (?:te |lhe )?(?:faz|oferece|entrega|fornece|vende|da|cuida d[aeo]s?|inclui|garante|conta com|disponibiliza)',
  `(?:noss[ao]s?|[ao]s?|est[ae]|ess[ae]) (?:\\S+ )?${PRODUCT} (?:(?:\\S+ )?${PRAISING}|\\p{L}{2,20}(?:[az]|[^d]e))`,
  `com (?:[ao]s? )?noss[ao]s? (?:\\S+ )?${PRODUCT},? (?:voce|o senhor|a senhora|voces)`,
]);
/** A company that gives, offers or is the greatest; others' companies are told of in the past. */
const COMPANY =
  /(?<![\p{L}])[AO]\s\p{Lu}[\p{L}\p{N}]{1,30}(?:\s\p{Lu}[\p{L}\p{N}]{1,30})?\s(?:(?:te|lhe)\s)?(?:nasceu|surgiu|está|atua|opera|trabalha|cresceu|ganhou|foi (?:fundada|eleita|premiada)|lançou|é (?:hoje|número|reconhecida)|dá|oferece|entrega|disponibiliza|fornece|inclui|reúne|proporciona|permite|possui|garante|conta com|é (?:a|o|uma?|líder|referência|especializada|pioneira)|atende|vende|faz)(?![\p{L}])/gu;
/** Words for what sellers have: two of them in one sentence are a list whoever its subject is. */
const WARE = phrases(WARES, '');
const PROGRAM = phrases([PROGRAM_DOES], '');
/** "A Brightline tem …": a company that has wares. */
const SELLER_HAS = /(?<![\p{L}])[AO]\s\p{Lu}[\p{L}\p{N}]{1,30}\s(?:tem|está)(?![\p{L}])/u;
const OWN_HAVING = phrases([
  'temos|a gente tem|nosso|nossa|nossos|nossas|voce (?:leva|ganha|tem|recebe)|o senhor (?:leva|ganha|tem|recebe)|trabalhamos com|sao',
]);
/** A sentence that begins with what a product does, its name left out. */
const NAMELESS =
  /^(?:e (?:ainda )?)?(?:tem|vem|inclui|traz|oferece|sao|conta com|roda|funciona|da para|permite|serve|ja vem|cobre|disponivel|pagamento|preco|com)(?!\p{L})/u;
/** What they would be able to do with it. */
const ABLE =
  /(?<!\p{L})(?:voces?|o senhor|a senhora|tu)\s(?:vai|vais|vao|pode|podes|podem|consegue|consegues|conseguem|passa a|passam a)\s(?:(?:poder|conseguir)\s)?(?=\p{L}+[aei]r(?!\p{L}))/u;
const INFINITIVE =
  /^(?:ainda |tambem |ate |e |poder )?(?!ligar|falar|conversar|ver|ter|ser|saber|decidir|ligar-me|perceber|reduzir|cortar)\p{L}{2,20}[aei]r(?!\p{L})/u;
const SEPARATOR = /[,;:]\s+(?:e\s+)?|\s+(?:e|mais|alem d[aeo]s?)\s+/gu;
/** With such a word something else begins than a further thing. */
const ANOTHER_CLAUSE =
  /^(?:eu|me|voce|o senhor|a senhora|queria|gostaria|quero|por isso|para|pra|que|quando|se|como|porque|mas|foi(?! (?:eleit|premiad|fundad|reconhecid|feit))|agora|hoje|ha|pode|poderia|podemos|posso|lig\p{L}+|retorn\p{L}+|isso|nao|sem (?!cartao|custo|taxa|fidelidade|adesao|compromisso|mensalidade|limite|carencia|instalacao|papel|multa|letra)|nem|por|em|na|no|da para|agradec\p{L}+|obrigad[oa]|ja (?!vem|inclui|tem|conta|e |esta|sai)|so|a northwind|tenho|temos (?:um assunto|uma ideia|que|como)|estou|est[ao](?! (?:presente|em |n[ao]s? |ha |disponi|entre))|explic\p{L}+|mostr\p{L}+|assim|a gente (?:conversa|se|pod)\p{L}*|levou|\p{L}+(?:ou|eram|aram|iram))(?!\p{L})/u;

/** What a seller spares them is no denial. */
const FREE_OF =
  /(?<!\p{L})sem (?:custos?|cartao|fidelidade|taxas?|adesao|compromisso|instalacao|mensalidade|limites?|carencia|papel|letra|multa|fidelizacao|contrato|burocracia|instalar|permanencia|qualquer|surpresas)(?!\p{L})/gu;

function itemsIn(text: string, from: number): Span[] {
  const items: Span[] = [];
  let start = from;
  const close = (end: number): boolean => {
    const words = text.slice(start, end).trim();
    if (items.length > 0 && ANOTHER_CLAUSE.test(words)) return false;
    if (/\p{L}{3}/u.test(words)) items.push({ start, end });
    return true;
  };
  for (const mark of allMatches(text.slice(from), SEPARATOR)) {
    if (!close(from + mark.index)) return items;
    start = from + mark.index + mark[0].length;
  }
  close(text.length);
  return items;
}

function headOf(text: string, written: string): number | null {
  const starts = [...allMatches(text, HEAD), ...allMatches(written, COMPANY)]
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
    const wares = all.filter(
      ({ start, end }) => WARE.test(text.slice(start, end)) && !isDenied(text.slice(Math.max(0, start - 12), end).replace(FREE_OF, ' ')),
    );
    const acts = all.filter(({ start, end }) => PROGRAM.test(text.slice(start, end)));
    const owns = NAMELESS.test(text) || allMatches(text, OWN_HAVING).length > 0;
    const able = ABLE.exec(text);
    if (able !== null) {
      const deeds = itemsIn(text, able.index + able[0].length);
      if (deeds.length > 2 && deeds.filter(({ start, end }) => INFINITIVE.test(text.slice(start, end).trim())).length > 2)
        return deeds.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
    }
    const found =
      head !== null && wares.length > 0
        ? all
        : wares.length >= (owns || SELLER_HAS.test(sentence.text) ? 2 : 3)
          ? wares
          : head !== null && all.length > 2
            ? all
            : acts.length > 2
              ? acts
              : [];
    return found.length < 2 ? [] : found.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
  });
}
