/** Portuguese words that stand for digits in a dictated telephone number, as said in Brazil and in Portugal. */
import type { NumberWords, SmallNumber } from '../number-words.ts';

/** "Meia" is half a dozen: Brazil says it for six, so that it is not heard as three. */
const SINGLE_DIGITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zero: '0',
    um: '1',
    dois: '2',
    três: '3',
    tres: '3',
    quatro: '4',
    cinco: '5',
    seis: '6',
    meia: '6',
    sete: '7',
    oito: '8',
    nove: '9',
  }),
);

/** Numbers in one word from ten on; hundreds are said in "zero oitocentos". */
const ONE_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dez: '10',
    onze: '11',
    doze: '12',
    treze: '13',
    catorze: '14',
    quatorze: '14',
    quinze: '15',
    dezesseis: '16',
    dezasseis: '16',
    dezessete: '17',
    dezassete: '17',
    dezoito: '18',
    dezenove: '19',
    dezanove: '19',
    duzentos: '200',
    trezentos: '300',
    quatrocentos: '400',
    quinhentos: '500',
    seiscentos: '600',
    setecentos: '700',
    oitocentos: '800',
    novecentos: '900',
  }),
);

/** First digit of the tens: "trinta" is 3. */
const TENS: ReadonlyMap<string, string> = new Map(
  ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'].map((word, index) => [word, String(2 + index)]),
);

const UNITS: ReadonlySet<string> = new Set(
  (
    'por cento porcento real reais dólar dólares euro euros libra libras centavo centavos cêntimo cêntimos usd eur brl milhão milhões bilhão bilhões mil ' +
    'ano anos mês meses semana semanas dia dias hora horas h minuto minutos min segundo segundos pessoa pessoas funcionário funcionários ' +
    'colaborador colaboradores cliente clientes usuário usuários utilizador utilizadores fatura faturas pedido pedidos encomenda encomendas loja lojas ' +
    'caminhão caminhões camião camiões entrega entregas unidade unidades item itens ponto pontos página páginas chamada chamadas ligação ligações ' +
    'reunião reuniões vez vezes grau graus km kg gb tb mb empresa empresas equipe equipes equipa equipas trimestre trimestres terço terços'
  ).split(' '),
);

function small([word = '', and = '', next = '']: readonly string[]): SmallNumber | null {
  const single = SINGLE_DIGITS.get(word);
  if (single !== undefined) return { digits: single, single: true, used: 1 };
  const whole = ONE_WORD.get(word);
  if (whole !== undefined) return { digits: whole, single: false, used: 1 };
  const ten = TENS.get(word);
  if (ten === undefined) return null;
  const one = and === 'e' && next !== 'meia' ? SINGLE_DIGITS.get(next) : undefined;
  if (one !== undefined && one !== '0') return { digits: ten + one, single: false, used: 3 };
  return { digits: `${ten}0`, single: false, used: 1 };
}

export const numberWords: NumberWords = {
  inPairs: true,
  small,
  repeats: new Map([
    ['duplo', 2],
    ['dupla', 2],
    ['dobrado', 2],
    ['triplo', 3],
    ['tripla', 3],
  ]),
  scales: new Map([['mil', '000']]),
  units: UNITS,
  joiners: new Set(['e', 'vírgula', 'virgula']),
  recordWords: new Set(
    'fatura pedido nota protocolo processo contrato encomenda referência ref código senha pin nif nipc cnpj cpf cep ordem ticket apólice boleto guia série lote rastreio'.split(
      ' ',
    ),
  ),
  phoneWords: new Set('telefone telemóvel celular fone tel whatsapp ligue ligar liga chamada ligação'.split(' ')),
  plusWords: new Set(['mais']),
  hyphenWords: new Set(['traço', 'hífen', 'hifen']),
};
