import { describe, expect, it } from '@jest/globals';
import { ageWords } from '../../../../src/core/language/es/age-words.ts';
import { gatheringWithArticle, isHeldTogether, withArticle } from '../../../../src/core/language/es/noun-phrase.ts';
import { nudges } from '../../../../src/core/language/es/nudges.ts';
import { numberWords } from '../../../../src/core/language/es/number-words.ts';
import { spanish } from '../../../../src/core/language/es/spanish.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { AgeSlot, Slots } from '../../../../src/core/schema/index.ts';
import { findNumbers } from '../../../../src/core/phone/find-numbers.ts';
import { sampleSlots } from '../../../fixtures/languages/samples.ts';

const NOW = '2026-11-24T15:00:00Z';

function passageOf(text: string): Parameters<typeof spanish.reader.ages>[0] {
  const lower = lowerCase(text);
  return { text, lower, sentences: spanish.reader.splitSentences(text, lower) };
}

const AGES: readonly (readonly [string, AgeSlot, string, readonly string[]])[] = [
  ['today', { unit: 'day', count: 0, weekday: 2 }, '2026-11-24T09:00:00Z', ['hoy']],
  ['yesterday', { unit: 'day', count: 1, weekday: 1 }, '2026-11-23T09:00:00Z', ['ayer']],
  ['five days', { unit: 'day', count: 5, weekday: 4 }, '2026-11-19T16:00:00Z', ['el jueves', 'hace cinco días']],
  ['a week', { unit: 'week', count: 1, weekday: null }, '2026-11-17T16:00:00Z', ['hace una semana']],
  ['two weeks', { unit: 'week', count: 2, weekday: null }, '2026-11-10T16:00:00Z', ['hace dos semanas', 'hace un par de semanas']],
  ['four weeks', { unit: 'week', count: 4, weekday: null }, '2026-10-27T16:00:00Z', ['hace cuatro semanas', 'el mes pasado']],
  ['a month', { unit: 'month', count: 1, weekday: null }, '2026-10-20T16:00:00Z', ['hace cosa de un mes', 'el mes pasado']],
  ['six months', { unit: 'month', count: 6, weekday: null }, '2026-05-20T16:00:00Z', ['hace seis meses', 'en mayo']],
  ['over a year', { unit: 'year', count: 1, weekday: null }, '2025-10-20T16:00:00Z', ['hace más de un año']],
];

describe('how long ago in Spanish', () => {
  it.each(AGES)('%s', (_, age, startedAt, expected) => {
    const meeting = { topic: null, age, startedAt };
    expect(ageWords(meeting, NOW)).toEqual(expected);
  });

  it.each(AGES)('%s is read as true', (_, age, startedAt, expected) => {
    const slots = sampleSlots('es', { lastMeeting: { topic: null, age, startedAt } });
    for (const words of expected)
      for (const claim of spanish.reader.ages(passageOf(`Nos reunimos ${words}.`)))
        expect({ words, fits: claim.fits(slots.lastMeeting!, slots) }).toEqual({ words, fits: true });
  });

  it.each(['hace tres semanas', 'ayer', 'hace un mes', 'en agosto', 'el viernes', 'hace dos meses'])(
    '"%s" is not two weeks ago',
    (words) => {
      const slots = sampleSlots('es');
      const [claim] = spanish.reader.ages(passageOf(`Nos reunimos ${words}.`));
      expect(claim?.fits(slots.lastMeeting!, slots)).toBe(false);
    },
  );
});

describe('Spanish nudges', () => {
  const week = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [8, 12, 16, 18].map((hour) => ({ weekday, hour, timeZone: 'Europe/Madrid' })));

  it.each(week)('weekday $weekday at $hour: each is read, and fits', (today: Slots['today']) => {
    const words = nudges(today);
    expect(words.length).toBeGreaterThan(1);
    for (const nudge of words) {
      const found = spanish.reader.nudges(passageOf(`Llámeme ${nudge} y le cuento cómo.`));
      expect({ nudge, fits: found.map((one) => one.fits(today)) }).toEqual({ nudge, fits: [true] });
    }
  });

  it.each([
    ['hoy mismo', 6],
    ['antes del fin de semana', 7],
    ['entre hoy y mañana', 5],
    ['a principios de la semana que viene', 1],
  ] as const)('"%s" does not fit weekday %i', (nudge, weekday) => {
    const [found] = spanish.reader.nudges(passageOf(`Llámeme ${nudge}.`));
    expect(found?.fits({ weekday, hour: 10, timeZone: 'Europe/Madrid' })).toBe(false);
  });
});

describe('articles', () => {
  it.each([
    ['revisión de precios', 'la revisión de precios'],
    ['precios', 'los precios'],
    ['facturas de marzo', 'las facturas de marzo'],
    ['presupuesto anual', 'el presupuesto anual'],
    ['plan de entregas', 'el plan de entregas'],
    ['problema de las rutas', 'el problema de las rutas'],
    ['demo del panel', 'la demo del panel'],
    ['condiciones de pago', 'las condiciones de pago'],
    ['nuestra hoja de ruta', 'nuestra hoja de ruta'],
    ['Proyecto Alfa', 'Proyecto Alfa'],
  ])('%s', (topic, expected) => {
    expect(withArticle(topic)).toBe(expected);
  });

  it('knows what people hold together and what they join', () => {
    expect([isHeldTogether('revisión de precios'), isHeldTogether('precios')]).toEqual([true, false]);
    expect(['Cámara de Comercio', 'Club Empresarial', 'SaaStr'].map(gatheringWithArticle)).toEqual([
      'la Cámara de Comercio',
      'el Club Empresarial',
      'SaaStr',
    ]);
  });
});

describe('dictated numbers', () => {
  it.each([
    ['mi número es seis uno dos, tres cuatro cinco, seis siete ocho', '612345678'],
    ['mi número es seis doble cero, ciento veinte, tres cuatro cinco', '600120345'],
  ])('%s', (text, digits) => {
    expect(findNumbers(text, numberWords).map((number) => number.digits)).toEqual([digits]);
  });

  it.each([
    ['treinta y cuatro', '34', 3],
    ['veintitres', '23', 1],
    ['veintitrés', '23', 1],
    ['seiscientos doce', '612', 2],
    ['quinientos cuarenta y uno', '541', 4],
    ['cien', '100', 1],
    ['ciento siete', '107', 2],
    ['noventa', '90', 1],
  ])('%s is %s', (words, digits, used) => {
    expect(numberWords.small(words.split(' '))).toEqual({ digits, single: false, used });
  });

  it.each(['con cinco minutos basta', 'reducir en un tercio las disputas', 'ahorra doscientas cuarenta horas'])(
    '"%s" is no number',
    (text) => {
      expect(findNumbers(text, numberWords)).toEqual([]);
    },
  );
});
