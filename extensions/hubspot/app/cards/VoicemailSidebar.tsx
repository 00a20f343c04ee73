/** The card beside the contact record: the script at a glance, and "I left it". */
import { Flex, hubspot, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import type { ExtensionPointApiContext } from '@hubspot/ui-extensions';
import { CardLayout } from './components/CardLayout.tsx';
import { LeaveBar } from './components/LeaveBar.tsx';
import { RefusalAlerts } from './components/RefusalAlerts.tsx';
import { ShortFollowUp } from './components/ShortFollowUp.tsx';
import { ShortScript } from './components/ShortScript.tsx';
import { cardPlace } from './state/card-place.ts';
import { shownAnswer } from './state/shown.ts';
import { useVoicemail, type CardActions } from './state/use-voicemail.ts';

hubspot.extend<'crm.record.sidebar'>(() => <VoicemailSidebar />);

export function VoicemailSidebar() {
  const context = useExtensionContext<'crm.record.sidebar'>();
  const actions = useExtensionActions<'crm.record.sidebar'>();
  // Another contact is another card: nothing of the one before may stay.
  return <ShortVoicemail key={context.crm.objectId} context={context} actions={actions} />;
}

interface ShortVoicemailProps {
  context: ExtensionPointApiContext<'crm.record.sidebar'>;
  actions: CardActions;
}

function ShortVoicemail({ context, actions }: ShortVoicemailProps) {
  const voicemail = useVoicemail(cardPlace(context), actions);
  return (
    <CardLayout
      voicemail={voicemail}
      drawScript={(script) => (
        <Flex direction="column" gap="small">
          <RefusalAlerts refusals={shownAnswer(script).refusals} />
          <ShortScript voicemail={voicemail} script={script} />
          <ShortFollowUp voicemail={voicemail} script={script} />
          <LeaveBar voicemail={voicemail} script={script} />
        </Flex>
      )}
    />
  );
}
