/** Forms of Portuguese verbs, made from a list of infinitives, so that a rule names a verb once and reads every person of it. */
import { fold } from './find-spans.ts';

/**
 * "asked": what tells or wishes somebody to do it (liga, ligue, ligues, ligar, ligares, ligasse).
 * "mine": what I or we do or will do (ligo, ligamos, ligarei, ligaremos).
 * "theirs": what he, she, it or "a gente" does (liga, ligam, ligará).
 */
export type Mood = 'asked' | 'mine' | 'theirs' | 'done' | 'infinitive' | 'gerund';

/** Verbs whose stem changes; those that are left out here follow the rule. */
const IRREGULAR: Readonly<Record<string, Partial<Record<Mood, string>>>> = {
  dar: { asked: 'da|de|deem|des|dar|dares|desse|desses|dessem', mine: 'dou|damos|darei|daremos', theirs: 'da|dao|dara' },
  ver: { asked: 've|veja|vejam|vejas|ver|veres|visse|visses', mine: 'vejo|vemos|verei', theirs: 've|veem|vera' },
  ler: { asked: 'le|leia|leiam|leias|ler|leres|lesse|lesses', mine: 'leio|lemos|lerei', theirs: 'le|leem|lera' },
  fazer: { asked: 'faz|faca|facam|facas|fazer|fazeres|fizesse|fizesses', mine: 'faco|fazemos|farei|faremos', theirs: 'faz|fazem|fara' },
  trazer: { asked: 'traz|traga|tragam|tragas|trazer|trazeres|trouxesse', mine: 'trago|trazemos|trarei', theirs: 'traz|trazem|trara' },
  dizer: { asked: 'diz|diga|digam|digas|dizer|dizeres|dissesse|dissesses', mine: 'digo|dizemos|direi', theirs: 'diz|dizem|dira' },
  vir: { asked: 'vem|venha|venham|venhas|vir|vires|viesse', mine: 'venho|vimos|virei', theirs: 'vem|vira' },
  ir: { asked: 'va|vai|vas|vao|ir|ires|fosse', mine: 'vou|vamos|irei', theirs: 'vai|vao|ira' },
  pedir: { asked: 'pede|peca|pecam|pecas|pedir|pedires|pedisse', mine: 'peco|pedimos|pedirei', theirs: 'pede|pedem|pedira' },
  seguir: { asked: 'segue|siga|sigam|sigas|seguir|seguires|seguisse', mine: 'sigo|seguimos|seguirei', theirs: 'segue|seguem|seguira' },
  ouvir: { asked: 'ouve|ouca|oica|oucam|ouvir|ouvires|ouvisse', mine: 'ouco|ouvimos|ouvirei', theirs: 'ouve|ouvem|ouvira' },
  conferir: { asked: 'confere|confira|confiram|confiras|conferir|conferires|conferisse', theirs: 'confere|conferem|conferira' },
  inserir: { asked: 'insere|insira|insiram|inserir|inserisse' },
};

function regular(verb: string): Record<Mood, string> {
  const stem = verb.slice(0, -2);
  const vowel = verb.at(-2)!;
  const first = vowel === 'a';
  // Before another vowel the spelling keeps the sound: ligar → ligue, ficar → fique, começar → comece, escolher → escolha.
  const turned = first
    ? stem.replace(/c$/u, 'qu').replace(/g$/u, 'gu').replace(/ç$/u, 'c')
    : stem.replace(/c$/u, 'ç').replace(/gu$/u, 'g').replace(/g$/u, 'j');
  const wish = first ? 'e' : 'a';
  const told = first ? 'a' : 'e';
  const we = `${stem}${vowel}mos`;
  return {
    asked: [
      `${stem}${told}`,
      ...['', 's', 'm'].map((end) => `${turned}${wish}${end}`),
      ...['', 'es', 'em'].map((end) => `${verb}${end}`),
      ...['', 's', 'm'].map((end) => `${stem}${vowel}sse${end}`),
    ].join('|'),
    mine: [`${first ? stem : turned}o`, we, `${verb}ei`, `${verb}emos`].join('|'),
    theirs: [`${stem}${told}`, `${stem}${told}m`, `${verb}a`, `${verb}ao`].join('|'),
    done: [`${first ? turned : stem}${first ? 'e' : ''}i`, `${stem}${first ? 'o' : vowel}u`, `${stem}${vowel}ram`, we].join('|'),
    infinitive: ['', 'es', 'em', 'mos'].map((end) => `${verb}${end}`).join('|'),
    gerund: `${stem}${vowel}ndo`,
  };
}

/** @returns a group of all forms of these verbs in one mood, without accents */
export function formsOf(mood: Mood, verbs: string): string {
  const all = verbs.split(/\s+/u).flatMap((verb) => (IRREGULAR[fold(verb)]?.[mood] ?? regular(verb)[mood]).split('|'));
  return `(?:${[...new Set(all.map(fold))].join('|')})`;
}
