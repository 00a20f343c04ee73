/** Deadlines and scarcity: "nur noch zwei Plätze", "das Angebot endet Freitag". */
import type { Passage, Span } from '../../reader.ts';
import { clauseAround, isDenied } from './clauses.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const OFFER =
  '(?:\\p{L}*angebot|aktion|\\p{L}*rabatt|\\p{L}*preis|\\p{L}*preise|kondition\\p{L}*|plätze|frist|gutschein|bonus|zeitfenster|bewerbungsphase|kontingent|anmeldung|promotion|vorteil)';
const DEADLINE = words([
  `${OFFER}${gap(8)} (?:nur )?(?:noch )?(?:bis|endet|enden|läuft|laufen|verfällt|verfallen|schließt|gilt nur|weg|ausgebucht|knapp|steigen|steigt)(?: (?:sich|aus|ab|weg|nur bis \\S+|bis \\S+ \\S+|bis \\S+|zum \\S+|am \\S+|heute|morgen))*`,
  `(?:steigen|steigt|erhöhen)${gap(5)} (?:preise?|kosten)`,
  `nur noch (?:heute|bis \\S+|wenige\\p{L}*|ein paar|zwei|drei|vier|fünf|einen?|\\d+)(?: \\p{L}+)?`,
  `nur (?:heute|diese woche|bis (?:freitag|montag|morgen|ende|heute|zum))`,
  `(?:ihre|deine|die) letzte (?:chance|möglichkeit|gelegenheit)`,
  `letzte chance`,
  `(?:wird|werden|ist|sind) (?:\\p{L}+ )?(?:knapp|bald weg|fast ausgebucht|begrenzt|limitiert)`,
  `(?:begrenzt|limitiert)e?[nrsm]? (?:plätze|anzahl|stückzahl|zeit|angebot|kontingent)`,
  `wer zuerst kommt`,
  `(?:bevor|ehe) es zu spät ist`,
  `bis (?:monatsende|jahresende|quartalsende|ende (?:des|der|dieses|dieser) \\p{L}+)(?=[^.]{0,60}(?:sonst|rabatt|angebot|entfällt|preis|plätze))`,
  `(?:frist|angebotsfrist)${gap(3)} (?:läuft|endet|bis)${gap(2)}`,
  `solange (?:der )?(?:vorrat|vorräte|platz|plätze|es \\p{L}+|das angebot|noch)${gap(4)}`,
  `(?:greifen sie|greif|schlagen sie|schlag) (?:\\p{L}+ )?zu`,
  `sichern sie sich${gap(5)}`,
  `(?:jetzt oder nie|nicht mehr lange|zeit läuft|uhr tickt|zeit drängt|im letzten moment|letzter aufruf)`,
  `(?:ab|zum|nach) (?:dem )?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ersten|monatsende|jahresende|\\p{L}+tag|\\d+\\.)${gap(5)} (?:teurer|steigen|steigt|erhöht|entfällt|vorbei|nicht mehr)`,
  `(?:bis|spätestens)${gap(4)} (?:müssen|müssten|sollten) sie${gap(4)} (?:unterschreib|entscheid|bestell|buch|zusag|reagier|handel|melden)\\p{L}*`,
  `(?:müssen|müssten) sie${gap(3)} (?:sich )?(?:bis|heute|sofort|jetzt|schnell)${gap(5)}`,
  `entscheiden sie sich(?: bitte)? (?:bis|jetzt|schnell|heute|sofort)${gap(3)}`,
  `\\p{L}*frist${gap(4)} (?:läuft|endet|verstreicht|abläuft)`,
  `(?:bald|fast|schon|schnell|nahezu) (?:vergriffen|ausverkauft|ausgebucht|vorbei|weg|zu ende|voll)`,
  `sonst (?:verlieren|verpassen|entgeht|geht|ist|verfällt)${gap(6)}`,
  `gilt(?: \\p{L}+)? nur (?:noch )?${gap(3)}`,
  `nur noch (?:\\p{L}+ ){0,2}(?:frei\\p{L}*|plätze|termine?|wochen|tage|stunden|stück)`,
  `letzte[rn]? (?:tag|aufruf|plätze|runde|termin(?!s? war)|frist|stücke?)`,
  `gilt${gap(5)} nicht mehr`,
  `(?:müssen|müssten|sollten) (?:sie )?sich${gap(4)} (?:entscheiden|anmelden|festlegen|beeilen)`,
  `sie (?:müssen|müssten)${gap(2)} (?:bis|sofort|jetzt|heute|schnell)${gap(4)}`,
  `schnell (?:sein|zugreifen|zuschlagen|handeln)`,
  `beeilen sie sich|beeil dich`,
  `(?:kontingent|auflage|platzzahl|vorrat)${gap(2)} (?:ist|wird) (?:klein|begrenzt|knapp|limitiert)`,
  `nicht (?:zu lange|lange) (?:warten|zögern)|zögern sie nicht`,
  `(?:verpassen|verpasse) (?:sie )?(?:nicht|das|diese|die)${gap(3)}`,
  `nach dem \\d+\\. ?\\p{L}+${gap(4)} (?:mehr|teurer|vorbei)`,
  `es eilt`,
  `es wird (?:eng|knapp)`,
  `(?:warten|warte)(?: sie)? nicht`,
  `schluss mit (?:dem|der|den) ${OFFER}`,
  `(?:morgen|heute|freitag|bald) ist(?: \\p{L}+)? (?:schluss|ende|vorbei)`,
  `nur (?:für )?die ersten ${'\\p{L}+'}${gap(2)}`,
  `solange es (?:sie|das|ihn) (?:noch )?gibt`,
  `danach (?:ist|sind)${gap(4)} (?:weg|vorbei|ausgebucht|teurer)`,
  `(?:dringend|dringendst|eilt|sofort|umgehend|unverzüglich)(?= (?:zurück|an|antwort|melden|handeln|reagieren|bis|entscheid\\p{L}*|um|rückruf))`,
  `nehmen (?:wir )?(?:\\S+ ){0,4}nur noch \\S+ (?:kunden|projekte)`,
]);

export function deadlines(passage: Passage): Span[] {
  return inOrder(
    spansIn(
      passage,
      DEADLINE,
      (match, { lower }) =>
        !/(?<!\p{L})seit(?!\p{L})/u.test(lower) &&
        !/^\p{L}*(?<!\p{L})kein/u.test(clauseAround(lower, match.index, match.index + match[0].length)) &&
        (/nicht|zögern|nie|warte/u.test(match[0]) || !isDenied(clauseAround(lower, match.index, match.index + match[0].length))),
    ),
  );
}
