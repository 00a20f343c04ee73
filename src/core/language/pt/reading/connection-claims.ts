/** Places that name somebody or something both are said to know, or somebody who is said to have sent the caller. */
import type { ConnectionClaim, Passage, Sentence } from '../../reader.ts';
import { plain } from './find-spans.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,40}`;
const NAME = String.raw`(?<name>${WORD}(?:\s(?:(?:de|da|do|dos|das|e)\s)?${WORD}){0,4})`;
const THE = String.raw`(?:[AaOo]s?\s)?`;
const BEFORE = String.raw`(?<![\p{L}\p{M}])`;
const KIN = String.raw`(?:colega|amig[oa]|contact?o|cliente|parceir[oa]|conhecid[oa]|s[óo]ci[oa]|diretora?|gerente|chefe|ex-colega|amizade|parceria)`;
/** What somebody does who sends a caller, with the pronoun before or after. */
const SENT = String.raw`(?:(?:me|nos|também|tamb[ée]m|j[áa]|que)\s){0,2}(?:sugeriu|recomendou|indicou|aconselhou|falou|passou|deu|mencionou|disse|contou|encaminhou|apresentou|pediu|comentou|manda|mandou|deixou|enviou|insistiu|garantiu)(?:-me|-nos)?`;

/** Patterns on the text as written; true where the words say that this person sent the caller. */
const NAMED: readonly (readonly [RegExp, boolean])[] = [
  [new RegExp(String.raw`${BEFORE}${THE}${NAME}(?:,\s[^,.]{1,60},)?\s${SENT}(?![\p{L}\p{M}])`, 'gu'), true],
  [
    new RegExp(
      String.raw`(?:[Ss]ugest[ãa]o|indica[çc][ãa]o|recomenda[çc][ãa]o|conselho|pedido|interm[ée]dio|refer[êe]ncia)(?:\s\p{Ll}+){0,3}?\s(?:d[aeo]|por)\s${NAME}`,
      'gu',
    ),
    true,
  ],
  [new RegExp(String.raw`(?:[Ii]ndicad[oa]|recomendad[oa]|apresentad[oa]|encaminhad[oa])\s(?:por|pel[oa])\s${NAME}`, 'gu'), true],
  [
    new RegExp(
      String.raw`(?:seu|teu|[Oo])\s(?:nome|n[úu]mero|contact?o|telefone)(?:\s\p{Ll}+){0,3}?\s(?:d[aeo]|por|pel[oa]|atrav[ée]s d[aeo])\s${NAME}`,
      'gu',
    ),
    true,
  ],
  [
    new RegExp(
      String.raw`[Qq]uem(?:\s\p{Ll}+(?:-me)?){1,7}?\sfoi\s${THE}${NAME}|[Ff]oi\s${THE}(?<name2>${WORD}(?:\s${WORD}){0,3})\squem`,
      'gu',
    ),
    true,
  ],
  [
    new RegExp(
      String.raw`(?:[Tt]emos|[Tt]enho)\s(?:(?:em\scomum\s)|(?:um|uma)\s\p{Ll}+\sem\scomum,?\s)?${THE}${NAME}(?:\sem\scomum)?`,
      'gu',
    ),
    false,
  ],
  [new RegExp(String.raw`[Ee]m\scomum(?:,|:)?\s(?:com\s|que\s[ée]\s)?${THE}${NAME}`, 'gu'), false],
  [
    new RegExp(
      String.raw`${BEFORE}(?:[Cc]onhe[çc]o(?:\sbem)?|[Cc]onhecemos(?:\sbem)?|[Tt]rabalhei\scom|[Tt]rabalhamos\scom|[Tt]rabalh[áa]mos\scom|[Ss]omos\s(?:\p{Ll}+\s)?amig[oa]s\sd[aeo]|[Ff]alei\scom|[Ee]stive\scom)\s(?:(?:seu|sua|teu|tua|o|a)\s){0,2}(?:${KIN}\s)?${THE}${NAME}`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:[Nn]osso|[Nn]ossa|seu|sua|teu|tua|um|uma|mesm[oa])\s(?:\p{Ll}+\s)?(?:${KIN}|grupo|evento|comunidade|pessoa|empresa)(?:\sem\scomum)?,\s${THE}${NAME}`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:[Cc]heguei|[Vv]im|[Ss]oube|[Rr]ecebi|[Cc]onsegui|[Oo]btive|[Tt]ive|[Tt]enho)(?:\s\p{Ll}+){0,5}?\s(?:pel[oa]|por|via|atrav[ée]s\sd[aeo]|d[ao]|gra[çc]as\s[àa]o?)\s${NAME}`,
      'gu',
    ),
    true,
  ],
  [
    new RegExp(
      String.raw`(?:[Ff]alei|[Ee]stive|[Aa]lmocei|[Ee]studei|[Tt]rabalhei|[Tt]rabalho|[Cc]onversei|[Jj]antei|[Ee]stud[áa]mos)(?:\s\p{Ll}+){0,2}\scom\s${THE}${NAME}`,
      'gu',
    ),
    false,
  ],
  [new RegExp(String.raw`(?:amig[oa]s?|colegas?|conhecid[oa]s?|s[óo]ci[oa]s?)(?:\s\p{Ll}+)?\sd[aeo]\s${NAME}`, 'gu'), false],
  [new RegExp(String.raw`(?:[Aa]|[Oo]|,)\s${NAME}(?:,\s[^,.]{1,40},)?\s(?:[ée]|foi|era)\s(?:\p{Ll}+\s){0,2}(?:${KIN})`, 'gu'), false],
  [new RegExp(String.raw`(?:nos\sliga|em\scomum),\s${THE}${NAME}`, 'gu'), false],
  [new RegExp(String.raw`${BEFORE}${NAME}(?:,\s[^,.]{1,60},)?\s[ée]\s(?:uma?\s)?(?:${KIN}|pessoa\sque\sconhecemos)`, 'gu'), false],
  [new RegExp(String.raw`(?:[Mm]embros?|parte|s[óo]cios)\s(?:d[aeo])\s${NAME}`, 'gu'), false],
];

/** A connection without a name, in words without accents. */
const NAMELESS =
  /(?<!\p{L})(?:(?:um|uma|alguns|algum|o nosso|a nossa|pessoas?)\s+(?:\p{L}+\s+){0,2}?em\s+comum|(?:amig|contat|contact|conhecid|colega)\p{L}*\s+em\s+comum|(?:alguem|pessoa)\s+que\s+(?:ambos\s+|nos\s+dois\s+)?conhecemos|(?:um|uma)\s+(?:amig[oa]|colega)\s+(?:seu|sua|teu|tua|nosso|nossa)|o\s+seu\s+nome\s+(?:surgiu|foi\s+mencionado))(?!\p{L})/gu;
/** Words with a capital that are nobody. */
const NOBODY =
  /^(?:Eu|Ela|Ele|Você|Quem|Nós|Isso|Isto|Este|Esta|Não|Já|Também|LinkedIn|Google|Hoje|Ontem|Segunda|Terça|Quarta|Quinta|Sexta|Como|Quando|Alguém|Um|Uma|O|A|Me|Foi|Temos|Tivemos|Sobre|Olá|Oi|Lumina)$/u;
const HINT =
  /comum|cheg|estud|almoc|jant|manda|envi|deix|vim|soube|receb|gracas|atraves|insist|conhec|suger|recomend|indic|aconselh|falou|passou|deu|mencion|disse|contou|encaminh|apresent|pediu|coment|nome|numero|contat|contact|amig|colega|cliente|parceir|parceria|sugest|intermedi|conselho|pedido|liga|mesm|membro|parte|trabalh|falei|estive|amizade|nosso|nossa|foi/u;

function named(sentence: Sentence): ConnectionClaim[] {
  return NAMED.flatMap(([pattern, referral]) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const name = match.groups!.name ?? match.groups!.name2 ?? '';
      if (name === '' || NOBODY.test(name.split(/\s/u)[0]!)) return [];
      const start = sentence.start + match.index + match[0].lastIndexOf(name);
      return [{ sentence: sentence.index, start, end: start + name.length, name, referral }];
    }),
  );
}

export function connectionClaims(passage: Passage): ConnectionClaim[] {
  return passage.sentences.flatMap((sentence) => {
    const text = plain(sentence);
    if (!HINT.test(text)) return [];
    const found = named(sentence).filter((claim, index, all) => all.findIndex(({ start }) => start === claim.start) === index);
    if (found.length > 0) return found;
    return [...text.matchAll(NAMELESS)].map((match) => ({
      sentence: sentence.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      name: null,
      referral: false,
    }));
  });
}
