/** What the host server is told. */

import type { CardLocation } from '../protocol.ts';
import type { WorkflowInput } from '../workflow-protocol.ts';

export interface HostCard {
  /** Names the card in addresses and in test ids; letters, digits, - and _. */
  name: string;
  /** What stands above the card. */
  title: string;
  /** Entry file. */
  entry: string;
  location: CardLocation;
}

/** A workflow action as the app's manifest describes it, as far as a person who runs one sees it. */
export interface HostWorkflowAction {
  /** End of its address below /hubspot/workflows/. */
  name: string;
  title: string;
  description: string;
  inputs: readonly WorkflowInput[];
}

export interface HostUser {
  id: number;
  email: string;
  firstName: string;
  lastName: string;
}

export interface HostServerOptions {
  /** 0 takes a free port. */
  port: number;
  /** Interface to listen on; by default only this machine. */
  host?: string;
  /** Origin of the emulated HubSpot. A function is asked at each use. */
  hubspotUrl: string | (() => string);
  /** Where the backend really listens. A function is asked at each use. */
  backendUrl: string | (() => string);
  /** The origin the card calls and HubSpot signs, e.g. https://ringback.example; handed to the card as BACKEND_ORIGIN. */
  publicBackendOrigin: string;
  /** Origins that hubspot.fetch may reach; by default the backend's. */
  permittedOrigins?: readonly string[];
  clientSecret: string;
  portalId: number;
  /** IANA zone of the account; by default America/New_York. */
  timezone?: string;
  user: HostUser;
  appId: number;
  appName?: string;
  cards: readonly HostCard[];
  /** Actions that the page can run on every contact; none by default. */
  workflowActions?: readonly HostWorkflowAction[];
  /** Rebuilds a card and starts it anew when a file next to it changes. Default false. */
  watch?: boolean;
  /** Makes card bundles small, as an upload does. Default false: stack traces stay readable. */
  minify?: boolean;
  log?: (line: string) => void;
  /** Clock for signatures, ms since 1970. */
  now?: () => number;
}
