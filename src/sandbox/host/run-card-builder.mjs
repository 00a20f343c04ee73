/** Child process of build-card: hands one job to HubSpot's builder. Only its /build entry is used; the main one reports errors to HubSpot. */
import { basename, dirname } from 'node:path';
import { buildSingleExtension } from '@hubspot/ui-extensions-dev-server/build';

const { entry, outputDir, minify } = JSON.parse(process.argv[2] ?? '{}');

try {
  await buildSingleExtension({
    file: basename(entry),
    root: dirname(entry),
    outputDir,
    minify,
    logLevel: 'error',
    appConfig: { variables: {} },
    codeCheckingPluginEnabled: true,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
