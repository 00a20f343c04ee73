/** How a voicemail opens, whom it addresses, and who says they are calling. */
import { allMatches } from '../../all-matches.ts';
import type { AddressedName, Passage, Span } from '../../reader.ts';
import { spansIn, withoutAccents } from './find-spans.ts';

const HOUR = String.raw`buen(?:os\s+dias|as\s+(?:tardes|noches)|\s+dia|as)`;
const SALUTATION = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,3}(?:(?:muy\s+)?${HOUR}|hola(?:,?\s+${HOUR})?|oye|que\s+tal|saludos|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|que\s+hubo|alo|holi)(?![\p{L}])(?:\s+(?:de\s+nuevo|otra\s+vez|a\s+todos))?`,
  'u',
);
const TITLE = String.raw`(?:[Ss]eñor(?:a|ita)?|[Dd]on|[Dd]oña|[Dd]octora?|[Ll]icenciad[oa]|[Ii]ngenier[oa]|[Pp]rofesora?|[Ss]r(?:a|ta)?|[Dd]ra?|[Ll]ic|[Ii]ng|[Pp]rof|D|[Dd]ña)\.?\s`;
const NAME = String.raw`(?:${TITLE}){0,2}\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:y|de|del|de\sla)\s\p{Lu}[\p{L}\p{M}'’-]*|\s\p{Lu}[\p{L}\p{M}'’-]+)?`;
const AFTER_SALUTATION = new RegExp(String.raw`^[\s,]{1,3}(?:qu[eé]\stal,?\s)?(${NAME})`, 'u');
const STARTS_WITH_NAME = new RegExp(String.raw`^[¡¿]?(${NAME})\s?[,.!–—-]`, 'u');
const BETWEEN_COMMAS = new RegExp(String.raw`(?:,|(?<=[Gg]racias))\s(${NAME})\s?[.!?,;]`, 'gu');
/** Capitalised words that are no name although they stand where one could. */
const NOT_A_NAME = new Set(
  'Soy Le Te Me Mi Su Tu La El Lo Los Las Un Una Usted Gracias Muchas Hola Buenos Buenas Buen Hasta Llamo Llamaba Llame Quería Queria Quiero Es Esto Este Esta Por Para Con De En Si Sí No Y O Pero Así Asi Como Cuando Repito Otra Hablamos Nos Tengo Tenemos Espero Que Qué Aquí Hoy Ayer Mañana Lunes Martes Miércoles Jueves Viernes Perdone Perdona Disculpe Disculpa Oiga Oye Nada Bueno Pues Adiós Adios Saludos Un Muy Ya CEO CRM'.split(
    ' ',
  ),
);

/** The name without its title. */
export function bareName(name: string): string {
  return name.replace(new RegExp(`^(?:${TITLE}){1,2}`, 'u'), '');
}

function isName(name: string): boolean {
  return name !== '' && !NOT_A_NAME.has(name.split(/[\s'’]/u)[0]!.replace(/[.,]$/u, ''));
}

/** The known first name where it stands, otherwise the words as far as they can be a name. */
function longestName(text: string, name: string, firstName: string | null): string {
  if (firstName !== null && text.startsWith(firstName) && !/^[\p{L}\p{M}'’-]/u.test(text.slice(firstName.length))) return firstName;
  const [first, second] = name.split(/\s(?=\p{Lu}\S*$)/u);
  return second !== undefined && first !== '' && !isName(second) ? first! : name;
}

/** Salutation and name, or a name alone at the very start. */
export function greeting({ text, lower }: Passage, firstName: string | null): Span | null {
  const start = text.length - text.trimStart().length;
  const plain = withoutAccents(lower.slice(start, start + 80));
  const opening = SALUTATION.exec(plain);
  if (opening === null) {
    const name = STARTS_WITH_NAME.exec(text.slice(start, start + 80));
    if (name === null || !isName(bareName(name[1]!))) return null;
    const end = name[0].length - (name[0].length - name[0].indexOf(name[1]!) - name[1]!.length);
    const more = new RegExp(String.raw`^[,.!–—-]?\s{0,2}(?:hola|${HOUR})(?![\p{L}])`, 'u').exec(plain.slice(end));
    return { start, end: start + end + (more?.[0].length ?? 0) };
  }
  const after = start + opening[0].length;
  const rest = text.slice(after, after + 90);
  const name = AFTER_SALUTATION.exec(rest);
  if (name === null || !isName(bareName(name[1]!))) return { start, end: after };
  const offset = name[0].length - name[1]!.length;
  return { start, end: after + offset + longestName(rest.slice(offset), name[1]!, firstName).length };
}

const LEAD =
  /^[^\p{L}\p{N}]{0,2}(?:(?:muchas\s+|mil\s+)?gracias(?:\s+de\s+nuevo)?|adios|hasta\s+(?:pronto|luego|otra|entonces)|hablamos(?:\s+pronto)?|un\s+saludo|saludos|bueno|pues)(?=[\s,])/u;
/** After these words a name between commas is somebody spoken of. */
const SPOKEN_OF =
  /(?:\s|^)(?:soy|habla|llama|llamo|nombre\s+es|con|de|a|por|para|en|y|como|colega|contacto|comun|conocemos|amistad|cliente)$/u;
/** Longest of the words that tell whom a name between commas belongs to. */
const LONGEST_LEAD = 30;
const VOCATIVE_AFTER =
  /(?:gracias|pronto|luego|usted|contigo|saludo|cordial|llamada|escucharme|mejor|hola|dias|tardes|noches|tal|otra|adios|bien|dia|semana|tiempo|bueno|atenderme|noticias|verdad|favor|hablar)$/u;

/** Names after a salutation, at the start of a text, and set off by commas where one speaks to somebody. */
export function addressed(passage: Passage, firstName: string | null): AddressedName[] {
  const found: AddressedName[] = [];
  const places = new Set<number>();
  const add = (name: string, start: number): void => {
    if (!isName(bareName(name))) return;
    const whole = longestName(passage.text.slice(start), name, firstName);
    if (!places.has(start)) found.push({ name: whole, start, end: start + whole.length });
    places.add(start);
  };
  for (const sentence of passage.sentences) {
    const plain = withoutAccents(sentence.lower);
    const lead = SALUTATION.exec(plain) ?? LEAD.exec(plain);
    if (lead !== null) {
      const name = AFTER_SALUTATION.exec(sentence.text.slice(lead[0].length));
      if (name !== null) add(name[1]!, sentence.start + lead[0].length + name[0].length - name[1]!.length);
    } else if (sentence.index === 0) {
      const name = STARTS_WITH_NAME.exec(sentence.text);
      if (name !== null && !/^[,\s]*(?:que|quien|nuestr[oa]|el|la|un|una|de|me|y)\s/u.test(sentence.lower.slice(name[0].length - 1)))
        add(name[1]!, sentence.start + name[0].indexOf(name[1]!));
    }
    for (const match of allMatches(sentence.text, BETWEEN_COMMAS)) {
      const before = plain.slice(Math.max(0, match.index - LONGEST_LEAD), match.index).trimEnd();
      const at = sentence.start + match.index + match[0].indexOf(match[1]!);
      if (match[1] === firstName || (VOCATIVE_AFTER.test(before) && !SPOKEN_OF.test(before))) add(match[1]!, at);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const INTRODUCTION =
  /(?<![\p{L}])(?:soy|me\s+llamo|mi\s+nombre\s+es|(?:le|te|les|os)\s+(?:habla|llama|saluda|marca|ha\s+llamado)|habla|al\s+habla|aqui(?=,?\s+\p{L}+,?\s+de)|(?:le|te)\s+llamo\s+(?:de|desde)|llamo\s+(?:de|desde)(?!\s+parte)|trabajo\s+(?:en|para))(?![\p{L}])/gu;

export function introductions(passage: Passage): Span[] {
  return spansIn(passage, INTRODUCTION);
}
