/** How a voicemail opens, whom it addresses, and who says they are calling. */
import type { AddressedName, Passage, Span } from '../../reader.ts';
import { spans, words } from './patterns.ts';

const SALUTATION =
  /^[^\p{L}]{0,3}(?:re-?bonjour|bonjour|bonsoir|salut|coucou|all[oô]|hello|hey|ch[eè]re?|bonne\s+journée)(?![\p{L}])(?:\s+(?:à\s+(?:vous|toi|tous|toutes)|tout\s+le\s+monde))?/u;
const TITLE = String.raw`(?:[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|Mme|Mlle|Mr|M|Dr|Pr|[Dd]octeur|[Pp]rofesseur|Me|[Mm]aître)`;
const LAST = String.raw`(?:(?:de|d['’]|du|des|Le|La|Van|Von|El)\s?){0,2}\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2}`;
const FIRST = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
const NAME = String.raw`(?:${TITLE}\.?\s${LAST}|${FIRST})`;
const TITLE_ALONE = new RegExp(String.raw`^[\s,]{1,3}${TITLE}\.?(?=[\s,.!]|$)`, 'u');
const FOLLOWS = new RegExp(String.raw`^[\s,]{1,3}(${NAME})`, 'u');
const AT_START = new RegExp(String.raw`^(${NAME})\s?[,.!–—-]`, 'u');
const SET_OFF = new RegExp(String.raw`,\s(${NAME})\s?[.!?,]`, 'gu');
const TITLE_BEFORE = new RegExp(String.raw`^${TITLE}\.?\s`, 'u');
/** Capitalised words that are no name although they stand where one could. */
const NOT_A_NAME = new Set(
  (
    'Je Il Elle On Nous Vous Tu Ce Cela Ça Ici Mon Ma Mes Merci Votre Vos Ton Notre Nos Le La Les Un Une Des Si Et Mais Ou Car Donc Alors Quand Comme Pour Avec Chez Sur Dans Après Avant Depuis Rappelez Appelez Rappelle ' +
    'Bonjour Bonsoir Salut Bonne Au À A Encore Voici Voilà Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Oui Non Madame Monsieur Mademoiselle Désolé Excusez Suite Juste Euh Bref Enfin Lors Suis Pourriez Pouvez Est Qui Que Quoi Très Cher Chère Peut Dès Toute Tout Messieurs Mesdames Docteur'
  ).split(' '),
);

/** The name without its title. */
export function bareName(name: string): string {
  return name.replace(TITLE_BEFORE, '');
}

function isName(name: string): boolean {
  return !NOT_A_NAME.has(bareName(name).split(/[\s'’-]/u)[0]!);
}

function whole(text: string, name: string, firstName: string | null): string {
  if (firstName !== null && text.startsWith(firstName) && !/^[\p{L}\p{M}'’-]/u.test(text.slice(firstName.length))) return firstName;
  return name;
}

/** Salutation and name, or a name alone at the very start. */
export function greeting({ text, lower }: Passage, firstName: string | null): Span | null {
  const start = text.length - text.trimStart().length;
  const opening = SALUTATION.exec(lower.slice(start, start + 60));
  if (opening === null) {
    const name = AT_START.exec(text.slice(start, start + 60));
    if (name === null || !isName(name[1]!)) return null;
    const more = /^[,.!–—-]?\s{0,2}(?:bonjour|bonsoir|salut|hello)(?!\p{L})/u.exec(lower.slice(start + name[1]!.length, start + 80));
    return { start, end: start + name[1]!.length + (more?.[0].length ?? 0) };
  }
  const after = start + opening[0].length;
  const rest = text.slice(after, after + 80);
  const name = FOLLOWS.exec(rest);
  if (name !== null && isName(name[1]!)) {
    const offset = name[0].length - name[1]!.length;
    return { start, end: after + offset + whole(rest.slice(offset), name[1]!, firstName).length };
  }
  return { start, end: after + (TITLE_ALONE.exec(rest)?.[0].length ?? 0) };
}

const LEADS =
  /^(?:(?:un\s+grand\s+)?merci(?:\s+(?:beaucoup|bien|encore|infiniment|à\s+vous|à\s+toi|d'avance))?|au\s+revoir|[àa]\s+(?:très\s+)?(?:bientôt|plus|vite)|bonne\s+(?:journée|soirée|continuation)|voilà|je\s+(?:vous|te)\s+remercie)(?=[\s,])/u;
const VOCATIVE =
  /(?:merci|bientôt|vite|journée|soirée|week-end|revoir|continuation|remercie|vous|toi|parler|entendre|appel|plaisir|meilleur|écoute|bonjour|bonsoir|salut)$/u;

/** Names after a salutation or thanks, and set off by commas. */
export function addressed(passage: Passage, firstName: string | null): AddressedName[] {
  const found: AddressedName[] = [];
  const add = (name: string, start: number): void => {
    if (!isName(name)) return;
    const full = whole(passage.text.slice(start), name, firstName);
    if (!found.some((other) => other.start === start)) found.push({ name: full, start, end: start + full.length });
  };
  for (const sentence of passage.sentences) {
    const lead = SALUTATION.exec(sentence.lower) ?? LEADS.exec(sentence.lower);
    const name = lead === null ? null : FOLLOWS.exec(sentence.text.slice(lead[0].length));
    if (lead !== null && name !== null) add(name[1]!, sentence.start + lead[0].length + name[0].length - name[1]!.length);
    if (lead === null && sentence.index === 0) {
      const first = AT_START.exec(sentence.text);
      if (first !== null) add(first[1]!, sentence.start);
    }
    for (const match of `${sentence.text} `.matchAll(SET_OFF)) {
      const titled = bareName(match[1]!) !== match[1];
      if (match[1] === firstName || titled || VOCATIVE.test(sentence.lower.slice(Math.max(0, match.index - 40), match.index).trimEnd()))
        add(match[1]!, sentence.start + match.index + match[0].indexOf(match[1]!));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const INTRODUCTION = words([
  "c'est",
  'je suis',
  "je m'appelle",
  'je me nomme',
  'mon nom est',
  'ici',
  "à l'appareil",
  'au téléphone',
  'de chez',
  'je travaille chez',
]);

export function introductions(passage: Passage): Span[] {
  return spans(passage, INTRODUCTION);
}
