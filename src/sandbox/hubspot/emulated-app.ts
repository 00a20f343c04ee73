/** An app that may be installed in the emulated accounts. */
export interface EmulatedApp {
  clientId: string;
  clientSecret: string;
  appId: number;
  /** Exact addresses; an empty list admits every loopback address, which real HubSpot does not. */
  redirectUris: string[];
  /** Every scope the app may ask for; empty admits all. */
  scopes: string[];
  /** Scopes that the install address must ask for. */
  requiredScopes?: string[];
}
