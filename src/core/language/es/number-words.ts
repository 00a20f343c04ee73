/** Spanish words that stand for digits in a dictated telephone number, digit by digit, in pairs or in threes. */
import type { NumberWords, SmallNumber } from '../number-words.ts';

const list = (words: string): string[] => words.split(' ');
const numbered = (words: string, first: number): [string, number][] => list(words).map((word, index) => [word, first + index]);

/** Without accents. */
const SINGLE: ReadonlyMap<string, number> = new Map(numbered('cero uno dos tres cuatro cinco seis siete ocho nueve', 0));
const TEENS: ReadonlyMap<string, number> = new Map([
  ...numbered('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve', 10),
  ...numbered('veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve', 20),
]);
const TENS: ReadonlyMap<string, number> = new Map(
  list('treinta cuarenta cincuenta sesenta setenta ochenta noventa').map((word, index) => [word, 30 + 10 * index]),
);
const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ['cien', 100],
  ...list('ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos').map(
    (word, index): [string, number] => [word, 100 * (index + 1)],
  ),
]);

/** "dieciséis" is "dieciseis"; "ñ" has no part in number words. */
export function withoutAccents(word: string): string {
  return word.replace(/[áéíóú]/g, (letter) => 'aeiou'['áéíóú'.indexOf(letter)]!);
}

function belowHundred(words: readonly string[]): { value: number; used: number } | null {
  const [word = '', and = '', next = ''] = words.map(withoutAccents);
  const teen = TEENS.get(word);
  if (teen !== undefined) return { value: teen, used: 1 };
  const ten = TENS.get(word);
  if (ten === undefined) return null;
  const one = and === 'y' ? SINGLE.get(next) : undefined;
  return one === undefined || one === 0 ? { value: ten, used: 1 } : { value: ten + one, used: 3 };
}

function small(words: readonly string[]): SmallNumber | null {
  const word = withoutAccents(words[0] ?? '');
  const single = SINGLE.get(word);
  if (single !== undefined) return { digits: String(single), single: true, used: 1 };
  const two = belowHundred(words);
  if (two !== null) return { digits: String(two.value), single: false, used: two.used };
  const hundred = HUNDREDS.get(word);
  if (hundred === undefined) return null;
  const rest = word === 'cien' ? null : belowHundred(words.slice(1));
  const one = word === 'cien' || rest !== null ? undefined : SINGLE.get(withoutAccents(words[1] ?? ''));
  if (rest !== null) return { digits: String(hundred + rest.value), single: false, used: 1 + rest.used };
  return one === undefined || one === 0
    ? { digits: String(hundred), single: false, used: 1 }
    : { digits: String(hundred + one), single: false, used: 2 };
}

const UNITS = new Set(
  list(
    'por porciento euro euros dólar dólares dolar dolares peso pesos libra libras sol soles céntimos centavos eur usd mxn k m mil millón millones millon millardos año años ano anos mes meses semana semanas día días dia dias hora horas h hs min minuto minutos segundo segundos personas empleados trabajadores clientes usuarios licencias facturas pedidos tickets cuentas sedes oficinas tiendas almacenes camiones conductores envíos envios cargas pacientes camas unidades artículos puntos páginas llamadas correos reuniones veces grados kilómetros km kg toneladas equipos empresas tercios cuartos',
  ),
);
const RECORDS = new Set(
  list(
    'factura pedido expediente referencia ref código codigo póliza poliza contrato cuenta incidencia caso ticket serie id nif cif rfc iban presupuesto albarán albaran guía guia seguimiento postal cp',
  ),
);

export const numberWords: NumberWords = {
  inPairs: true,
  small,
  repeats: new Map([
    ['doble', 2],
    ['triple', 3],
  ]),
  scales: new Map([['mil', '000']]),
  units: UNITS,
  joiners: new Set(['y', 'coma', 'punto']),
  recordWords: RECORDS,
  phoneWords: new Set(list('teléfono telefono tel móvil movil celular llame llama llámeme llámame marque márqueme márcame')),
  plusWords: new Set(['más', 'mas']),
  hyphenWords: new Set(['guion', 'guión']),
};
