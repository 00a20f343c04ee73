/** How a voicemail opens, whom it addresses, and who says they are calling. */
import { allMatches } from '../../all-matches.ts';
import type { AddressedName, Passage, Span } from '../../reader.ts';
import { spansIn } from './find-spans.ts';

const SALUTATION =
  /^\W{0,3}(?:hi|hello|hey|hiya|hallo|howdy|greetings|dear|good\s+(?:morning|afternoon|evening|day)|morning|afternoon|evening|g'day)(?![\p{L}'])(?:\s+(?:there|again|to\s+you|everyone|all))?/u;
const NAME = String.raw`(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Miss)?\.?\s?\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:and|&)\s\p{Lu}[\p{L}\p{M}'’-]*)?`;
const AFTER_SALUTATION = new RegExp(String.raw`^[\s,]{1,3}(${NAME})`, 'u');
const STARTS_WITH_NAME = new RegExp(String.raw`^(${NAME})\s?[,.!–—-]`, 'u');
const AFTER_COMMA_LAST = new RegExp(String.raw`,\s(${NAME})\s?[.!?,]`, 'gu');
/** Capitalised words that are no name although they stand where one could. */
const NOT_A_NAME = new Set(
  'I This It My Thanks Thank We You Our Hope The Just Good Again Please Call Give If So And But Or Once Here There That Talk Speak Look Looking Have Maybe Yes No Okay Ok Well Sorry Bye Goodbye Cheers Today Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December CEO CFO COO CTO VP HR IT Inc LLC Ltd Quick Hello Hi Hey Everyone All Team Folks Sir Madam First Second Also Still Actually Anyway When While Since After Before In On At From For With As To'.split(
    ' ',
  ),
);

/** The name without its title. */
export function bareName(name: string): string {
  return name.replace(/^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Miss)\.?\s/u, '');
}

function isName(name: string): boolean {
  return !NOT_A_NAME.has(name.split(/[\s']/u)[0]!.replace(/[.,]$/u, ''));
}

/** "Hello, Priya Natarajan suggested …": the name behind the comma does something and is not spoken to. */
function isSubject(gap: string, after: string): boolean {
  return gap.includes(',') && /^\s\p{Lu}[\p{L}\p{M}'’-]*\s\p{Ll}/u.test(after);
}

function longestName(text: string, name: string, firstName: string | null): string {
  if (firstName !== null && text.startsWith(firstName) && !/^[\p{L}\p{M}'’-]/u.test(text.slice(firstName.length))) return firstName;
  return name;
}

/** A first name of several words is known only from the contact. */
function nameAtStart(text: string, firstName: string | null): string | null {
  if (firstName !== null && text.startsWith(firstName) && /^\s?[,.!–—-]/u.test(text.slice(firstName.length))) return firstName;
  return STARTS_WITH_NAME.exec(text)?.[1] ?? null;
}

/** Salutation and name, or a name alone at the very start. */
export function greeting({ text, lower }: Passage, firstName: string | null): Span | null {
  const start = text.length - text.trimStart().length;
  const opening = SALUTATION.exec(lower.slice(start, start + 60));
  if (opening === null) {
    const name = nameAtStart(text.slice(start, start + 60), firstName);
    if (name === null || !isName(name)) return null;
    const more = /^[,.!–—-]?\s{0,2}(?:hi|hello|hey|good\s(?:morning|afternoon|evening))(?![\p{L}])/u.exec(
      lower.slice(start + name.length, start + 80),
    );
    return { start, end: start + name.length + (more?.[0].length ?? 0) };
  }
  const after = start + opening[0].length;
  const rest = text.slice(after, after + 80);
  const name = AFTER_SALUTATION.exec(rest);
  if (name === null || !isName(name[1]!)) return { start, end: after };
  if (CALLER_AFTER.test(rest.slice(name[0].length))) return { start, end: after };
  const offset = name[0].length - name[1]!.length;
  if (name[1] !== firstName && isSubject(rest.slice(0, offset), rest.slice(name[0].length))) return { start, end: after };
  return { start, end: after + offset + longestName(rest.slice(offset), name[1]!, firstName).length };
}

/** "Hi there, Maria Lopez here": the caller says who they are. */
const CALLER_AFTER = /^(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2},?\s(?:here|calling|speaking|on the line)(?![\p{L}'])/u;

/** Names after a salutation, at the start of a text, and set off by commas at the end of a sentence. */
export function addressed(passage: Passage, firstName: string | null): AddressedName[] {
  const found: AddressedName[] = [];
  const add = (name: string, start: number): void => {
    if (!isName(bareName(name)) || CALLER_AFTER.test(passage.text.slice(start + name.length, start + name.length + 60))) return;
    const whole = longestName(passage.text.slice(start), name, firstName);
    if (!found.some((other) => other.start === start)) found.push({ name: whole, start, end: start + whole.length });
  };
  for (const sentence of passage.sentences) {
    const opening = SALUTATION.exec(sentence.lower);
    const thanks =
      /^(?:thanks(?:\s+(?:a lot|so much|again|very much|in advance))?|thank\s+you(?:\s+(?:so much|again|very much))?|bye|goodbye|cheers|so|okay|well|anyway|until\s+then|all\s+the\s+best|take\s+care|talk\s+soon)(?=[\s,])/u.exec(
        sentence.lower,
      );
    const lead = opening ?? thanks;
    if (lead !== null) {
      const rest = sentence.text.slice(lead[0].length);
      const name = AFTER_SALUTATION.exec(rest);
      if (name !== null) {
        const offset = name[0].length - name[1]!.length;
        if (name[1] === firstName || !isSubject(rest.slice(0, offset), rest.slice(name[0].length)))
          add(name[1]!, sentence.start + lead[0].length + offset);
      }
    } else {
      const name = STARTS_WITH_NAME.exec(sentence.text);
      if (
        name !== null &&
        (sentence.index === 0 || name[1] === firstName) &&
        !/^[,\s]*(?:who|our|the|a|an|your)\s/u.test(sentence.text.slice(name[1]!.length))
      )
        add(name[1]!, sentence.start);
    }
    for (const match of allMatches(sentence.text, AFTER_COMMA_LAST)) {
      const at = match.index + 2;
      const last = match.index + match[0].length >= sentence.text.length;
      if (
        (last &&
          !/\s(?:with|at|from|of|in|and|between|like|know|both|common|is|friend|colleague|contact|connection|customer)$/u.test(
            sentence.lower.slice(0, match.index),
          ) &&
          isVocativePlace(sentence.lower.slice(0, match.index))) ||
        match[1] === firstName
      )
        add(match[1]!, sentence.start + at);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const CLOSING = /(?:thanks|thank you|soon|later|forward|bye|care|best|day|week|weekend|hello|hi|then|well|again|call|talking|you)$/u;

function isVocativePlace(before: string): boolean {
  return CLOSING.test(before.trimEnd());
}

const INTRODUCTION =
  /(?<![\p{L}'])(?:this\s+is|it's|it\s+is|i'm|i\s+am|my\s+name\s+is|my\s+name's|name's|you've\s+reached|that's|you're\s+hearing\s+from)(?![\p{L}'])|(?<![\p{L}'])(?:here|calling|speaking)(?=\s*[,.]|\s+(?:from|at|with|for|over))/gu;

export function introductions(passage: Passage): Span[] {
  return spansIn(passage, INTRODUCTION);
}
