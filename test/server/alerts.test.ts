/** What operators are told to watch is what a process says, by its very name. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createMetrics } from '../../src/server/metrics.ts';

interface Rule {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string };
}

const read = (path: string): string => readFileSync(resolve(__dirname, '../..', path), 'utf8');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- has no types of its own, and comes with the linter
const { load } = require('js-yaml') as { load: (text: string) => unknown };
const rules = (load(read('docs/alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules);

/** Names of metrics in a text, without the endings that a histogram adds. */
function metricsIn(text: string): string[] {
  return [...text.matchAll(/\b((?:ringback|nodejs|process)_[a-z0-9_]+)\b/g)].map(([, name]) => (name ?? '').replace(/_bucket$/, ''));
}

async function known(): Promise<string[]> {
  return [...(await createMetrics().read()).text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name ?? '');
}

describe('the alarms', () => {
  it('are about metrics that exist', async () => {
    const names = rules.flatMap(({ expr }) => metricsIn(expr));
    expect(names.length).toBeGreaterThanOrEqual(rules.length);
    const there = await known();
    expect(names.filter((name) => !there.includes(name))).toEqual([]);
  });

  it('each say what is wrong and how soon somebody must look', () => {
    for (const { labels, annotations } of rules) {
      expect(['page', 'ticket']).toContain(labels.severity);
      expect(annotations.summary).toMatch(/\.$/);
    }
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });
});

describe('docs/operations.md', () => {
  const page = read('docs/operations.md');

  it('names metrics that exist', async () => {
    const there = await known();
    const named = [...page.matchAll(/`((?:ringback|nodejs|process)_[a-z0-9_]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => name !== 'ringback_queue' && !there.includes(name))).toEqual([]);
  });

  it('names settings that exist', () => {
    const settings = [...read('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    const named = [...page.matchAll(/`([A-Z]+_[A-Z_]+)[`=]/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    // The SDK's own.
    expect(named.filter((name) => name !== 'OTEL_SERVICE_NAME' && !settings.includes(name))).toEqual([]);
  });
});
