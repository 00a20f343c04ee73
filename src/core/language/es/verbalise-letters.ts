/** Abbreviations and signs of a Spanish text as the words they stand for, and acronyms letter by letter. */

/** Before a name; the point is never the end of a sentence. */
const TITLES: Readonly<Record<string, string>> = {
  sr: 'señor',
  sra: 'señora',
  srta: 'señorita',
  sres: 'señores',
  dr: 'doctor',
  dra: 'doctora',
  d: 'don',
  dña: 'doña',
  lic: 'licenciado',
  ing: 'ingeniero',
  prof: 'profesor',
  sta: 'santa',
  sto: 'santo',
};
/** Anywhere; the point ends a sentence when a capital letter or nothing follows. */
const WORDS: Readonly<Record<string, string>> = {
  ud: 'usted',
  vd: 'usted',
  uds: 'ustedes',
  vds: 'ustedes',
  etc: 'etcétera',
  tel: 'teléfono',
  tfno: 'teléfono',
  ext: 'extensión',
  aprox: 'aproximadamente',
  núm: 'número',
  nro: 'número',
  dpto: 'departamento',
  depto: 'departamento',
  dir: 'dirección',
  admón: 'administración',
  av: 'avenida',
  avda: 'avenida',
  cía: 'compañía',
  máx: 'máximo',
  mín: 'mínimo',
  min: 'minutos',
  pág: 'página',
  ref: 'referencia',
  atte: 'atentamente',
};
const TITLE = /(?<![\p{L}\p{M}.])(Sr|Sra|Srta|Sres|Dra?|D|Dña|Lic|Ing|Prof|Sta|Sto)\.(?=\s*\p{Lu}\p{L})/giu;
const DOTTED = /(?<![\p{L}\p{M}.@])(\p{L}{2,6})\.(?=(.?)(.?))/gu;
const EXAMPLE = /(?<!\p{L})p\.\s?ej\.?(?!\p{L})/giu;
const UNITED_STATES = /(?<!\p{L})EE\.?\s?UU(?:\.(?=(\s\p{Lu}|$)?)|(?!\p{L}))/gu;
const COMPANY_FORM = /(?<![\p{L}\p{M}])S\.\s?(A|L)\.(?:\s?(?:U|de\s?C\.\s?V)\.)?(?=(\s\p{Lu}|\s*$)?)/gu;

/** Capitals that are said as a word although they are short. */
const SAID_AS_WORDS = new Set(
  'IVA ISO PYME PYMES ONU OTAN UE SAP OK SIM PIN LATAM COVID RENFE IKEA ACME SOS Y O A E U EL LA LOS LAS DE DEL EN NO SI SÍ YA SU TU POR CON QUE SIN UN UNA HOY'.split(
    ' ',
  ),
);
const SAID_AS: Readonly<Record<string, string>> = { SaaS: 'sas', IoT: 'I O T', GmbH: 'G M B H', DevOps: 'dev ops' };
const MIXED = /(?<![\p{L}\p{M}])(?:SaaS|IoT|GmbH|DevOps)(?![\p{L}\p{M}])/gu;
const SYLLABLES = /^(?:[BCDFGHJKLMNÑPQRSTVWXZ]{0,2}[AEIOUYÁÉÍÓÚ]{1,2}){1,5}[BCDFGHJKLMNÑPQRSTVWXZ]{0,2}$/u;
const CAPITALS = /(?<![\p{L}\p{M}@#])(\p{Lu}{2,5})(s?)(?![\p{L}\p{M}\d])/gu;
const LETTERS_AND = /(?<![\p{L}\p{M}])(\p{Lu}{1,2})&(\p{Lu}{1,2})(?![\p{L}\p{M}])/gu;

function isSpelt(capitals: string): boolean {
  return !SAID_AS_WORDS.has(capitals) && (capitals.length <= 3 || !SYLLABLES.test(capitals));
}

function endsSentence(first: string, second: string): boolean {
  return first === '' || (/\s/.test(first) && (second === '' || /[\p{Lu}"“«¿¡]/u.test(second)));
}

/** Letters apart: whoever says them gives each its name. */
const apart = (letters: string): string => [...letters].join(' ');

export function verbaliseLetters(text: string): string {
  return text
    .replace(EXAMPLE, 'por ejemplo')
    .replace(UNITED_STATES, (_match, ends: string | undefined) => `Estados Unidos${ends === undefined ? '' : '.'}`)
    .replace(COMPANY_FORM, (_match, letter: string, ends: string | undefined) => `S ${letter}${ends === undefined ? '' : '.'}`)
    .replace(TITLE, (match, title: string) => TITLES[title.toLowerCase()] ?? match)
    .replace(DOTTED, (match, written: string, first: string, second: string) => {
      const word = WORDS[written.toLowerCase()];
      if (word === undefined) return match;
      return endsSentence(first, second) ? `${word}.` : word;
    })
    .replace(MIXED, (name) => SAID_AS[name] ?? name)
    .replace(LETTERS_AND, (_match, before: string, after: string) => `${apart(before)} y ${apart(after)}`)
    .replace(CAPITALS, (written, capitals: string, plural: string) => (isSpelt(capitals) ? `${apart(capitals)}${plural}` : written))
    .replace(/\s?&\s?/g, ' y ')
    .replace(/(?<=\p{L}|\s)\+(?=\s|$|[.,;])/gu, ' más')
    .replace(/(?<!\p{L})y\/o(?!\p{L})/giu, 'y o')
    .replace(/(?<=\p{L})\/(?=\p{L})/gu, ' barra ')
    .replace(/[®™©*_~^|`\\]/g, '');
}
