/** All of HubSpot's paths that the emulator knows; literal segments stand before parameters. */

import { accountRoutes } from './account/account-routes.ts';
import { callbackRoutes } from './account/callback-routes.ts';
import { labelRoutes } from './associations/label-routes.ts';
import { associationReadRoutes } from './associations/read-routes.ts';
import { associationWriteRoutes } from './associations/write-routes.ts';
import type { Route } from './http/exchange.ts';
import { authorizeRoute } from './oauth/authorize-route.ts';
import { introspectRoutes } from './oauth/introspect-routes.ts';
import { tokenRoutes } from './oauth/token-routes.ts';
import { batchRoutes } from './objects/batch-routes.ts';
import { recordRoutes } from './objects/record-routes.ts';
import { searchRoute } from './objects/search-route.ts';
import { specialContactRoutes } from './objects/special-contact-routes.ts';
import { ownerRoutes } from './owners/owner-routes.ts';
import { propertyRoutes } from './properties/property-routes.ts';

export const hubSpotRoutes: readonly Route[] = [
  authorizeRoute,
  ...introspectRoutes,
  ...tokenRoutes,
  ...accountRoutes,
  ...callbackRoutes,
  ...ownerRoutes,
  ...propertyRoutes,
  ...labelRoutes,
  ...associationWriteRoutes,
  ...associationReadRoutes,
  ...specialContactRoutes,
  ...batchRoutes,
  searchRoute,
  ...recordRoutes,
];
