/** The card in a tab of the contact record: script with facts, findings, follow-up, logging, history, settings. */
import { Flex, hubspot, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import type { ExtensionPointApiContext } from '@hubspot/ui-extensions';
import { CardLayout } from './components/CardLayout.tsx';
import { FollowUp } from './components/FollowUp.tsx';
import { History } from './components/History.tsx';
import { LeaveBar } from './components/LeaveBar.tsx';
import { NoticeList } from './components/NoticeList.tsx';
import { RefusalAlerts } from './components/RefusalAlerts.tsx';
import { ScriptSection } from './components/ScriptSection.tsx';
import { SendEmail } from './components/SendEmail.tsx';
import { SettingsPanel } from './components/SettingsPanel.tsx';
import { WhenToCall } from './components/WhenToCall.tsx';
import { cardPlace, repTimeZone } from './state/card-place.ts';
import { shownAnswer } from './state/shown.ts';
import { useVoicemail, type CardActions } from './state/use-voicemail.ts';
import { noticesOf } from './words/gaps.ts';

hubspot.extend<'crm.record.tab'>(() => <VoicemailCard />);

export function VoicemailCard() {
  const context = useExtensionContext<'crm.record.tab'>();
  const actions = useExtensionActions<'crm.record.tab'>();
  // Another contact is another card: nothing of the one before may stay.
  return <ContactVoicemail key={context.crm.objectId} context={context} actions={actions} />;
}

interface ContactVoicemailProps {
  context: ExtensionPointApiContext<'crm.record.tab'>;
  actions: CardActions;
}

function ContactVoicemail({ context, actions }: ContactVoicemailProps) {
  const voicemail = useVoicemail(cardPlace(context), actions);
  const { objectId, objectTypeId } = context.crm;
  return (
    <CardLayout
      voicemail={voicemail}
      drawScript={(script, data) => (
        <Flex direction="column" gap="medium">
          <RefusalAlerts refusals={shownAnswer(script).refusals} />
          <ScriptSection voicemail={voicemail} script={script} facts={data.facts} />
          {/* Right below the words, so that a rep finds it without scrolling; what goes with it stands underneath. */}
          <LeaveBar voicemail={voicemail} script={script} />
          <NoticeList voicemail={voicemail} notices={noticesOf(data, shownAnswer(script).notices)} />
          <WhenToCall times={shownAnswer(script).bestTimes} />
          <FollowUp voicemail={voicemail} script={script} data={data} />
        </Flex>
      )}
      drawAfterLogging={(followUp) => <SendEmail record={{ objectId, objectTypeId }} followUp={followUp} />}
    >
      <History voicemail={voicemail} timeZone={repTimeZone(context)} />
      <SettingsPanel voicemail={voicemail} />
    </CardLayout>
  );
}
