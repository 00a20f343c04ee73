import { describe, expect, it, jest } from '@jest/globals';
import { Button, StatusTag, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { FindingList } from '../../../../extensions/hubspot/app/cards/components/FindingList.tsx';
import type { Finding, Fix } from '../../../../src/core/schema/index.ts';

const finding = (tip: string, severity: Finding['severity'], fixes: Fix[] = []): Finding => ({
  tip,
  severity,
  start: 0,
  end: 4,
  message: `Message of ${tip}.`,
  actual: 'said once',
  expected: null,
  reason: 'People write slowly.',
  evidence: { grade: 'article', source: 'The article' },
  fixes,
});

describe('the list of findings', () => {
  it('puts errors first, says why, and hands out the fix that was pressed', () => {
    const fix: Fix = { label: 'Say it again', start: 4, end: 4, replacement: ' Again.' };
    const pressed = jest.fn();
    const card = createRenderer('crm.record.tab');
    card.render(
      <FindingList
        id="finding"
        findings={[finding('plain-spoken', 'info'), finding('no-fillers', 'warning'), finding('number-repeated', 'error', [fix])]}
        onFix={pressed}
      />,
    );
    expect(card.findAll(StatusTag).map(({ text }) => text)).toEqual(['Fix before you leave it (1)', 'Could be better (1)']);
    expect(card.findAll(Text).map(({ text }) => text)).toEqual([
      'Message of number-repeated.',
      'People write slowly. · Found: said once · Advice: The article',
      'Message of no-fillers.',
      'People write slowly. · Found: said once · Advice: The article',
      'Message of plain-spoken.',
      'People write slowly. · Found: said once · Advice: The article',
    ]);
    card.findByTestId(Button, 'finding-2-fix-0').trigger('onClick');
    expect(pressed).toHaveBeenCalledWith(fix);
  });
});
