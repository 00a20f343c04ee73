import { describe, expect, it } from '@jest/globals';
import { verbaliseSpanish } from '../../../../src/core/language/es/verbalise.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['Mi número es el 612 345 678.', 'Mi número es el seis uno dos, tres cuatro cinco, seis siete ocho.'],
  ['Mi número es el +34 612 345 678.', 'Mi número es el más tres cuatro, seis uno dos, tres cuatro cinco, seis siete ocho.'],
  ['Llame al 55 1234 5678.', 'Llame al cinco cinco, uno dos tres cuatro, cinco seis siete ocho.'],
  ['un 40% menos', 'un cuarenta por ciento menos'],
  ['un 2,5 % menos', 'un dos coma cinco por ciento menos'],
  ['entre un 5 y un 10 %', 'entre un cinco y un diez por ciento'],
  ['de 5-10 %', 'de cinco a diez por ciento'],
  ['1.200 € al mes', 'mil doscientos euros al mes'],
  ['1 € al mes', 'un euro al mes'],
  ['12,50 €', 'doce euros con cincuenta céntimos'],
  ['250.000 €', 'doscientos cincuenta mil euros'],
  ['US$ 1,500', 'mil quinientos dólares'],
  ['$1.5 millones', 'uno punto cinco millones de dólares'],
  ['1.000.000 €', 'un millón de euros'],
  ['1.250.000 facturas', 'un millón doscientas cincuenta mil facturas'],
  ['Mi número es el 612.345.678.', 'Mi número es el seis uno dos, tres cuatro cinco, seis siete ocho.'],
  ['el 17/04/2026', 'el diecisiete de abril de dos mil veintiséis'],
  ['el 2026-04-17', 'el diecisiete de abril de dos mil veintiséis'],
  ['el 16 de junio', 'el dieciséis de junio'],
  ['a las 14:30', 'a las catorce treinta'],
  ['a las 9:00', 'a las nueve'],
  ['a las 3 p. m. de ayer', 'a las tres de la tarde de ayer'],
  ['240 horas', 'doscientas cuarenta horas'],
  ['21 días y 21 semanas', 'veintiún días y veintiuna semanas'],
  ['21.000 facturas', 'veintiún mil facturas'],
  ['1.500 horas', 'mil quinientas horas'],
  ['el 3.º y la 2.ª', 'el tercero y la segunda'],
  ['1/3 de las facturas', 'un tercio de las facturas'],
  ['marta@lumira.es', 'marta arroba lumira punto es'],
  ['www.lumira.com/precios', 'lumira punto com barra precios'],
  ['el ROI y el CRM', 'el R O I y el C R M'],
  ['la PYME y el IVA', 'la PYME y el IVA'],
  ['la Sra. Ortega y el Dr. Vega', 'la señora Ortega y el doctor Vega'],
  ['Molina & Vega', 'Molina y Vega'],
  ['p. ej. facturas', 'por ejemplo facturas'],
];

describe('a Spanish text as it is said', () => {
  it.each(CASES)('%s', (written, spoken) => {
    expect(verbaliseSpanish(written)).toBe(spoken);
  });
});
