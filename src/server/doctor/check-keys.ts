/** Whether the key ring opens what the store holds, and which of its keys are still needed. */
import type { SealingKey } from '../tokens/seal-tokens.ts';
import type { Report } from './finding.ts';

/** @param accountsByKey how many accounts' tokens each key seals; null when the store cannot be asked */
export function checkKeys(report: Report, ring: readonly SealingKey[], accountsByKey: ReadonlyMap<string, number> | null): void {
  const ids = ring.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const [newest = ''] = ids;
  if (twice.length > 0)
    report('fail', 'key ring', `TOKEN_KEYS names ${[...new Set(twice)].join(', ')} more than once.`, 'Give each key an id of its own.');
  else report('ok', 'key ring', `${newest} seals; ${String(ids.length)} in the ring.`);
  for (const [id, accounts] of accountsByKey ?? []) {
    const many = `Tokens of ${String(accounts)} account(s) are sealed with key ${id}`;
    if (id === newest) report('ok', 'keys in use', `${many}, the one that seals.`);
    else if (ids.includes(id))
      report('warn', 'keys in use', `${many}, an old one.`, 'Run npm run rotate-keys before you take it out of TOKEN_KEYS.');
    else
      report(
        'fail',
        'keys in use',
        `${many}, which is not in TOKEN_KEYS.`,
        'Put that key back at the end of TOKEN_KEYS; if it is lost, connect these accounts again at /oauth/install.',
      );
  }
  const idle = ids.slice(1).filter((id) => accountsByKey !== null && !accountsByKey.has(id));
  if (idle.length > 0) report('ok', 'keys in use', `Nothing is sealed with ${idle.join(', ')}: it can be taken out of TOKEN_KEYS.`);
}
