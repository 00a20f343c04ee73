import { describe, expect, it } from '@jest/globals';
import type { FollowUpState } from '../../../../extensions/hubspot/app/cards/state/card-state.ts';
import { followUpOf, scriptOf } from '../../../../extensions/hubspot/app/cards/state/initial-state.ts';
import { leaveBlock } from '../../../../extensions/hubspot/app/cards/state/leave-block.ts';
import { draftOf } from '../../../../extensions/hubspot/app/cards/state/text-draft.ts';
import { prepared } from '../../../fixtures/card/prepared.ts';

const data = prepared();

function block(text: string, changes: Partial<FollowUpState> = {}): string | null {
  const script = scriptOf(data);
  if (script === null) throw new Error('the fixture has a script');
  return leaveBlock({ ...script, draft: draftOf(text) }, { ...followUpOf(data), ...changes });
}

describe('what stands in the way of "I left it"', () => {
  it.each<[string, string, Partial<FollowUpState>, string | null]>([
    ['nothing', 'Hi.', {}, null],
    ['no words', ' ', {}, 'words you said'],
    ['too many words', 'x'.repeat(5001), {}, '5,000'],
    ['no subject', 'Hi.', { choice: 'own' }, 'subject'],
    ['a long subject', 'Hi.', { choice: 'own', ownSubject: draftOf('x'.repeat(201)) }, '200'],
    ['no mail', 'Hi.', { body: draftOf(' ') }, 'follow-up e-mail'],
    ['a long mail', 'Hi.', { body: draftOf('x'.repeat(5001)) }, '5,000'],
    ['no date', 'Hi.', { dueDate: null }, 'due'],
    ['no follow-up wanted', 'Hi.', { wanted: false, choice: 'own', body: draftOf(''), dueDate: null }, null],
  ])('%s', (_name, text, changes, words) => {
    if (words === null) expect(block(text, changes)).toBeNull();
    else expect(block(text, changes)).toContain(words);
  });
});
