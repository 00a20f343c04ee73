/** Forms of Spanish verbs, made from their infinitives and without accents, as the patterns are written: whoever acts is told by the form. */

/** An infinitive, with the stem it takes under stress after a colon: "devolver:devuelv", "pedir:pid". */
type Verb = string;

interface Roots {
  plain: string;
  stressed: string;
  ending: 'a' | 'e' | 'i';
}

function rootsOf(verb: Verb): Roots {
  const [infinitive = '', changed] = verb.split(':');
  const plain = infinitive.slice(0, -2);
  return { plain, stressed: changed ?? plain, ending: infinitive.at(-2) as Roots['ending'] };
}

/** Before the other vowel the same sound is spelt otherwise: "busco", "busque"; "pego", "pegue"; "recojo", "recoge". */
function respelt(root: string, ending: Roots['ending']): string {
  if (ending === 'a') return root.replace(/c$/u, 'qu').replace(/g$/u, 'gu').replace(/z$/u, 'c');
  return root.replace(/g$/u, 'j').replace(/c$/u, 'zc');
}

const oneOf = (forms: readonly string[]): string => `(?:${[...new Set(forms)].join('|')})`;

/** "llama, llame, llamad, llamen": tú, vos, usted, vosotros and ustedes are told to. */
export function imperatives(verbs: readonly Verb[]): string {
  return oneOf(
    verbs.flatMap((verb) => {
      const { plain, stressed, ending } = rootsOf(verb);
      const other = ending === 'a' ? 'e' : 'a';
      const polite = respelt(stressed, ending);
      const vos = ending === 'i' ? 'i' : ending;
      return [
        `${stressed}${ending === 'a' ? 'a' : 'e'}`,
        `${plain}${vos}d?`,
        `${polite}${other}n?`,
        ...(stressed === plain ? [] : [`${plain}${other}n?`]),
      ];
    }),
  );
}

/** "llames, llame, llamen, llamara, llamase": what the contact is wished to do, after "que". */
export function wishes(verbs: readonly Verb[]): string {
  return oneOf(
    verbs.flatMap((verb) => {
      const { plain, stressed, ending } = rootsOf(verb);
      const other = ending === 'a' ? 'e' : 'a';
      const past = ending === 'a' ? `${plain}a` : `${plain}ie`;
      return [`${respelt(stressed, ending)}${other}[sn]?`, `${respelt(plain, ending)}${other}(?:s|is)?`, `${past}(?:ra|se)(?:s|n|is)?`];
    }),
  );
}

/** "llamas, llama, llamais, llaman, llamaras": the contact does it, or will. */
export function theyDo(verbs: readonly Verb[]): string {
  return oneOf(
    verbs.flatMap((verb) => {
      const { plain, stressed, ending } = rootsOf(verb);
      const vowel = ending === 'a' ? 'a' : 'e';
      return [`${stressed}${vowel}[sn]?`, `${plain}${ending}(?:s|is)`, `${plain}${ending}r(?:as?|an|eis|ias?|ian)`];
    }),
  );
}

/** "llamo, llamamos, llamare, llamaremos, llamaria": the caller does it, or will. */
export function weDo(verbs: readonly Verb[]): string {
  return oneOf(
    verbs.flatMap((verb) => {
      const { plain, stressed, ending } = rootsOf(verb);
      return [`${stressed.replace(/g$/u, ending === 'a' ? 'g' : 'j')}o`, `${plain}${ending}mos`, `${plain}${ending}r(?:e|emos|ia|iamos)`];
    }),
  );
}

/** "llamare, llamaremos": the caller will do it. */
export function weWill(verbs: readonly Verb[]): string {
  return oneOf(verbs.map((verb) => `${verb.split(':')[0]!}(?:e|emos)`));
}

export function infinitives(verbs: readonly Verb[]): string {
  return oneOf(verbs.map((verb) => verb.split(':')[0]!));
}

export function gerunds(verbs: readonly Verb[]): string {
  return oneOf(
    verbs.map((verb) => {
      const { plain, ending } = rootsOf(verb);
      return `${plain}${ending === 'a' ? 'ando' : 'iendo'}`;
    }),
  );
}
