/** Portuguese texts as they are said aloud. */
import { describe, expect, it } from '@jest/globals';
import { portuguese } from '../../../../src/core/language/pt/portuguese.ts';

describe('verbalise in Portuguese', () => {
  it.each([
    ['Ligue: (11) 94716-4835.', 'Ligue: um um, nove quatro sete um seis, quatro oito três cinco.'],
    ['O número é 11 3234 5678.', 'O número é um um, três dois três quatro, cinco seis sete oito.'],
    ['O número é 912 345 678.', 'O número é nove um dois, três quatro cinco, seis sete oito.'],
    ['O número é 912345678.', 'O número é nove um dois, três quatro cinco, seis sete oito.'],
    ['+351 912 345 678', 'mais três cinco um, nove um dois, três quatro cinco, seis sete oito'],
    ['um um, três dois três quatro, cinco meia sete oito', 'um um, três dois três quatro, cinco meia sete oito'],
    ['R$ 75.000 por ano', 'setenta e cinco mil reais por ano'],
    ['R$ 1,50', 'um real e cinquenta centavos'],
    ['R$ 1,2 milhão', 'um vírgula dois milhão de reais'],
    ['€ 3 mil', 'três mil euros'],
    ['250 €', 'duzentos e cinquenta euros'],
    ['US$ 40k', 'quarenta mil dólares'],
    ['45%', 'quarenta e cinco por cento'],
    ['12,5 %', 'doze vírgula cinco por cento'],
    ['5-10%', 'cinco a dez por cento'],
    ['às 14:30', 'às catorze e trinta'],
    ['às 9h', 'às nove horas'],
    ['às 10h15', 'às dez e quinze'],
    ['à 1h', 'à uma hora'],
    ['dia 13 de abril', 'dia treze de abril'],
    ['1º de maio', 'primeiro de maio'],
    ['em 24/11/2026', 'em vinte e quatro de novembro de dois mil e vinte e seis'],
    ['a 2ª fatura', 'a segunda fatura'],
    ['3,5 anos', 'três vírgula cinco anos'],
    ['2 horas e 2 dias', 'duas horas e dois dias'],
    ['200 empresas', 'duzentas empresas'],
    ['1.500 horas', 'mil e quinhentas horas'],
    ['1.250 dias', 'mil duzentos e cinquenta dias'],
    ['1/3 das faturas', 'um terço das faturas'],
    ['5-10 pessoas', 'cinco a dez pessoas'],
    ['o Dr. Nunes e a Sra. Costa', 'o doutor Nunes e a senhora Costa'],
    ['luiz@northwind.com.br', 'luiz arroba northwind ponto com ponto bê erre'],
    ['www.lumira.pt/ajuda', 'lumira ponto pê tê barra ajuda'],
    ['o CRM e o ERP', 'o cê erre eme e o é erre pê'],
    ['a NATO e a UNESCO', 'a NATO e a UNESCO'],
    ['Sem figuras, tudo igual.', 'Sem figuras, tudo igual.'],
  ])('%s', (written, said) => {
    expect(portuguese.verbalise(written)).toBe(said);
  });
});
