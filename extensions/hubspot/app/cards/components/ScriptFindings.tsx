/** Findings of the script, or that it is ready. */
import { Flex, StatusTag } from '@hubspot/ui-extensions';
import type { Voicemail } from '../state/use-voicemail.ts';
import { FindingList } from './FindingList.tsx';

export function ScriptFindings({ voicemail }: { voicemail: Voicemail }) {
  const { checked, dispatch } = voicemail;
  if (checked === null) return null;
  const ready = checked.findings.every((finding) => finding.severity === 'info');
  return (
    <Flex direction="column" gap="extra-small">
      {ready ? (
        <StatusTag variant="success" testId="ready">
          Ready
        </StatusTag>
      ) : null}
      <FindingList
        findings={checked.findings}
        id="finding"
        onFix={(fix) => dispatch({ kind: 'fix-applied', fix, checkedText: checked.text })}
      />
    </Flex>
  );
}
