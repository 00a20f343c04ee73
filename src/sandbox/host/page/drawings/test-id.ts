/** The SDK's `testId` as the attribute that browser tests look for. */
export function testIdOf({ testId }: { testId?: string | undefined }): { 'data-testid'?: string } {
  return testId === undefined ? {} : { 'data-testid': testId };
}
