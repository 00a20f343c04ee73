/** Child process: an emulated HubSpot with the limits and the contacts a figure asks for. Option: { burst } requests in ten seconds. */
import { startHubSpot } from '../../../src/sandbox/hubspot/start-hubspot.ts';
import type { IssuedToken } from '../../../src/sandbox/hubspot/oauth/tokens.ts';
import { answerParent } from './child.ts';
import { stockAccount, type ContactKind } from './stocked-contacts.ts';

export interface HubSpotCounts {
  calls: number;
  /** Calls refused for being too many. */
  refused: number;
  /** Executions that were completed. */
  completed: number;
}

const { burst } = JSON.parse(process.argv[2] ?? '{}') as { burst: number };
const hubspot = await startHubSpot({ port: 0, dataFile: null, seed: 'empty', limits: { burst, accessTokenSeconds: 86_400 } });
const portals: number[] = [];
let startedMs = 0;

answerParent(
  {
    url: () => hubspot.url,
    /** Every answer takes this long besides. */
    latency({ ms }: { ms: number }) {
      hubspot.faults.add({ match: { times: null }, kind: 'latency', ms });
    },
    add({ portalId, kind, contacts }: { portalId: number; kind: ContactKind; contacts: number }): IssuedToken {
      hubspot.addAccount({ portalId });
      stockAccount(hubspot.state.account(portalId), kind, contacts, Date.now());
      portals.push(portalId);
      return hubspot.issueToken({ portalId });
    },
    /** From now on. */
    count() {
      hubspot.stats.reset();
      for (const portalId of portals) hubspot.state.account(portalId).callbacks = [];
      startedMs = Date.now();
    },
    counts({ fromMs = startedMs, toMs = Number.POSITIVE_INFINITY }: { fromMs?: number; toMs?: number }): HubSpotCounts {
      const calls = hubspot.stats.calls.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
      return {
        calls: calls.length,
        refused: calls.filter(({ status }) => status === 429).length,
        completed: portals.reduce((sum, portalId) => sum + hubspot.state.account(portalId).callbacks.length, 0),
      };
    },
    /** How many executions were completed with each outcome. */
    outcomes() {
      const counts: Record<string, number> = {};
      for (const portalId of portals)
        for (const { outputFields } of hubspot.state.account(portalId).callbacks) {
          const code = outputFields['outcomeCode'] ?? '';
          counts[code] = (counts[code] ?? 0) + 1;
        }
      return counts;
    },
  },
  () => hubspot.close(),
);
