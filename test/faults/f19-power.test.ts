/**
 * F19: what is acknowledged was on the disk before. Shown by the system calls of the running app, in their order; that the disk keeps what it
 * says it keeps is the disk's affair, and no test of this machine can show it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { onPglite } from './databases-under-test.ts';
import { FIRST_SEED, playScene } from './play-run.ts';

const ENROLMENTS = 12;
const traces = spawnSync('strace', ['-f', '-e', 'trace=none', 'true'], { stdio: 'ignore' }).status === 0;

if (!traces) {
  describe('a power cut, embedded', () => {
    it('is left out: strace cannot trace a process here', () => {
      expect(spawnSync('strace', ['-f', '-e', 'trace=none', 'true'], { stdio: 'ignore' }).status).not.toBe(0);
    });
  });
} else {
  describe('a power cut, embedded', () => {
    it('F19: between an enrolment and its acknowledgement the log is flushed to the disk', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ringback-trace-'));
      const trace = join(folder, 'trace');
      try {
        const under = ['strace', '-D', '-f', '-qq', '-s', '200', '-e', 'trace=fdatasync,fsync,write,writev,read', '-o', trace];
        await playScene(onPglite, { seed: FIRST_SEED + 190, accounts: 1, app: { under } }, async (scene) => {
          await scene.start();
          const [account] = scene.accounts;
          for (let index = 0; index < ENROLMENTS; index += 1)
            await scene.sender.deliver({
              portalId: account?.portalId ?? 0,
              contactId: account?.contactIds[index] ?? '',
              callbackId: `ap-${String(index)}`,
              action: 'create-voicemail-follow-up',
            });
          await scene.settled();
        });
        const calls = readFileSync(trace, 'utf8').split('\n');
        const acknowledgements = calls.flatMap((call, place) => (/\bwritev?\(/.test(call) && call.includes('HTTP/1.1 200') ? [place] : []));
        expect(acknowledgements).toHaveLength(ENROLMENTS);
        acknowledgements.forEach((place, index) => {
          const arrived = calls.findIndex(
            (call, at) => at > (acknowledgements[index - 1] ?? 0) && call.includes('POST /hubspot/workflows'),
          );
          expect(arrived).toBeGreaterThan(0);
          expect(calls.slice(arrived, place).some((call) => /\bf(data)?sync\(.*= 0|f(data)?sync resumed>.*= 0/.test(call))).toBe(true);
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}
