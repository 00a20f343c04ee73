/** The follow-up in two lines: wanted or not, about what and when. */
import { Flex, Text } from '@hubspot/ui-extensions';
import type { ScriptState } from '../state/card-state.ts';
import { chosenSubject } from '../state/shown.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import { dayWords } from '../words/date-words.ts';
import { EmailRefused, FollowUpWanted } from './FollowUp.tsx';

export function ShortFollowUp({ voicemail, script }: { voicemail: Voicemail; script: ScriptState }) {
  const { followUp } = voicemail.state;
  if (!script.slots.emailAllowed) return <EmailRefused />;
  const due = followUp.dueDate === null ? '' : ` · due ${dayWords(followUp.dueDate)}`;
  return (
    <Flex direction="column" gap="flush">
      <FollowUpWanted voicemail={voicemail} />
      {followUp.wanted ? (
        <Text variant="microcopy" testId="follow-up-line">
          {`“${chosenSubject(followUp, script)}”${due}. Change subject, text and date in the Ringback tab.`}
        </Text>
      ) : null}
    </Flex>
  );
}
