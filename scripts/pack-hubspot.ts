/** Writes dist/ringback-hubspot.zip: what `hs project upload` would send, for whoever wants to look at it. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readHsProject } from './manifests/project-source.ts';
import { packProject } from './upload/pack-project.ts';

const root = resolve(import.meta.dirname, '..');
mkdirSync(join(root, 'dist'), { recursive: true });
await packProject(join(root, readHsProject(root).srcDir), join(root, 'dist/ringback-hubspot.zip'));
console.log('Wrote dist/ringback-hubspot.zip.');
