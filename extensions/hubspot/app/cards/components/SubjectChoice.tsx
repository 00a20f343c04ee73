/** Three subjects to choose from, each with its reason, or the rep's own, checked as it is typed. */
import { Button, Flex, Input, ToggleGroup } from '@hubspot/ui-extensions';
import type { ScriptState } from '../state/card-state.ts';
import { applyFix } from '../state/apply-fix.ts';
import { saySubject } from '../state/say-subject.ts';
import { chosenSubject, shownAnswer } from '../state/shown.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import { FindingList } from './FindingList.tsx';

export function SubjectChoice({ voicemail, script }: { voicemail: Voicemail; script: ScriptState }) {
  const { dispatch, subjectFindings } = voicemail;
  const { followUp } = voicemail.state;
  const { subjects } = shownAnswer(script);
  const subject = chosenSubject(followUp, script);
  const options = subjects.map(({ subject: label, why }, index) => ({ value: String(index), label, description: why }));
  return (
    <Flex direction="column" gap="extra-small">
      <ToggleGroup
        toggleType="radioButtonList"
        name="subject"
        label="Subject"
        size="sm"
        value={String(followUp.choice)}
        options={[...options, { value: 'own', label: 'Write my own' }]}
        onChange={(value) => dispatch({ kind: 'subject-chosen', choice: value === 'own' ? value : Number(value) })}
        testId="subject"
      />
      {followUp.choice === 'own' ? (
        <Input
          key={followUp.ownSubject.revision}
          name="own-subject"
          label="Your subject"
          value={followUp.ownSubject.committed}
          onInput={(text) => dispatch({ kind: 'own-subject-typed', text })}
          onChange={(text) => dispatch({ kind: 'own-subject-committed', text })}
          testId="own-subject"
        />
      ) : null}
      <FindingList
        findings={subjectFindings}
        id="subject-finding"
        onFix={(fix) => dispatch({ kind: 'subject-replaced', subject: applyFix(subject, fix) })}
      />
      <SayIt voicemail={voicemail} script={script} subject={subject} />
    </Flex>
  );
}

/** A voicemail that announces a mail must announce the mail that comes. */
function SayIt({ voicemail, script, subject }: { voicemail: Voicemail; script: ScriptState; subject: string }) {
  if (script.strategy !== 'watch-for-email') return null;
  const suggested = shownAnswer(script).subjects.map((choice) => choice.subject);
  const text = script.draft.live;
  const fix = saySubject(text, suggested, subject);
  if (fix === null) return null;
  return (
    <Button size="xs" onClick={() => voicemail.dispatch({ kind: 'fix-applied', fix, checkedText: text })} testId="say-subject">
      {fix.label}
    </Button>
  );
}
