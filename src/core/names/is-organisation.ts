/** Whether the words in a name field are an organisation's. */
import { LEGAL_FORMS, ORGANISATION_WORDS } from './organisation-words.ts';

/** Legal forms that are also names or small words and count only in capitals or with points. */
const DOUBTFUL_FORMS = new Set(
  'co pa pc ag ek se sa sas sl sc me nv ab as sp o z yk pt cv est rt de rl ip gk kk sti mei cf do tov ca ua ks hb kb ky ry ad bt eu uc cio cic teo gie scp ans coop sau sal saa psa dac spk spj vos hf abp'.split(
    ' ',
  ),
);

function isLegalForm(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,]/g, '');
  if (!LEGAL_FORMS.has(bare)) return false;
  return !DOUBTFUL_FORMS.has(bare) || /^[\p{Lu}.]{2,}$/u.test(word) || (word.endsWith('.') && bare === 'co');
}

/** @param words as written, without spaces */
export function isOrganisation(words: string[]): boolean {
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase().replace(/[.,]/g, '')))) return true;
  return words.length > 1 && isLegalForm(words.at(-1)!);
}
