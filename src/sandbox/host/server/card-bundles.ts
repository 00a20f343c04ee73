/** Builds the cards, keeps the last good bundle of each, and rebuilds when asked to watch. */

import { watch, type FSWatcher } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildCard } from '../build-card.ts';
import type { HostCard } from './host-options.ts';

export interface CardBundles {
  /** Text of the bundle; null for a name that is no card. */
  read(name: string): string | null;
  /** Path with a stamp that changes with each build. */
  path(name: string): string;
  close(): void;
}

export interface CardBundlesOptions {
  cards: readonly HostCard[];
  outputDir: string;
  minify: boolean;
  watch: boolean;
  onRebuilt: (name: string) => void;
  log: (line: string) => void;
}

/** Editors write a file in several steps; a rebuild waits until it has been quiet for this long. */
const QUIET_MS = 80;

/** @throws CardBuildError when a card cannot be built at the start; later failures are logged and the last good bundle stays */
export async function cardBundles({
  cards,
  outputDir,
  minify,
  watch: isWatching,
  onRebuilt,
  log,
}: CardBundlesOptions): Promise<CardBundles> {
  const built = new Map<string, { text: string; stamp: number }>();
  const build = async ({ name, entry }: HostCard): Promise<void> => {
    const bundle = await buildCard({ entry, outputDir: join(outputDir, name), minify });
    built.set(name, { text: await readFile(bundle, 'utf8'), stamp: (built.get(name)?.stamp ?? 0) + 1 });
  };
  await Promise.all(cards.map(build));

  let isClosed = false;
  const rebuild = async (): Promise<void> => {
    for (const card of cards) {
      try {
        await build(card);
        if (!isClosed) onRebuilt(card.name);
      } catch (error) {
        log((error as Error).message);
      }
    }
  };
  const watchers = isWatching ? watchFolders(new Set(cards.map(({ entry }) => dirname(entry))), rebuild) : [];
  return {
    read: (name) => built.get(name)?.text ?? null,
    path: (name) => `/host/cards/${name}.js?v=${built.get(name)?.stamp ?? 0}`,
    close() {
      isClosed = true;
      for (const watcher of watchers) watcher.close();
    },
  };
}

function watchFolders(folders: ReadonlySet<string>, rebuild: () => Promise<void>): FSWatcher[] {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return [...folders].map((folder) =>
    watch(folder, { recursive: true, persistent: false }, (_, file) => {
      if (file?.includes('node_modules')) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(rebuild);
      }, QUIET_MS).unref();
    }),
  );
}
