/** Builds a card with HubSpot's own builder, so that what runs here is what HubSpot would run. */

import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CardBuild {
  /** The card's entry file. */
  entry: string;
  /** Emptied first, so one per card. */
  outputDir: string;
  minify: boolean;
}

export class CardBuildError extends Error {
  override readonly name = 'CardBuildError';
}

const BUILDER = fileURLToPath(new URL('./run-card-builder.mjs', import.meta.url));

/**
 * Runs in a process of its own: the builder writes NODE_ENV into the bundle, and HubSpot's is always "production".
 * @returns path of the bundle
 * @throws CardBuildError with what the builder said
 */
export async function buildCard({ entry, outputDir, minify }: CardBuild): Promise<string> {
  await mkdir(outputDir, { recursive: true });
  const job = JSON.stringify({ entry, outputDir, minify });
  await new Promise<void>((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production' };
    execFile(process.execPath, [BUILDER, job], { env, maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new CardBuildError(`${basename(entry)} could not be built:\n${(stderr || stdout || error.message).trim()}`));
    });
  });
  return join(outputDir, `${basename(entry, extname(entry))}.js`);
}
