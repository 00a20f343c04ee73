/**
 * Child process of bundled-chromium: unpacks the Chromium that comes with @sparticuz/chromium into the folder named by TMPDIR.
 * A process of its own, because the package takes its target from that variable.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const [folder, home] = [process.env.TMPDIR ?? '', process.argv[2] ?? ''];
const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));

// Outside Amazon's machines the package leaves its libraries packed.
await Promise.all([chromium.executablePath(), inflate(join(packageFolder, 'bin', 'al2023.tar.br'))]);
// The package's own file knows only Amazon's folders, and without any font Chromium ends.
await mkdir(join(folder, 'fonts'), { recursive: true });
await writeFile(
  join(folder, 'fonts', 'fonts.conf'),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>\n`,
);
