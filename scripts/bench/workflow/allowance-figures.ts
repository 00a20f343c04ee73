/** How much of what HubSpot allows an account is used while more waits than can be done, and how often it has to refuse. */
import type { Figure } from '../figure.ts';
import type { HubSpotCounts } from './hubspot-process.ts';
import { FIRST_PORTAL, openBackend } from './open-backend.ts';
import { once } from './once.ts';

/** Contacts that wait: more than can be done in the time at 0.03 calls each. */
const CONTACTS = { 110: 16_000, 190: 26_000 } as const;
/** HubSpot's answers take about this long. Source: measurements of 2026-11 against an emulated HubSpot used 150 to 200 ms. */
const LATENCY_MS = 150;
/** The opening, which may go faster, is over after one window; what follows is counted, whole windows. */
const [OPENING_MS, COUNTED_MS, WINDOW_MS] = [12_000, 20_000, 10_000];

interface Use {
  share: number;
  refused: number;
}

function measure(allowed: 110 | 190): () => Promise<Use> {
  return once(async () => {
    const contacts = CONTACTS[allowed];
    const portalId = FIRST_PORTAL;
    const open = await openBackend({
      role: 'all',
      accounts: [{ portalId, kind: 'own-fields', contacts }],
      burst: allowed,
      latencyMs: LATENCY_MS,
    });
    try {
      await open.load.ask('prepare', { portalIds: [portalId], firstTurn: 0, count: contacts });
      await open.hubspot.ask('count');
      await open.load.ask('send', { port: open.port, count: contacts, connections: 64, perSecond: null });
      const fromMs = Date.now() + OPENING_MS;
      await new Promise((resolve) => setTimeout(resolve, OPENING_MS + COUNTED_MS));
      const counted = await open.hubspot.ask<HubSpotCounts>('counts', { fromMs, toMs: fromMs + COUNTED_MS });
      const whole = await open.hubspot.ask<HubSpotCounts>('counts');
      if (whole.completed === contacts) throw new Error('Nothing waited any more before the time was over.');
      return { share: ((counted.calls - counted.refused) * WINDOW_MS) / (COUNTED_MS * allowed), refused: whole.refused };
    } finally {
      await open.close();
    }
  });
}

export const allowanceFigures: Figure[] = ([110, 190] as const).flatMap((allowed): Figure[] => {
  const use = measure(allowed);
  return [
    {
      name: `workflow allowance of ${String(allowed)} in ten seconds: used`,
      unit: '%',
      asked: '≥ 94.5',
      measure: async () => (await use()).share * 100,
    },
    {
      name: `workflow allowance of ${String(allowed)} in ten seconds: refused for too many`,
      unit: 'answers 429',
      asked: '0',
      measure: async () => (await use()).refused,
    },
  ];
});
