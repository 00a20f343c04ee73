/** The two reps of the demo account. */

import type { SeedOwner } from './account-seed.ts';

/** Owner id and user id differ, as they do in HubSpot. */
export const MARIA: SeedOwner = { id: '7', userId: 70000001, email: 'maria@brightline.example', firstName: 'Maria', lastName: 'Lopez' };

export const SAM: SeedOwner = { id: '8', userId: 70000002, email: 'sam@brightline.example', firstName: 'Sam', lastName: 'Okafor' };
