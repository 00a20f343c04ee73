/** States and provinces with their clocks, for countries that keep several. */
import { foldName } from '../names/fold-name.ts';
import { US_STATES, type Region } from './us-states.ts';

export interface FoundRegion extends Region {
  country: string;
  /** The country's own code of the region, e.g. "CO". */
  code: string;
}

const region = (name: string, ...zones: string[]): Region => ({ name, zones });
const SYDNEY = 'Australia/Sydney';
const SAO_PAULO = 'America/Sao_Paulo';
const MANAUS = 'America/Manaus';

const CANADA: Record<string, Region> = {
  AB: region('Alberta', 'America/Edmonton'),
  BC: region('British Columbia', 'America/Vancouver', 'America/Edmonton'),
  MB: region('Manitoba', 'America/Winnipeg'),
  NB: region('New Brunswick', 'America/Halifax'),
  NL: region('Newfoundland and Labrador', 'America/St_Johns', 'America/Halifax'),
  NS: region('Nova Scotia', 'America/Halifax'),
  NT: region('Northwest Territories', 'America/Edmonton'),
  NU: region('Nunavut', 'America/Toronto', 'America/Winnipeg', 'America/Edmonton'),
  ON: region('Ontario', 'America/Toronto', 'America/Winnipeg'),
  PE: region('Prince Edward Island', 'America/Halifax'),
  QC: region('Quebec', 'America/Toronto'),
  SK: region('Saskatchewan', 'America/Regina'),
  YT: region('Yukon', 'America/Whitehorse'),
};

const AUSTRALIA: Record<string, Region> = {
  ACT: region('Australian Capital Territory', SYDNEY),
  NSW: region('New South Wales', SYDNEY),
  NT: region('Northern Territory', 'Australia/Darwin'),
  QLD: region('Queensland', 'Australia/Brisbane'),
  SA: region('South Australia', 'Australia/Adelaide'),
  TAS: region('Tasmania', 'Australia/Hobart'),
  VIC: region('Victoria', 'Australia/Melbourne'),
  WA: region('Western Australia', 'Australia/Perth'),
};

const BRAZIL: Record<string, Region> = {
  AC: region('Acre', 'America/Rio_Branco'),
  AM: region('Amazonas', MANAUS, 'America/Rio_Branco'),
  MS: region('Mato Grosso do Sul', 'America/Campo_Grande'),
  MT: region('Mato Grosso', 'America/Cuiaba'),
  RO: region('Rondônia', 'America/Porto_Velho'),
  RR: region('Roraima', 'America/Boa_Vista'),
};
const ON_BRASILIA_TIME =
  'AL Alagoas,AP Amapá,BA Bahia,CE Ceará,DF Distrito Federal,ES Espírito Santo,GO Goiás,MA Maranhão,MG Minas Gerais,PA Pará,PB Paraíba,PE Pernambuco,PI Piauí,PR Paraná,RJ Rio de Janeiro,RN Rio Grande do Norte,RS Rio Grande do Sul,SC Santa Catarina,SE Sergipe,SP São Paulo,TO Tocantins';
for (const each of ON_BRASILIA_TIME.split(',')) BRAZIL[each.slice(0, 2)] = region(each.slice(3), SAO_PAULO);

const ALL: Record<string, Record<string, Region>> = { US: US_STATES, CA: CANADA, AU: AUSTRALIA, BR: BRAZIL };

const BY_TEXT = new Map<string, FoundRegion[]>();
for (const [country, regions] of Object.entries(ALL))
  for (const [code, each] of Object.entries(regions))
    for (const text of new Set([foldName(code), foldName(each.name)]))
      BY_TEXT.set(text, [...(BY_TEXT.get(text) ?? []), { ...each, country, code }]);
BY_TEXT.set('washington dc', BY_TEXT.get('dc')!);

/** No state's name is longer. */
const LONGEST = 60;

/** @param country ISO 3166-1 alpha-2; null finds all regions of that name or code, e.g. Washington and Western Australia for "WA" */
export function regionsOf(state: string | null, country: string | null): FoundRegion[] {
  if (state === null || state.length > LONGEST) return [];
  const text = foldName(state.trim()).replace(/^(?:us|ca|au|br)[-\s](?=[a-z]{2,3}$)/, '');
  const found = BY_TEXT.get(text) ?? [];
  return country === null ? found : found.filter((each) => each.country === country);
}

export function regionByCode(country: string, code: string): FoundRegion | null {
  const regions = Object.hasOwn(ALL, country) ? ALL[country]! : {};
  return Object.hasOwn(regions, code) ? { ...regions[code]!, country, code } : null;
}
