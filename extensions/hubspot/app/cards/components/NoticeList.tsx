/** What would make the script better, or was left out of it, one line each. */
import { Button, Flex, List, Text } from '@hubspot/ui-extensions';
import type { Voicemail } from '../state/use-voicemail.ts';
import type { Notice } from '../state/wire.ts';

export function NoticeList({ voicemail, notices }: { voicemail: Voicemail; notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  const unread = notices.some(({ code }) => code.startsWith('unread-'));
  return (
    <Flex direction="column" gap="extra-small" align="start">
      <List variant="unordered-styled" testId="notices">
        {notices.map(({ code, message }) => (
          <Text key={code} variant="microcopy" testId={`notice-${code}`}>
            {message}
          </Text>
        ))}
      </List>
      {unread ? (
        <Button size="xs" variant="transparent" onClick={voicemail.reload} testId="read-again">
          Read again
        </Button>
      ) : null}
    </Flex>
  );
}
