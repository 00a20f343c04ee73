/** A failure where it happened: what, what to do, and a way to try again where that makes sense. */
import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../backend/failure.ts';

export interface FailureNoteProps {
  /** Names the note and its button for tests: "<id>" and "<id>-retry". */
  id: string;
  failure: Failure;
  /** Absent where nothing can be tried again. */
  onRetry?: () => void;
}

export function FailureNote({ id, failure, onRetry }: FailureNoteProps) {
  return (
    <Alert title={failure.message} variant="error" testId={id}>
      <Flex direction="column" gap="extra-small" align="start">
        <Text>{failure.action}</Text>
        {onRetry === undefined ? null : (
          <Button size="xs" onClick={onRetry} testId={`${id}-retry`}>
            Try again
          </Button>
        )}
      </Flex>
    </Alert>
  );
}
