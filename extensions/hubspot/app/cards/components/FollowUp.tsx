/** The follow-up e-mail: subject, text, due date, or none. */
import { Checkbox, DateInput, Flex, Text } from '@hubspot/ui-extensions';
import type { CardState, ScriptState } from '../state/card-state.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import type { PrepareData } from '../state/wire.ts';
import { fromFieldDate, toFieldDate } from '../words/calendar-date.ts';
import { EmailText } from './EmailText.tsx';
import { SubjectChoice } from './SubjectChoice.tsx';

export interface FollowUpProps {
  voicemail: Voicemail;
  script: ScriptState;
  data: PrepareData;
}

export function FollowUp({ voicemail, script, data }: FollowUpProps) {
  if (!script.slots.emailAllowed) return <EmailRefused />;
  return (
    <Flex direction="column" gap="small">
      <FollowUpWanted voicemail={voicemail} />
      {voicemail.state.followUp.wanted ? (
        <>
          <SubjectChoice voicemail={voicemail} script={script} />
          <EmailText voicemail={voicemail} script={script} />
          <DueDate voicemail={voicemail} data={data} />
        </>
      ) : null}
    </Flex>
  );
}

export function EmailRefused() {
  return <Text testId="email-opted-out">This contact opted out of e-mail, so no follow-up is made.</Text>;
}

export function FollowUpWanted({ voicemail }: { voicemail: Voicemail }) {
  const { followUp } = voicemail.state;
  return (
    <Checkbox
      name="follow-up"
      checked={followUp.wanted}
      onChange={(wanted) => voicemail.dispatch({ kind: 'follow-up-wanted', wanted })}
      testId="follow-up-wanted"
    >
      Create the follow-up e-mail task
    </Checkbox>
  );
}

function DueDate({ voicemail, data }: { voicemail: Voicemail; data: PrepareData }) {
  const { dueDate }: CardState['followUp'] = voicemail.state.followUp;
  const value = dueDate === null ? undefined : toFieldDate(dueDate);
  return (
    <DateInput
      name="due-date"
      label="Follow-up due"
      format="medium"
      description={dueDate === data.dueDate ? data.dueDateWhy : `Suggested: ${data.dueDate}. ${data.dueDateWhy}`}
      {...(value === undefined ? {} : { value })}
      onChange={(chosen) => voicemail.dispatch({ kind: 'due-date-chosen', date: fromFieldDate(chosen) })}
      testId="due-date"
    />
  );
}
