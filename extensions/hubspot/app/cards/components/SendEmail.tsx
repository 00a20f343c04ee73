/** Opens HubSpot's own e-mail window with the follow-up filled in. */
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import type { LogRequest } from '../state/wire.ts';
import { emailHtml } from '../words/email-html.ts';

export interface SendEmailProps {
  record: { objectId: number; objectTypeId: string };
  followUp: NonNullable<LogRequest['followUp']>;
}

export function SendEmail({ record, followUp }: SendEmailProps) {
  return (
    <CrmActionButton
      actionType="SEND_EMAIL"
      actionContext={{ ...record, initialEmailSubject: followUp.subject, initialEmailBody: emailHtml(followUp.body) }}
      testId="send-email"
    >
      Write the e-mail
    </CrmActionButton>
  );
}
