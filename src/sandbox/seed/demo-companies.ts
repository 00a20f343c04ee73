/** Companies of the demo account, customers and prospects of a freight-invoice software. */

import type { SeedRecord } from './account-seed.ts';
import { MARIA, SAM } from './demo-owners.ts';

type Row = readonly [id: string, name: string, domain: string, city: string, country: string, industry: string, ownerId: string];

const ROWS: readonly Row[] = [
  ['501', 'Acme Inc.', 'acme.example', 'San Francisco', 'United States', 'LOGISTICS_AND_SUPPLY_CHAIN', MARIA.id],
  ['502', 'Harborview Foods', 'harborview.example', 'New York', 'United States', 'FOOD_BEVERAGES', MARIA.id],
  ['503', 'NORTHSTAR FREIGHT LLC', 'northstarfreight.example', 'Chicago', 'United States', 'TRANSPORTATION_TRUCKING_RAILROAD', MARIA.id],
  ['504', 'Nordlicht Logistik GmbH', 'nordlicht.example', 'Hamburg', 'Germany', 'LOGISTICS_AND_SUPPLY_CHAIN', SAM.id],
  ['505', 'Müller & Söhne KG', 'mueller-soehne.example', 'München', 'Germany', 'MACHINERY', SAM.id],
  ['506', 'Transports Moreau', 'transports-moreau.example', 'Paris', 'France', 'TRANSPORTATION_TRUCKING_RAILROAD', SAM.id],
  ['507', 'Distribuciones Alcázar S.L.', 'alcazar.example', 'Madrid', 'Spain', 'WHOLESALE', MARIA.id],
  ['508', 'Grupo Hernández', 'grupohernandez.example', 'Ciudad de México', 'Mexico', 'WHOLESALE', MARIA.id],
  ['509', 'Cais Novo Logística', 'caisnovo.example', 'Lisboa', 'Portugal', 'LOGISTICS_AND_SUPPLY_CHAIN', SAM.id],
  ['510', 'Café da Serra Ltda.', 'cafedaserra.example', 'São Paulo', 'Brazil', 'FOOD_BEVERAGES', SAM.id],
  ['511', 'Whitfield & Daughters', 'whitfield.example', 'Bristol', 'United Kingdom', 'FURNITURE', MARIA.id],
  ['512', 'Harbour Bridge Imports Pty Ltd', 'hbimports.example', 'Sydney', 'Australia', 'IMPORT_AND_EXPORT', SAM.id],
  ['513', 'Blue Mesa Outfitters', 'bluemesa.example', 'Denver', 'United States', 'RETAIL', MARIA.id],
  ['514', 'Lakeshore Paper Co.', 'lakeshorepaper.example', 'Toronto', 'Canada', 'PAPER_FOREST_PRODUCTS', MARIA.id],
];

/** Dated `createdAt`. */
export function demoCompanies(createdAt: string): SeedRecord[] {
  return ROWS.map(([id, name, domain, city, country, industry, ownerId]) => ({
    id,
    createdAt,
    properties: { name, domain, website: `https://www.${domain}`, city, country, industry, hubspot_owner_id: ownerId },
  }));
}
