/** Sentences of Portuguese texts. */
import { describe, expect, it } from '@jest/globals';
import { splitSentences } from '../../../../../src/core/language/pt/reading/split-sentences.ts';

const split = (text: string): string[] => splitSentences(text, text.toLowerCase()).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['Olá. Aqui é Rafael.', ['Olá.', 'Aqui é Rafael.']],
    ['O Dr. Nunes e a Sra. Costa ligaram. Obrigado.', ['O Dr. Nunes e a Sra. Costa ligaram.', 'Obrigado.']],
    ['São R$ 1.500,00 por mês. Certo?', ['São R$ 1.500,00 por mês.', 'Certo?']],
    ['A Silva Ltda. vende fretes.', ['A Silva Ltda. vende fretes.']],
    ['Trabalho na Silva Ltda. O meu número é 912 345 678.', ['Trabalho na Silva Ltda.', 'O meu número é 912 345 678.']],
    ['Pode ligar? Eu explico!', ['Pode ligar?', 'Eu explico!']],
    ['Bom... ligo depois.', ['Bom... ligo depois.']],
    ['Linha um\nLinha dois', ['Linha um', 'Linha dois']],
    ['Fica na Av. Paulista, nº 5. Até breve.', ['Fica na Av. Paulista, nº 5.', 'Até breve.']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});
