/** German texts as they are said. */
import { describe, expect, it } from '@jest/globals';
import { verbaliseGerman } from '../../../../src/core/language/de/verbalise.ts';

describe('verbaliseGerman', () => {
  it.each([
    ['meine Nummer ist 030 1234 5678.', 'meine Nummer ist null drei null, eins zwei drei vier, fünf sechs sieben acht.'],
    ['unter 0171/2345678', 'unter null eins sieben eins, zwei drei vier, fünf sechs sieben acht'],
    ['+49 30 12345678', 'plus vier neun, drei null, eins zwei drei vier, fünf sechs sieben acht'],
    ['12 % weniger', 'zwölf Prozent weniger'],
    ['10-15 %', 'zehn bis fünfzehn Prozent'],
    ['250.000 €', 'zweihundertfünfzigtausend Euro'],
    ['12,50 €', 'zwölf Euro fünfzig'],
    ['1,2 Mio. €', 'eins Komma zwei Millionen Euro'],
    ['1 €', 'ein Euro'],
    ['CHF 500', 'fünfhundert Franken'],
    ['50 bis 60 €', 'fünfzig bis sechzig Euro'],
    ['14:30 Uhr', 'vierzehn Uhr dreißig'],
    ['um 9.30 Uhr', 'um neun Uhr dreißig'],
    ['von 9-17 Uhr', 'von neun bis siebzehn Uhr'],
    ['um 1 Uhr', 'um ein Uhr'],
    ['am 12. März', 'am zwölften März'],
    ['der 3. Mai', 'der dritte Mai'],
    ['Montag, 12. März', 'Montag, zwölfter März'],
    ['am 12.3.2026', 'am zwölften dritten zweitausendsechsundzwanzig'],
    ['im 3. Quartal', 'im dritten Quartal'],
    ['seit 1998', 'seit neunzehnhundertachtundneunzig'],
    ['Mo.–Fr.', 'Montag bis Freitag'],
    ['1.500 Rechnungen', 'eintausendfünfhundert Rechnungen'],
    ['2,5 Tage', 'zwei Komma fünf Tage'],
    ['1 Woche und 1 Tag', 'eine Woche und ein Tag'],
    ['3x so schnell', 'dreimal so schnell'],
    ['1/3 weniger', 'ein Drittel weniger'],
    ['z. B. bei Dr. Weber', 'zum Beispiel bei Doktor Weber'],
    ['Müller GmbH & Co. KG', 'Müller G m b H und Co K G'],
    ['das KPI-Projekt', 'das K P I-Projekt'],
    ['B2B', 'B zwei B'],
    ['anna@acme.com', 'anna ät acme Punkt com'],
    ['www.lumira.de/demo.', 'lumira Punkt d e Schrägstrich demo.'],
    ['Ein Text ohne Zahlen bleibt, wie er ist.', 'Ein Text ohne Zahlen bleibt, wie er ist.'],
  ])('%s', (written, said) => {
    expect(verbaliseGerman(written)).toBe(said);
  });
});
