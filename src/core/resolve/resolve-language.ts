/** The language a script is spoken in. */
import { Language, type Slots } from '../schema/index.ts';

const NAMES = new Map(
  Object.entries({
    english: 'en',
    german: 'de',
    deutsch: 'de',
    french: 'fr',
    français: 'fr',
    spanish: 'es',
    español: 'es',
    portuguese: 'pt',
    português: 'pt',
  }),
);

/** The language subtag of "en-US", "pt_BR" or "English"; null when the text names none. */
function subtag(text: string | null): string | null {
  const plain = text?.trim().toLowerCase() ?? '';
  if (plain === '') return null;
  return NAMES.get(plain) ?? /^[a-z]{2,3}(?=$|[-_])/.exec(plain)?.[0] ?? 'und';
}

function isSpoken(tag: string): tag is Language {
  return (Language.options as readonly string[]).includes(tag);
}

/** Made once: building one costs more than the rest of resolving. */
let englishNames: Intl.DisplayNames | undefined;

/** In English, for the rep: "German". */
function nameOf(tag: string): string {
  if (tag === 'und') return 'not a language known here';
  englishNames ??= new Intl.DisplayNames(['en'], { type: 'language' });
  return englishNames.of(tag) ?? tag;
}

/** The contact's language, else the account's, else English, with a notice when it is not the one asked for. */
export function resolveLanguage(
  contactLanguage: string | null,
  defaultLanguage: string | null,
): { language: Language; notices: Slots['notices'] } {
  const wanted = subtag(contactLanguage);
  const usual = subtag(defaultLanguage);
  const fallback: Language = usual !== null && isSpoken(usual) ? usual : 'en';
  if (wanted !== null && isSpoken(wanted)) return { language: wanted, notices: [] };
  const missed = wanted ?? (usual !== null && !isSpoken(usual) ? usual : null);
  if (missed === null) return { language: fallback, notices: [] };
  const whose = wanted === null ? "The account's language" : "The contact's language";
  const message = `${whose} is ${nameOf(missed)}; the script is in ${nameOf(fallback)}, because it is not spoken here.`;
  return { language: fallback, notices: [{ code: 'language-not-supported', message }] };
}
