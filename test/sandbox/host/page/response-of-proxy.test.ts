import { expect, it } from '@jest/globals';
import { responseOfProxy } from '../../../../src/sandbox/host/page/response-of-proxy.ts';

const code = (status: string): object => ({ context: { appServerStatusCode: [status] } });

it.each([
  ['the backend is fine', 200, { ...code('200'), responseBody: { a: 1 } }, 200, 'application/json', '{"a":1}'],
  ['the backend answers text', 200, { ...code('200'), responseBody: 'words' }, 200, 'text/plain', 'words'],
  ['the backend says nothing', 200, { ...code('204'), responseBody: null }, 204, 'application/json', ''],
  ['the backend refuses', 200, { ...code('404'), responseBody: { code: 'x' } }, 404, 'application/json', '{"code":"x"}'],
  ['the backend refuses without words', 200, { ...code('503'), message: 'down' }, 503, 'application/json', '{"message":"down"}'],
  ['the proxy itself refuses', 400, { message: 'not permitted' }, 400, 'application/json', '{"message":"not permitted"}'],
  ['nobody says a status', 200, { message: 'strange' }, 502, 'application/json', '{"message":"strange"}'],
  ['the status is none', 200, { ...code('abc'), message: 'strange' }, 502, 'application/json', '{"message":"strange"}'],
])('%s', (_, proxyStatus, answer, status, type, body) => {
  expect(responseOfProxy(proxyStatus, answer)).toEqual({ status, statusText: '', headers: [['content-type', type]], body });
});
