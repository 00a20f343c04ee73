/** What a stand-in for HubSpot's workflow engine needs: owners, more contacts to enrol, and what the app said of those that were. */

import { z } from 'zod';
import { generatedPeople, MOST_GENERATED } from '../../seed/generated-people.ts';
import type { Route } from '../http/exchange.ts';
import { parseBody } from '../http/parse-body.ts';
import { addSeed } from '../state/load-seed.ts';
import { controlledAccount } from './controlled-account.ts';

const open = { access: 'open', limit: 'none' } as const;

/** Completions of one answer; who asks goes on from `next`. */
const PAGE = 1_000;

const callbacks: Route = {
  ...open,
  method: 'GET',
  path: '/sandbox/callbacks',
  handle(exchange) {
    const account = controlledAccount(exchange);
    const from = Math.max(0, Math.trunc(Number(exchange.query.get('from') ?? 0)) || 0);
    const page = account.callbacks.slice(from, from + PAGE);
    return {
      status: 200,
      body: {
        next: Math.min(account.callbacks.length, from + page.length),
        total: account.callbacks.length,
        callbacks: page.map(({ callbackId, outputFields }) => ({ callbackId, outputFields })),
      },
    };
  },
};

/** HubSpot's own editor is not held up by the limits of an app. */
const owners: Route = {
  ...open,
  method: 'GET',
  path: '/sandbox/owners',
  handle: (exchange) => ({ status: 200, body: { owners: controlledAccount(exchange).owners.filter((owner) => !owner.archived) } }),
};

/** Adds what is missing of the first `count` generated contacts; asked again, it adds nothing. */
const generate: Route = {
  ...open,
  method: 'POST',
  path: '/sandbox/generated-contacts',
  handle(exchange) {
    const account = controlledAccount(exchange);
    const { count } = parseBody(exchange, z.object({ count: z.int().min(0).max(MOST_GENERATED) }));
    const people = generatedPeople(exchange.context.now(), count);
    const ids = people.contacts.map(({ id }) => id);
    const known = new Set(ids.filter((id) => account.objects.contacts[id] !== undefined));
    const meetings = people.meetings.filter(({ id }) => account.objects.meetings[id] === undefined);
    const missing = new Set([...ids.filter((id) => !known.has(id)), ...meetings.map(({ id }) => id)]);
    addSeed(exchange.context, account, {
      companies: [],
      contacts: people.contacts.filter(({ id }) => missing.has(id)),
      deals: [],
      meetings,
      calls: [],
      tasks: [],
      links: people.links.filter(({ from, to }) => missing.has(from[1]) && (missing.has(to[1]) || isLive(to))),
    });
    return { status: 201, body: { ids, added: ids.length - known.size } };

    function isLive([type, id]: readonly [keyof typeof account.objects, string]): boolean {
      const record = account.objects[type][id];
      return record !== undefined && !record.archived;
    }
  },
};

export const workflowControlRoutes: readonly Route[] = [callbacks, owners, generate];
