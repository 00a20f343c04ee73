/** What is shown until the first answer is there. */
import { LoadingSpinner } from '@hubspot/ui-extensions';

export function LoadingLine({ label }: { label: string }) {
  return <LoadingSpinner label={label} showLabel size="xs" testId="loading" />;
}
