/** Free text from a CRM or a rep, made fit for a sentence, or refused. */
import { readableName } from '../names/readable-name.ts';

const MARKUP = /[{}<>[\]|\\^~`]|&#?\w{1,10};|\$\{|%%|%\p{L}+%/u;
const ADDRESS =
  /:\/\/|(?<!\p{L})www\.|\S@\S|(?<![\p{L}\d])[a-z0-9-]{1,63}\.(?:com|net|org|io|ai|co|de|fr|es|uk|ly|me)(?:\/|(?![\p{L}\d]))/iu;

/** @returns one line without controls and emoji; null for nothing, for markup and templates, and for links and addresses */
export function speakableText(raw: string | null): string | null {
  if (raw === null) return null;
  const text = readableName(raw);
  return text === '' || !/[\p{L}\p{N}]/u.test(text) || MARKUP.test(text) || ADDRESS.test(text) ? null : text;
}

/** An acronym or a name such as "CRM", "eBay" or "I'm": its capital is part of it. */
function keepsCapital(word: string): boolean {
  return (
    /^\p{L}?\p{Ll}*\p{Lu}/u.test(word.slice(1)) || /^\p{Lu}[\p{Lu}\d&./-]+$/u.test(word) || /^I(?:['’]|$)/.test(word) || /\d/.test(word)
  );
}

/** "Late invoices" becomes "late invoices"; "CRM clean-up" and "I'll help" stay. */
export function lowerStart(text: string, isName: (word: string) => boolean = () => false): string {
  const [first = ''] = text.split(/[\s,]/, 1);
  return keepsCapital(first) || isName(first) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
