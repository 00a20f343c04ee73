/** What a text says the caller's side does, is best at, has noticed or has said before: each of these needs a fact. */
import { allMatches } from '../../all-matches.ts';
import type { Claim, Passage, Sentence } from '../../reader.ts';
import { clauseAround, isDenied } from './clauses.ts';
import { gap, words } from './patterns.ts';
import { stems } from './stems.ts';

const THING =
  '(?:\\p{L}*lösung|\\p{L}*software|\\p{L}*plattform|\\p{L}*produkte?|\\p{L}*tool|\\p{L}*system|team|\\p{L}*dienst|\\p{L}*service|\\p{L}*app|angebot|programm|\\p{L}*kunden|verfahren|technik|ansatz)(?:en|e|s)?';
const SELLER = `(?:wir|mit uns|bei uns|unser(?:e|em|en|er)? (?:\\p{L}+e[nrsm]? )?${THING}|meine firma|mein team)`;
const DOES =
  '(?:helfen|hilft|sparen|spart|einsparen|senken|senkt|gesenkt|reduzieren|reduziert|steigern|steigert|erhöhen|erhöht|verbessern|verbessert|vermeiden|vermeidet|verkürzen|verkürzt|beschleunigen|beschleunigt|automatisieren|automatisiert|halbieren|halbiert|verdoppeln|verdoppelt|verdreifachen|garantieren|garantiert|liefern|liefert|bieten|bietet|verkaufen|verkauft|bauen|baut|entwickeln|entwickelt|optimieren|optimiert|integrieren|integriert|ersetzen|ersetzt|lösen|löst|beheben|behebt|verhindern|verhindert|verringern|verringert|mindern|schützen|schützt|überwachen|überwacht|digitalisieren|digitalisiert|vereinfachen|vereinfacht|übernehmen|übernimmt|spezialisiert|herstellen|vermitteln|vermittelt|prüfen|prüft|planen|plant|verwalten|verwaltet|analysieren|analysiert)';

const PRODUCT = words([`${SELLER}${gap(14)} ${DOES}`, `${DOES} (?:wir|unsere? ${THING})`]);
const SELLER_IS = words([`(?:wir sind|unser(?:e)? ${THING} ist) (?:ein|eine|der|die|das)`]);
const SUPERLATIVE = words([
  'führende[nrsm]?(?: \\p{L}+)?',
  '(?:markt|welt|branchen)führer\\p{L}*',
  'nummer eins',
  'preisgekrönt\\p{L}*',
  'einzigartig\\p{L}*',
  'revolutionär\\p{L}*',
  'garantier(?:t|en|e)',
  'unschlagbar\\p{L}*',
  'erstklassig\\p{L}*',
  'modernste[nrsm]?',
  'konkurrenzlos\\p{L}*',
  'risikofrei\\p{L}*',
  'weltweit (?:größte|beste|führende)\\p{L}*',
  '(?:der|die|das) (?:beste|schnellste|günstigste|größte|einzige|sicherste)[nrsm]? (?:anbieter|\\p{L}*lösung|\\p{L}*software|\\p{L}*plattform|produkt|tool|system|preis|team|auf dem markt)',
]);
const NOTICED = words([
  '(?:ich habe|wir haben|habe ich|ich hatte) (?:gerade |auch |kürzlich |neulich |mit freude )?(?:gesehen|gelesen|gehört|bemerkt|mitbekommen|erfahren|festgestellt),? (?:dass|wie|von)',
  '(?:ich habe|habe ich) (?:ihren|ihre|ihr|deinen|deine|dein) \\p{L}+(?: \\p{L}+){0,3} (?:gelesen|gesehen|gehört)',
  'mir ist aufgefallen',
  'wie ich (?:höre|sehe|lese|gehört habe)',
  '(?:herzlichen )?glückwunsch(?: zu[mr]?)?',
  'ich (?:gratuliere|sehe gerade|lese gerade)',
  '(?:ihr|ihre|ihrem|ihren|ihrer|dein|deine|deinem|deinen) (?:neu|jüngst|aktuell)\\p{L}* \\p{L}+',
]);
/** Found by search: the article's own example of a context. */
const SEARCH = words(
  ['linkedin', 'xing', '(?:ihr|dein)\\p{L}* (?:profil|webseite|website|seite|namen?|nummer|daten)', 'im internet', 'online'],
  'u',
);
const EARLIER = words([
  '(?:meine[rnm]?|der|die|das ist meine) (?:letzte|erste|zweite|dritte|vorige|frühere|vorherige)[nrm]? (?:nachricht|mail|e-mail|anruf|sprachnachricht)(?:en)?',
  '(?:mein|meinem|meinen|ein) (?:letzter|erster|zweiter|dritter|voriger|letzten|ersten|zweiten) (?:anruf|versuch)(?: dazu)?',
  '(?:eine|dieser) letzte[nr]? nachricht',
  'mit dieser letzten nachricht',
  `(?:ich hatte|ich habe|hatte ich|habe ich) (?:ihnen|dir|sie|dich|es)${gap(5)} (?:auf die mailbox gesprochen|nachricht hinterlassen|hinterlassen|geschrieben|geschickt|mehrmals|bereits|schon|mehrfach|angerufen|versucht|zu erreichen)`,
  'ich (?:versuche|probiere) es (?:noch einmal|nochmal|erneut|ein (?:zweites|drittes|letztes) mal|wieder|schon)',
  'ich bin es (?:noch einmal|wieder|nochmal)',
  'ich rufe (?:sie |dich )?(?:noch einmal|erneut|nochmal|zum (?:zweiten|dritten) mal|wieder) an',
  'ich habe es (?:schon|bereits|mehrmals|mehrfach|ein paar mal|gestern)',
]);

/** Longest claim that is read, in characters. */
const LONGEST_CLAIM = 300;

function restOf({ lower }: Sentence, from: number): string {
  const rest = lower.slice(from, from + LONGEST_CLAIM);
  const end = /[;–—]|,\s(?:und|aber|weil|denn|damit|deshalb)(?!\p{L})/u.exec(rest);
  return end === null ? rest : rest.slice(0, end.index);
}

function collect(passage: Passage, pattern: RegExp, kind: Claim['kind']): Claim[] {
  return passage.sentences.flatMap((sentence) =>
    allMatches(sentence.lower, pattern).flatMap((match) => {
      const stop = match.index + match[0].length;
      const clause = clauseAround(sentence.lower, match.index, stop);
      if (isDenied(clause)) return [];
      if (
        kind === 'product' &&
        (/(?:\?\s*)$/u.test(sentence.text) || /(?<!\p{L})(?:ob|falls|wenn)(?!\p{L})[^,]{0,60}$/u.test(sentence.lower.slice(0, match.index)))
      )
        return [];
      const rest = restOf(sentence, stop);
      if (kind === 'noticed' && SEARCH.test(sentence.lower.slice(match.index, match.index + LONGEST_CLAIM))) return [];
      const whole = kind === 'superlative' || kind === 'earlier-message';
      const end = whole ? stop : stop + rest.trimEnd().replace(/[.!?]+$/u, '').length;
      return [
        {
          kind,
          stems: stems(whole ? match[0] : `${match[0]} ${rest}`),
          start: sentence.start + match.index,
          end: sentence.start + Math.max(stop, end),
        },
      ];
    }),
  );
}

export function claims(passage: Passage): Claim[] {
  return [
    ...collect(passage, PRODUCT, 'product').filter(({ stems: found }) => found.length > 1),
    ...collect(passage, SELLER_IS, 'product').filter(({ stems: found }) => found.length > 0),
    ...collect(passage, SUPERLATIVE, 'superlative'),
    ...collect(passage, NOTICED, 'noticed').filter(({ stems: found }) => found.length > 0),
    ...collect(passage, EARLIER, 'earlier-message'),
  ];
}
