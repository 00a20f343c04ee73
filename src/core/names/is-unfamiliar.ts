/** Whether a rep should check how a first name is said before saying it. */
import type { Language } from '../schema/index.ts';
import { foldName } from './fold-name.ts';
import { KNOWN_FIRST_NAMES } from './known-first-names.ts';
import { homeOf } from './pronunciations.ts';

/** Names from elsewhere that people hear every day where the language is spoken. */
const EVERYDAY: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'agnes aimee alejandra alejandro andres angelo anjali antoine anya arjun beatrice bjorn calum camille cedric celine christos clement deepak deirdre eleni enrique felipe francesca francesco georg gerard giovanni hamish ' +
      'hector hussein igor iona isla jacques jamal janos javier jerome jesus johannes josef jose josefina juan juanita julio klaus leif leilani lucia luigi maeve magnus maja marcin mathieu matthieu mehmet miguel neha niall nikhil nikolai olivier philippe pierre ' +
      'priya quentin raphael raul ravi rajesh remy rene rhys rohit sanjay saul sean sergei sergio shira svetlana theo tomas vivek wilhelm willem wolfgang xander yuri zoya guadalupe michele felice'
    ).split(' '),
  ),
  es: new Set(
    'angelo beatriz felipe francesca giovanni henrique ines jaime jorge lucia sergio raul saul theo thiago tiago vinicius yuri igor ivan nikolai michele wagner'.split(
      ' ',
    ),
  ),
  de: new Set(
    'agnes angelo asa ayse bjorn camille celine chiara christos emre enrique felipe fabrice francesca francesco georg giovanni giulia giuseppe goran hakan ines janne jelena jerome jesper joakim johan jose juan jakub kai lennart leif linnea luigi magnus maja mathieu mehmet michal milos miguel niels nils ondrej philippe pieter raphael rene rune sandor sasa sean sergio signe soren stig sven theo tibor tomasz torben urszula vadim xander yannick yannis yuri zeynep zoltan zofia milica agnieszka'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'alejandro amadou andres angelo anja beatrice chiara enrique felipe francesca francesco giulia giovanni hector hugo ines jorge jose juan juliette khadija lucia luigi mamadou mehdi miguel moussa nikolai ousmane raul saul sean sergio shirin thais tiago walid xavier yael yuri zainab johan wilhelm'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'agnes alejandra andres angelo beatriz enrique francesca gerardo giovanna giovanni guadalupe hector hernan igor ignacio jaime jesus jose josefina juan juliana julio lourdes lucia miguel raul rocio saul sergio soledad theo vicente yuri'.split(
      ' ',
    ),
  ),
};

function isUsual(name: string, language: Language): boolean {
  const folded = foldName(name);
  if (EVERYDAY[language].has(folded)) return true;
  const home = homeOf(folded);
  return home === undefined ? KNOWN_FIRST_NAMES.has(folded) : home === language;
}

/**
 * @param firstName cleaned; of "María José" and "Sarah and Tom" every name counts, initials such as "JP" do not
 * @param language the one that is spoken, since a name is everyday in one and not in another
 */
export function isUnfamiliar(firstName: string, language: Language): boolean {
  if (/^(?:\p{Lu}\.?){1,3}$/u.test(firstName)) return false;
  if (isUsual(firstName, language)) return false;
  return firstName.split(/\s(?:and\s)?|-/).some((name) => !/^\p{Ll}/u.test(name) && name !== '' && !isUsual(name, language));
}
