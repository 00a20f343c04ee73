/** A tip is a trio of rule, test and page; this refuses an incomplete one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { subjectTips, voicemailTips } from '../../../src/core/tips/all-tips.ts';
import { GOOD_TEXT, slotsWith } from '../../fixtures/core-b/slots.ts';
import { checkText } from '../../../src/core/tips/check-text.ts';

const root = join(__dirname, '../../..');
const tips = [...voicemailTips, ...subjectTips];
const HEADINGS = ['What it finds', 'Why', 'Good and bad', 'When to turn it off'];

function filesThatDefineTips(): string[] {
  const folder = join(root, 'src/core/tips');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'define-tip.ts')
    .filter((file) => /= define(?:Subject)?Tip\(/.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''));
}

/** What is still to be filled in, with its place. */
function todosIn(file: string): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.includes('TODO') ? [`${file}:${index + 1} ${line.trim()}`] : []));
}

describe('the tips', () => {
  it('are listed once each, and every file that defines one is listed', () => {
    const ids = tips.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(filesThatDefineTips().sort()).toEqual([...ids].sort());
  });

  it('have no page without a rule', () => {
    const pages = readdirSync(join(root, 'docs/tips')).filter((file) => file.endsWith('.md') && file !== 'README.md');
    expect(pages.map((file) => file.replace(/\.md$/, '')).sort()).toEqual(tips.map(({ id }) => id).sort());
  });

  it.each(tips.map((tip) => [tip.id, tip] as const))('%s has a test, and a page with its severity and all headings', (id, tip) => {
    const trio = [`src/core/tips/${id}.ts`, `test/core/tips/${id}.test.ts`, `docs/tips/${id}.md`];
    expect(trio.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(trio.flatMap(todosIn)).toEqual([]);
    const page = readFileSync(join(root, `docs/tips/${id}.md`), 'utf8');
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expect(page).toContain(`Severity: ${tip.severity}`);
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(HEADINGS);
    expect(page).toMatch(/\(R\d+|R\d+[,;)]/);
    const why = page.slice(page.indexOf('## Why'), page.indexOf('## Good and bad'));
    expect(why).toContain(`Grade: ${tip.evidence.grade}. Source: ${tip.evidence.source}.`);
  });

  it.each(tips.map((tip) => [tip.id, tip.reason] as const))('%s gives its reason in one sentence', (_, reason) => {
    expect(reason).toMatch(/^[A-Z][^.!?]+(?:\?"[^.!?]+)?[.]$|^[A-Z].{20,160}\.$/);
    expect(reason.length).toBeLessThanOrEqual(160);
  });

  it('have nothing to say about a good voicemail', () => {
    expect(checkText({ text: GOOD_TEXT, slots: slotsWith() }).findings).toEqual([]);
  });

  it('say what was found and what to do in at most 120 characters', () => {
    const text = `${'Um, Bob Uppercase and I just met. I will call you on Monday at nine, or visit our site. '.repeat(3)}My number is 212-555-0100.`;
    const { findings } = checkText({ text, slots: slotsWith() });
    expect(findings.length).toBeGreaterThan(5);
    for (const { message, start, end } of findings) {
      expect(message.length).toBeLessThanOrEqual(120);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeLessThanOrEqual(end);
    }
  });
});
