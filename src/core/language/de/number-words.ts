/** German words that stand for digits in a dictated telephone number. */
import type { NumberWords, SmallNumber } from '../number-words.ts';
import { BELOW_HUNDRED } from './german-numbers.ts';

const SINGLE: ReadonlySet<string> = new Set('null eins zwei zwo drei vier fünf fuenf sechs sieben acht neun'.split(' '));
const HUNDREDS = /^(?:ein|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun)?hundert$/u;
const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

/** What follows a number that counts, measures or dates something. */
const UNITS: ReadonlySet<string> = new Set(
  (
    'prozent prozentpunkte euro euros cent dollar franken chf eur usd millionen million milliarden milliarde mio mrd tsd tausend jahr jahre jahren monat monate monaten ' +
    'woche wochen tag tage tagen stunde stunden std uhr minute minuten min sekunde sekunden mal fach personen leute mitarbeiter mitarbeitende mitarbeiterinnen ' +
    'mitarbeitenden beschäftigte kunden kundinnen nutzer anwender lizenzen plätze rechnungen aufträge bestellungen tickets standorte filialen niederlassungen ' +
    'fahrzeuge lkw fahrer sendungen lieferungen betten einheiten stück artikel punkte seiten vertreter anrufe e-mails mails termine grad kilometer km meter ' +
    'kg kilo tonnen liter gb tb mb quartale firmen unternehmen betriebe teams schritte fragen januar februar märz april mai juni juli august september oktober november dezember'
  ).split(' '),
);

/** What stands before a number that names a record. */
const RECORD_WORDS: ReadonlySet<string> = new Set(
  'rechnung rechnungsnummer auftrag auftragsnummer bestellung bestellnummer ticket ticketnummer vorgang vorgangsnummer aktenzeichen referenz referenznummer kundennummer artikelnummer vertrag vertragsnummer seriennummer code pin plz postleitzahl iban konto kontonummer id angebot angebotsnummer'.split(
    ' ',
  ),
);

function small([word = '', next = '', third = '']: readonly string[]): SmallNumber | null {
  if (next === 'und' && third.endsWith('zig')) {
    const ones = ONES.indexOf(word);
    const tens = BELOW_HUNDRED.get(third);
    if (ones > 0 && tens !== undefined && tens % 10 === 0) return { digits: String(tens + ones), single: false, used: 3 };
  }
  const value = BELOW_HUNDRED.get(word);
  if (value !== undefined) return { digits: String(value), single: SINGLE.has(word), used: 1 };
  if (HUNDREDS.test(word) && word !== 'hundert') {
    const ones = ONES.indexOf(word.replace('hundert', '').replace('fuenf', 'fünf'));
    return ones > 0 ? { digits: `${ones}00`, single: false, used: 1 } : null;
  }
  return null;
}

export const numberWords: NumberWords = {
  inPairs: true,
  small,
  repeats: new Map([
    ['doppel', 2],
    ['doppelte', 2],
    ['zweimal', 2],
    ['dreifach', 3],
    ['dreimal', 3],
    ['viermal', 4],
  ]),
  scales: new Map([
    ['hundert', '00'],
    ['tausend', '000'],
  ]),
  units: UNITS,
  joiners: new Set(['und', 'komma']),
  recordWords: RECORD_WORDS,
  phoneWords: new Set(['telefon', 'tel', 'nummer', 'unter', 'durchwahl', 'handy', 'mobil']),
  plusWords: new Set(['plus']),
  hyphenWords: new Set(['strich', 'bindestrich']),
};
