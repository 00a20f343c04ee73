/** Open and closed deals of the demo account. */

import type { SeedRecord } from './account-seed.ts';
import { MARIA, SAM } from './demo-owners.ts';
import { daysBefore } from './seed-time.ts';

export interface SeedDeal {
  record: SeedRecord;
  companyId: string;
  contactIds: readonly string[];
}

function deal(
  id: string,
  companyId: string,
  contactIds: readonly string[],
  name: string,
  stage: string,
  amount: string,
  createdAt: string,
  closes: string,
  ownerId: string,
): SeedDeal {
  const properties = { dealname: name, dealstage: stage, pipeline: 'default', amount, closedate: closes, hubspot_owner_id: ownerId };
  return { companyId, contactIds, record: { id, createdAt, properties } };
}

export function demoDeals(now: number): SeedDeal[] {
  const ago = (days: number) => daysBefore(now, days);
  return [
    deal('601', '501', ['101', '130'], 'Acme Inc. - freight audit', 'contractsent', '48000', ago(80), ago(-25), MARIA.id),
    deal('602', '501', ['101'], 'Acme Inc. - pilot', 'closedlost', '6000', ago(400), ago(330), MARIA.id),
    deal('603', '502', ['102', '131'], 'Harborview Foods - renewal', 'closedwon', '31000', ago(200), ago(28), MARIA.id),
    deal('604', '505', ['118'], 'Müller & Söhne - Einführung', 'presentationscheduled', '22000', ago(40), ago(-50), SAM.id),
    deal('605', '506', ['120'], 'Transports Moreau', 'qualifiedtobuy', '15000', ago(12), ago(-70), SAM.id),
    deal('606', '513', ['138', '127'], 'Blue Mesa - two sites', 'appointmentscheduled', '9000', ago(9), ago(-60), MARIA.id),
    deal('607', '503', ['137'], 'Northstar - audit', 'closedlost', '12000', ago(300), ago(190), MARIA.id),
  ];
}
