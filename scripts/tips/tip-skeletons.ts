/** What a tip begins with: a rule, a test and a page in which every mark says what to fill in. */
import type { NewTip } from './add-tip.ts';

/** The usual mark of unfinished work, in two pieces, so that the search for it in this repository does not stop here. */
const OPEN = `TO${'DO'}`;

/** "no-jargon" → "noJargon". */
export function ruleName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function ruleSkeleton({ id, severity, kind }: NewTip): string {
  const ofSubject = kind === 'subject';
  const define = ofSubject ? 'defineSubjectTip' : 'defineTip';
  return `/** ${id}: ${OPEN}: say in one sentence what the tip wants. */
import { ${define}, THE_ARTICLE } from './define-tip.ts';

export const ${ruleName(id)} = ${define}({
  id: '${id}',
  severity: '${severity}',
  kind: '${kind}',
  reason: '${OPEN}: give the reason in one sentence.',
  // ${OPEN}: name what it rests on; THE_ARTICLE is the article's advice without figures.
  evidence: THE_ARTICLE,
  check() {
    // ${OPEN}: return one observation for each place, with a fix where one exists. ${ofSubject ? 'Words of a language come from pack.reader.' : 'Words of a language come from pack.reader and pack.additions.'}
    return [];
  },
});
`;
}

export function testSkeleton({ id, kind }: NewTip): string {
  const ofSubject = kind === 'subject';
  const find = ofSubject ? 'subjectFindingsOf' : 'findingsOf';
  const what = ofSubject ? 'subject' : 'text';
  const good = ofSubject ? "'After the pricing review'" : 'GOOD_TEXT';
  const bad = ofSubject
    ? `'${OPEN}: a subject that misses the tip'`
    : `goodTextWith('We can help', '${OPEN}: a sentence that misses the tip.')`;
  const slots = ofSubject ? '' : "import { GOOD_TEXT, goodTextWith } from '../../fixtures/core-b/slots.ts';\n";
  return `/** ${id}: ${what}s that follow the tip and ${what}s that do not. */
import { describe, expect, it } from '@jest/globals';
${slots}import { ${find} } from '../../fixtures/core-b/tip-cases.ts';

// ${OPEN}: add near misses, in words nobody used in the rule.
const valid: string[] = [${good}];

const invalid: string[] = [${bad}];

describe('${id}', () => {
  it.each(valid)('has nothing to say about: %s', (${what}) => {
    expect(${find}('${id}', ${what})).toEqual([]);
  });

  it.each(invalid)('finds it in: %s', (${what}) => {
    expect(${find}('${id}', ${what})).not.toEqual([]);
  });
});
`;
}

export function pageSkeleton({ id, severity, kind }: NewTip): string {
  return `# ${id}

Severity: ${severity} · Kind: ${kind}

## What it finds

${OPEN}: say what it finds, and what looks alike and passes.

## Why

${OPEN}: quote the requirement, such as “…” (R1), and say what was measured and what was not; show both sides where the evidence disagrees.

Grade: article. Source: How to Leave Voicemails That Get Callbacks, meettoby.com.

## Good and bad

Good:

- ${OPEN}: a text that meets it

Bad:

- ${OPEN}: a text that misses it

## When to turn it off

${OPEN}: say when it is right to go without.
`;
}
