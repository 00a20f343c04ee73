/** What speaks against leaving a voicemail, each with a way on. */
import { Alert } from '@hubspot/ui-extensions';
import type { Answer } from '@ringback/core';
import { refusalWords } from '../words/refusal-words.ts';

export function RefusalAlerts({ refusals }: { refusals: Answer['refusals'] }) {
  return (
    <>
      {refusals.map(({ code, message }) => (
        <Alert key={code} title={refusalWords(code).title} variant="warning" testId={`refusal-${code}`}>
          {`${message} ${refusalWords(code).action}`}
        </Alert>
      ))}
    </>
  );
}
