/** The actions object of a card: nine functions, each answered by the page. */

import { ACTION_NAMES, type HostApi } from '../protocol.ts';

export function cardActions(host: HostApi): Record<string, (...args: unknown[]) => Promise<unknown>> {
  return Object.fromEntries(ACTION_NAMES.map((name) => [name, (...args: unknown[]) => host.action(name, ...args)]));
}
