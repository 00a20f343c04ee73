/** Company names as registers write them and as people say them. */
import { describe, expect, it } from '@jest/globals';
import { spokenCompany } from '../../../src/core/names/spoken-company.ts';

describe('spokenCompany', () => {
  it.each([
    ['Acme Inc.', 'Acme'],
    ['Acme, Inc.', 'Acme'],
    ['Acme Inc Inc', 'Acme'],
    ['Müller GmbH & Co. KG', 'Müller'],
    ['Ford Motor Co.', 'Ford Motor'],
    ['Tiffany & Co.', 'Tiffany & Co'],
    ['Procter & Gamble Co.', 'Procter & Gamble'],
    ['Samsung Electronics Co., Ltd.', 'Samsung Electronics'],
    ['Renault S.A.S.', 'Renault'],
    ['Telefónica S.A.', 'Telefónica'],
    ['Grupo Bimbo S.A.B. de C.V.', 'Grupo Bimbo'],
    ['Silva Ltda', 'Silva'],
    ['Volvo AB', 'Volvo'],
    ['Nokia Oyj', 'Nokia'],
    ['Ferrari S.p.A.', 'Ferrari'],
    ['Philips N.V.', 'Philips'],
    ['Allegro Sp. z o.o.', 'Allegro'],
    ['Tata Pvt. Ltd.', 'Tata'],
    ['Airbus SE', 'Airbus'],
    ['Transportes Lopes, Lda', 'Transportes Lopes'],
    ['Boulangerie Petit SARL', 'Boulangerie Petit'],
    ['株式会社ソニー', 'ソニー'],
    ['ООО Ромашка', 'Ромашка'],
    ['Acme (UK) Ltd', 'Acme'],
    ['Acme Corp - Denver office', 'Acme'],
    ['Acme | Freight made easy', 'Acme'],
    ['Foo LLC d/b/a Rocket', 'Rocket'],
    ['ACME LOGISTICS', 'Acme Logistics'],
    ['BANK OF AMERICA', 'Bank of America'],
    ['ABC LOGISTICS', 'ABC Logistics'],
    ['LUMINA', 'Lumina'],
    ['IBM', 'IBM'],
    ['HSBC', 'HSBC'],
    ['eBay Inc', 'eBay'],
    ['3M', '3M'],
    ['7-Eleven', '7-Eleven'],
    ['Booking.com', 'Booking.com'],
    ['AT&T', 'AT&T'],
    ['Google LLC', 'Google'],
    ['💥 Acme® 💥', 'Acme'],
    ['  Acme   Corp  ', 'Acme'],
  ])('%s is said as %s', (raw, expected) => {
    expect(spokenCompany(raw)).toBe(expected);
  });

  it.each([
    null,
    '',
    '-',
    'N/A',
    'Unknown',
    'Self-employed',
    'Company',
    'acme.com',
    'www.acme.com',
    'https://acme.com/x',
    'info@acme.com',
    '303-555-0134',
    '<script>',
    '{{company}}',
    '12345',
  ])('%j is no company to name', (raw) => {
    expect(spokenCompany(raw)).toBeNull();
  });
});
