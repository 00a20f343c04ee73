/** How a voicemail opens, whom it addresses, and who says they are calling. */
import type { AddressedName, Passage, Span } from '../../reader.ts';
import { fold, phrases, spansIn } from './find-spans.ts';

const SALUTATION =
  /^\W{0,3}(?:(?:oi|ola|alo|viva|ei|e ai|opa|hey|caro|cara|prezad[oa]|estimad[oa]|exm[oa]\.?)(?!\p{L})(?:[\s,.!]{1,3}(?:bom dia|boa tarde|boa noite)(?!\p{L}))?|(?:muito )?(?:bom dia|boa tarde|boa noite)(?!\p{L}))/u;
const TITLE = String.raw`(?:(?:[Ss]enhor(?:a|ita)?|Sr\.?ª?|Sra\.?|Srta\.?|[Dd]outora?|Dr\.?ª?|Dra\.?|[Dd]ona|D\.|Eng\.?[ºª]?|[Ee]ngenheir[oa]|Prof\.?ª?|Profa\.?|[Pp]rofessora?)\s)`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,40}`;
const NAME = String.raw`${TITLE}{0,2}${WORD}(?:\s(?:(?:de|da|do|dos|das|e)\s)?${WORD}){0,3}`;
const AFTER_SALUTATION = new RegExp(String.raw`^[\s,.!]{1,3}(${NAME})(?=\s?[,.!?:–—-]|\s\p{Ll}|$)`, 'u');
const STARTS_WITH_NAME = new RegExp(String.raw`^(${NAME})\s?[,.!–—-]`, 'u');
const VOCATIVE = new RegExp(String.raw`,\s(${NAME})\s?[.!?,]`, 'gu');
/** Capitalised words that are no name although they stand where one could. */
const NOT_A_NAME = new Set(
  'Eu Nós A O As Os Um Uma Aqui Daqui Fala Falo Quem Meu Minha É Estou Ligo Liguei Tudo Como Bom Boa Hoje Ontem Amanhã Obrigado Obrigada Agradeço Até Um Me Por Se Na No Em E Mas Repetindo Repito Mais Outra Sobre Desde Tivemos Temos Tenho Gostaria Queria Quero Vi Li Quando Este Esta Isso Isto Há Você Sou Somos Podemos Pode Poderia Conversamos Falamos Falámos Segunda Terça Quarta Quinta Sexta Sábado Domingo Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro Tchau Abraço Abraços Adeus Cumprimentos Olá Oi Peço Desculpe Só Espero Espere Dou Volto Foi Trabalho Nosso Nossa Pessoal Equipe Equipa Senhor Senhora Doutor Doutora'.split(
    ' ',
  ),
);

/** The name without its titles. */
export function bareName(name: string): string {
  return name.replace(new RegExp(`^${TITLE}{1,3}`, 'u'), '');
}

function isName(name: string): boolean {
  const [first = ''] = bareName(name).split(/[\s'’]/u);
  return first !== '' && !NOT_A_NAME.has(first);
}

function longestName(text: string, name: string, firstName: string | null): string {
  if (firstName !== null && text.startsWith(firstName) && !/^[\p{L}\p{M}'’-]/u.test(text.slice(firstName.length))) return firstName;
  return name;
}

/** Salutation and name, or a name alone at the very start. */
export function greeting({ text, lower }: Passage, firstName: string | null): Span | null {
  const start = text.length - text.trimStart().length;
  const opening = SALUTATION.exec(fold(lower.slice(start, start + 60)));
  if (opening === null) {
    const name = STARTS_WITH_NAME.exec(text.slice(start, start + 80));
    if (name === null || !isName(name[1]!)) return null;
    const more = /^[,.!–—-]?\s{0,2}(?:oi|ola|bom dia|boa tarde|boa noite)(?!\p{L})/u.exec(
      fold(lower.slice(start + name[1]!.length, start + 100)),
    );
    return { start, end: start + name[1]!.length + (more?.[0].length ?? 0) };
  }
  const after = start + opening[0].length;
  const rest = text.slice(after, after + 100);
  const name = AFTER_SALUTATION.exec(rest);
  if (name === null || !isName(name[1]!)) return { start, end: after };
  const offset = name[0].length - name[1]!.length;
  return { start, end: after + offset + longestName(rest.slice(offset), name[1]!, firstName).length };
}

const THANKS =
  /^(?:(?:muito )?obrigad[oa](?: pela atencao| desde ja)?|agradeco(?: a atencao| desde ja)?|ate (?:breve|logo|ja|mais)|um abraco|abracos?|tudo de bom|bom trabalho|tchau|adeus|entao|bem|espero a (?:sua|tua) (?:ligacao|chamada)|fico a espera)(?=[\s,])/u;
const VOCATIVE_PLACE =
  /(?:obrigad[oa]|atencao|ja|breve|logo|mais|abracos?|bom|trabalho|dia|tarde|noite|semana|adeus|tchau|cumprimentos|conversar|falar|chamada|ligacao|retorno|sucesso|mensagem|ola|oi|entao|ligue|liga)$/u;

/** Names after a salutation, at the start of a text, and set off by commas at the end of a sentence. */
export function addressed(passage: Passage, firstName: string | null): AddressedName[] {
  const found: AddressedName[] = [];
  const add = (name: string, start: number): void => {
    if (!isName(name) || found.some((other) => other.start === start)) return;
    const whole = longestName(passage.text.slice(start), name, firstName);
    found.push({ name: whole, start, end: start + whole.length });
  };
  for (const sentence of passage.sentences) {
    const text = fold(sentence.lower);
    const lead = SALUTATION.exec(text) ?? THANKS.exec(text);
    const name =
      lead === null
        ? STARTS_WITH_NAME.exec(sentence.text)
        : AFTER_SALUTATION.exec(sentence.text.slice(lead[0].length, lead[0].length + 100));
    if (lead !== null && name !== null) add(name[1]!, sentence.start + lead[0].length + name[0].length - name[1]!.length);
    else if (
      name !== null &&
      (sentence.index === 0 || name[1] === firstName) &&
      !/^[,\s]*(?:d[aeo]s?|que|um|uma|n[oa]|colega|ex)\s/u.test(fold(sentence.lower.slice(name[1]!.length, name[1]!.length + 20)))
    )
      add(name[1]!, sentence.start);
    for (const match of sentence.text.matchAll(VOCATIVE)) {
      const last = match.index + match[0].length >= sentence.text.length;
      if (match[1] === firstName || (last && VOCATIVE_PLACE.test(text.slice(0, match.index).trimEnd())))
        add(match[1]!, sentence.start + match.index + 2);
    }
  }
  // A salutation that is a sentence of its own leaves the name to the next one.
  const [hello, next] = passage.sentences;
  if (hello !== undefined && next !== undefined && /^\W{0,3}(?:ola|oi|bom dia|boa tarde|boa noite)\W*$/u.test(fold(hello.lower))) {
    const name = STARTS_WITH_NAME.exec(next.text);
    if (name !== null) add(name[1]!, next.start);
  }
  return found.sort((a, b) => a.start - b.start);
}

const INTRODUCTION = phrases([
  '(?:aqui|daqui) (?:e|fala|quem fala e)',
  '(?:quem )?fala(?: e)?',
  '(?:quem )?fala aqui',
  '(?:o )?meu nome(?:, \\S+ \\S+,)? e',
  'me chamo|chamo-me',
  'eu sou|sou',
  'falando',
  'em nome da empresa',
  'trabalho na empresa',
]);

export function introductions(passage: Passage): Span[] {
  return spansIn(passage, INTRODUCTION);
}
