/** What both places of the card share: loading, failure, first use, refusal, logged; the script is drawn by the place. */
import type { ReactNode } from 'react';
import { Divider, ErrorState, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ScriptState } from '../state/card-state.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import type { LogRequest, PrepareData } from '../state/wire.ts';
import type { Failure } from '../backend/failure.ts';
import { FailureNote } from './FailureNote.tsx';
import { LoadingLine } from './LoadingLine.tsx';
import { LoggedPanel, UndonePanel } from './LoggedPanel.tsx';
import { RefusalPanel } from './RefusalPanel.tsx';
import { FirstUse } from './SettingsPanel.tsx';

export interface CardLayoutProps {
  voicemail: Voicemail;
  /** The script and everything up to the button. */
  drawScript: (script: ScriptState, data: PrepareData) => ReactNode;
  /** What a place offers after logging, for the follow-up that was made. */
  drawAfterLogging?: (followUp: NonNullable<LogRequest['followUp']>) => ReactNode;
  /** What comes below the script once the card is set up. */
  children?: ReactNode;
}

export function CardLayout({ voicemail, drawScript, drawAfterLogging, children }: CardLayoutProps) {
  const { load } = voicemail.state;
  if (load.phase === 'loading') return <LoadingLine label="Reading this contact…" />;
  if (load.phase === 'failed') return <LoadFailed failure={load.failure} onRetry={voicemail.reload} />;
  const first = load.data.settings.callbackNumber === null;
  return (
    <Flex direction="column" gap="small">
      {load.refreshing ? <LoadingLine label="Writing the script anew…" /> : null}
      {load.failure === null ? null : <FailureNote id="reload-failed" failure={load.failure} onRetry={voicemail.reload} />}
      {first ? <FirstUse voicemail={voicemail} /> : <Main {...{ voicemail, drawScript, drawAfterLogging }} data={load.data} />}
      {first || children === undefined ? null : (
        <>
          <Divider size="extra-small" />
          {children}
        </>
      )}
    </Flex>
  );
}

interface MainProps {
  voicemail: Voicemail;
  data: PrepareData;
  drawScript: CardLayoutProps['drawScript'];
  drawAfterLogging: CardLayoutProps['drawAfterLogging'];
}

function Main({ voicemail, data, drawScript, drawAfterLogging }: MainProps) {
  const { leaving, script } = voicemail.state;
  if (leaving.phase === 'logged')
    return (
      <LoggedPanel voicemail={voicemail} logged={leaving}>
        {leaving.request.followUp === null ? null : drawAfterLogging?.(leaving.request.followUp)}
      </LoggedPanel>
    );
  if (leaving.phase === 'undone') return <UndonePanel voicemail={voicemail} />;
  if (script === null) return <RefusalPanel voicemail={voicemail} answer={data.answer} />;
  return drawScript(script, data);
}

function LoadFailed({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  return (
    <ErrorState title={failure.message} type={failure.code === 'not-configured' ? 'lock' : 'error'} testId="load-failed">
      <Text>{failure.action}</Text>
      {failure.code === 'not-configured' ? null : (
        <Button onClick={onRetry} testId="load-retry">
          Try again
        </Button>
      )}
    </ErrorState>
  );
}
