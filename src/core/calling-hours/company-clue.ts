/** Where a company's legal form says it is registered: a guess, for contacts of whom nothing else is known. */

/** Forms that one country, or several on one clock, use. Chosen by us; forms that many countries share (Inc., Ltd, S.A., SAS, Ltda) are left out. */
const FORMS: [form: RegExp, country: string, spoken: string][] = [
  [/(?<!\p{L})(?:GmbH|mbH)(?!\p{L})/u, 'DE', 'GmbH'],
  [/(?<!\p{L})(?:Oy|Oyj)$/u, 'FI', 'Oy'],
  [/(?<!\p{L})ApS$/u, 'DK', 'ApS'],
  [/(?<!\p{L})(?:Kft|Zrt|Nyrt)\.?$/u, 'HU', 'Kft'],
  [/(?<!\p{L})sp\. ?z ?o\. ?o\.?$/iu, 'PL', 'sp. z o.o.'],
  [/(?<!\p{L})s\. ?r\. ?o\.?$/iu, 'CZ', 's.r.o.'],
  [/(?<!\p{L})d\. ?o\. ?o\.?$/iu, 'HR', 'd.o.o.'],
  [/(?<!\p{L})B\. ?V\.?$/u, 'NL', 'B.V.'],
  [/(?<!\p{L})S\. ?p\. ?A\.?$/u, 'IT', 'S.p.A.'],
  [/(?<!\p{L})Sdn\.? Bhd\.?$/iu, 'MY', 'Sdn Bhd'],
  [/(?<!\p{L})Pte\.? Ltd\.?$/iu, 'SG', 'Pte Ltd'],
];

/** No company's name is longer. */
const LONGEST = 200;

export function companyClue(company: string | null): { country: string; form: string } | null {
  const name = company?.trim() ?? '';
  if (name === '' || name.length > LONGEST) return null;
  const found = FORMS.find(([form]) => form.test(name));
  return found === undefined ? null : { country: found[1], form: found[2] };
}
