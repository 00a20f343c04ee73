/** Who writes in an exchange: the account and app of its token. */

import { accountOf, type Exchange } from '../http/exchange.ts';
import type { Writer } from './write-record.ts';

export function writerOf(exchange: Exchange): Writer {
  const clientId = exchange.grant?.token.clientId;
  const app = exchange.context.options.apps.find((candidate) => candidate.clientId === clientId);
  return { context: exchange.context, account: accountOf(exchange), appId: app === undefined ? null : String(app.appId) };
}
