/** Builds one card with HubSpot's own builder, as its server does: minified, and only from what lies in the folder. */
import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';

/** @returns the minified bundle's text */
export async function buildCard(cardsFolder: string, entryFile: string, outputFolder: string): Promise<string> {
  await remoteBuild({ root: cardsFolder, entryPoint: join(cardsFolder, entryFile), outputDir: outputFolder, logLevel: 'error' });
  return readFileSync(join(outputFolder, `${parse(entryFile).name}.js`), 'utf8');
}
