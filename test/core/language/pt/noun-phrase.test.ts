/** Articles of meeting topics. */
import { describe, expect, it } from '@jest/globals';
import { withArticle } from '../../../../src/core/language/pt/noun-phrase.ts';

describe('withArticle', () => {
  it.each([
    ['revisão de preços', 'a revisão de preços'],
    ['contrato de frete', 'o contrato de frete'],
    ['planejamento', 'o planejamento'],
    ['custos de frete', 'os custos de frete'],
    ['faturas atrasadas', 'as faturas atrasadas'],
    ['negociações', 'as negociações'],
    ['viagem a Santos', 'a viagem a Santos'],
    ['sistema novo', 'o sistema novo'],
    ['demonstração', 'a demonstração'],
    ['o contrato', 'o contrato'],
    ['nossa proposta', 'nossa proposta'],
    ['CRM', 'o CRM'],
    ['xyz', 'xyz'],
  ])('%s → %s', (topic, said) => {
    expect(withArticle(topic)).toBe(said);
  });
});
