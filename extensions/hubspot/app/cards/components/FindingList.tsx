/** What the words miss, gravest first: what, why, and one press to put it right. */
import { Accordion, Button, Flex, Inline, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Finding, Fix } from '@ringback/core';
import { evidenceWords } from '../words/evidence-words.ts';

export interface FindingListProps {
  findings: readonly Finding[];
  /** Names the findings for tests: "<id>-<n>", fixes "<id>-<n>-fix-<m>". */
  id: string;
  onFix: (fix: Fix) => void;
}

interface Numbered {
  finding: Finding;
  index: number;
}

export function FindingList({ findings, id, onFix }: FindingListProps) {
  const numbered = findings.map((finding, index) => ({ finding, index }));
  const errors = numbered.filter(({ finding }) => finding.severity === 'error');
  const warnings = numbered.filter(({ finding }) => finding.severity === 'warning');
  const infos = numbered.filter(({ finding }) => finding.severity === 'info');
  const rows = (group: Numbered[]) =>
    group.map(({ finding, index }) => <FindingRow key={index} finding={finding} id={`${id}-${index}`} onFix={onFix} />);
  return (
    <Flex direction="column" gap="small">
      {errors.length === 0 ? null : (
        <Flex direction="column" gap="extra-small">
          <StatusTag variant="danger" testId={`${id}-errors`}>{`Fix before you leave it (${errors.length})`}</StatusTag>
          {rows(errors)}
        </Flex>
      )}
      {warnings.length === 0 ? null : (
        <Flex direction="column" gap="extra-small">
          <StatusTag variant="warning" testId={`${id}-warnings`}>{`Could be better (${warnings.length})`}</StatusTag>
          {rows(warnings)}
        </Flex>
      )}
      {infos.length === 0 ? null : (
        <Accordion title={`Good to know (${infos.length})`} size="xs" testId={`${id}-infos`}>
          <Flex direction="column" gap="extra-small">
            {rows(infos)}
          </Flex>
        </Accordion>
      )}
    </Flex>
  );
}

function FindingRow({ finding, id, onFix }: { finding: Finding; id: string; onFix: (fix: Fix) => void }) {
  const { message, reason, actual, expected, evidence, fixes } = finding;
  const compared = [
    actual === null ? null : `Found: ${actual}`,
    expected === null ? null : `Expected: ${expected}`,
    evidenceWords(evidence),
  ];
  return (
    <Flex direction="column" gap="flush">
      <Text testId={id}>{message}</Text>
      <Text variant="microcopy">{[reason, ...compared].filter((words) => words !== null && words !== '').join(' · ')}</Text>
      {fixes.length === 0 ? null : (
        <Inline gap="extra-small">
          {fixes.map((fix, index) => (
            <Button key={index} size="xs" onClick={() => onFix(fix)} testId={`${id}-fix-${index}`}>
              {fix.label}
            </Button>
          ))}
        </Inline>
      )}
    </Flex>
  );
}
