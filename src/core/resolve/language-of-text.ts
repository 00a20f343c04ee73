/** Which of the spoken languages a short text is in, told by the small words that only one of them uses. */
import type { Language } from '../schema/index.ts';

const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the of and with for your their our who that by from how half third when without every nobody'.split(' ')),
  es: new Set('el los las del y con para su sus que por una sin cada como cuando nadie tercio mitad'.split(' ')),
  de: new Set('der die das und mit für ihre ihren eine einen ein um von auf ohne jede wenn niemand drittel hälfte zu'.split(' ')),
  fr: new Set('le les des et avec pour vos votre une qui par sans chaque du tiers moitié au aux'.split(' ')),
  pt: new Set('os as da do dos das e com para seus suas uma em que por sem cada um quando ninguém terço metade'.split(' ')),
};
const WORD = /\p{L}+/gu;

/** @returns null when no language has more of its small words in the text than every other, which short texts often have none of */
export function languageOfText(text: string): Language | null {
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = (Object.keys(SMALL_WORDS) as Language[])
    .map((language) => ({ language, count: words.filter((word) => SMALL_WORDS[language].has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first === undefined || first.count === 0 || first.count === second?.count ? null : first.language;
}
