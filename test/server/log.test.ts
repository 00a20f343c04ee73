import { Writable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { createLog } from '../../src/server/log.ts';

function linesOf(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  write(createLog('info', sink));
  return text;
}

it('redacts what must never be logged, at the top and one level down', () => {
  const text = linesOf((log) =>
    log.info({ phone: '+13035550134', request: { text: 'Hi John', headers: { authorization: 'Bearer x' } }, count: 3 }, 'done'),
  );
  expect(text).not.toMatch(/5550134|John|Bearer/);
  expect(JSON.parse(text)).toMatchObject({
    phone: '[redacted]',
    request: { text: '[redacted]', headers: '[redacted]' },
    count: 3,
    msg: 'done',
  });
});

it('says nothing below its level', () => {
  expect(linesOf((log) => log.debug('quiet'))).toBe('');
});
