import { describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/run-cli.ts';
import { Answer } from '../../src/core/schema/index.ts';

const SMALLEST = { now: '2026-11-24T15:00:00Z', contact: { id: '1' }, rep: { callbackNumber: '+13035550134' } };
const RICH = {
  ...SMALLEST,
  contact: { id: '101', firstName: 'JOHN', company: 'Acme Inc.', language: 'en' },
  rep: { ...SMALLEST.rep, firstName: 'Maria', lastName: 'Lopez', company: 'Brightline', callingNumber: '+13035550134' },
  offer: { problem: 'late freight invoices', benefit: 'cut invoice disputes by a third' },
};

interface Run {
  status: number;
  out: string;
  err: string;
}

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* missing(path: string): AsyncGenerator<Uint8Array> {
  yield await Promise.reject(Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' }));
}

async function run(words: string[], stdin = '', pieceSize = 65_536): Promise<Run> {
  const result: Run = { status: 0, out: '', err: '' };
  result.status = await runCli(words, {
    stdin: pieces(stdin, pieceSize),
    write: async (text) => {
      result.out += text;
    },
    writeError: (text) => {
      result.err += text;
    },
    readFile: missing,
    isTerminal: false,
    token: null,
    sleep: () => Promise.resolve(),
    monotonicMs: () => 0,
  });
  return result;
}

const answers = (out: string): Answer[] =>
  out
    .trim()
    .split('\n')
    .map((line) => Answer.parse(JSON.parse(line)));

describe('ringback script', () => {
  it('writes an honest script when only a number is known', async () => {
    const { status, out, err } = await run(['script', '--facts', '-', '--json'], JSON.stringify(SMALLEST));
    const [answer] = answers(out);
    expect([status, err]).toEqual([0, '']);
    expect(answer?.script?.text.split('303-555-0134').length).toBe(3);
    expect(answer?.script?.text).not.toMatch(/null|undefined|[{}<>]/);
  });

  it.each([
    ['one a line', `${JSON.stringify(SMALLEST)}\n${JSON.stringify(RICH)}\n`],
    ['over several lines', `${JSON.stringify(SMALLEST, null, 2)}\n\n${JSON.stringify(RICH, null, 2)}`],
    ['with no line end between', JSON.stringify(SMALLEST) + JSON.stringify(RICH)],
    ['with a byte order mark', `\uFEFF${JSON.stringify(SMALLEST)}\r\n${JSON.stringify(RICH)}\r\n`],
  ])('answers every document in order: %s', async (_name, input) => {
    for (const pieceSize of [1, 7, 65_536]) {
      const { status, out } = await run(['script', '--facts', '-', '--json'], input, pieceSize);
      const [first, second] = answers(out);
      expect(status).toBe(0);
      expect(first?.script?.text).not.toContain('John');
      expect(second?.script?.text).toContain('John');
    }
  });

  it('shows a script to people', async () => {
    const { out } = await run(['script', '--facts', '-'], JSON.stringify(RICH));
    expect(out).toMatch(/^About \d+ seconds \(\d+ to \d+\), call-back\n/);
    expect(out).toMatch(/greeting +.*John/);
    expect(out).toMatch(/Subjects\n/);
  });

  it('gives the same words for the same facts and seed, others for another seed', async () => {
    const lines = ['a', 'a', 'b', 'c', 'd'].map((seed) => JSON.stringify({ ...RICH, seed })).join('\n');
    const texts = answers((await run(['script', '--facts', '-', '--json'], lines)).out).map((answer) => answer.script?.text);
    expect(texts[0]).toBe(texts[1]);
    expect(new Set(texts).size).toBeGreaterThan(2);
  });

  it('refuses who must not be called', async () => {
    const facts = { ...RICH, contact: { ...RICH.contact, doNotVoicemail: true } };
    const [answer] = answers((await run(['script', '--facts', '-', '--json'], JSON.stringify(facts))).out);
    expect(answer).toMatchObject({ script: null, email: null, refusals: [{ code: 'do-not-voicemail' }] });
  });
});

describe('bad records', () => {
  it.each([
    ['no contact id', { ...SMALLEST, contact: {} }, 'record 2: contact.id: '],
    [
      'a number that is none',
      { ...SMALLEST, rep: { callbackNumber: '303-555-0134' } },
      'record 2: rep.callbackNumber: must be an E.164 number',
    ],
    ['no time', { ...SMALLEST, now: 'yesterday' }, 'record 2: now: '],
    ['a list', [1, 2], 'record 2: '],
    ['a name that is a number', { ...SMALLEST, contact: { id: '1', firstName: 5 } }, 'record 2: contact.firstName: '],
  ])('%s costs one line, and the others are answered', async (_name, bad, complaint) => {
    const input = [SMALLEST, bad, RICH].map((facts) => JSON.stringify(facts)).join('\n');
    const { status, out, err } = await run(['script', '--facts', '-', '--json'], input);
    expect(status).toBe(2);
    expect(answers(out)).toHaveLength(2);
    expect(err.startsWith(complaint)).toBe(true);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each(['{"now": ', 'nonsense', '{"a": "unclosed\n'])('%j is not JSON, and the next line is answered', async (broken) => {
    const { status, out, err } = await run(['script', '--facts', '-', '--json'], `${JSON.stringify(RICH)}\n${broken.trimEnd()}`);
    expect(status).toBe(2);
    expect(answers(out)).toHaveLength(1);
    expect(err).toBe('record 2: is not JSON\n');
  });

  it.each(['{"now": ', '{"now": "2026-11-24T15:00:00Z", "contact": {', '{"a": [1, 2', '{"a": "unclosed', '}', ']{'])(
    '%j does not take the next record with it',
    async (broken) => {
      const { status, out } = await run(
        ['script', '--facts', '-', '--json'],
        `${broken}\n${JSON.stringify(RICH)}\n${JSON.stringify(SMALLEST)}\n`,
        5,
      );
      expect(status).toBe(2);
      expect(answers(out)).toHaveLength(2);
    },
  );

  it('nothing at all is not an answer', async () => {
    expect(await run(['script', '--facts', '-', '--json'], ' \n')).toEqual({ status: 2, out: '', err: 'no facts document was given\n' });
  });
});

describe('ringback check', () => {
  it('judges a text that somebody else wrote', async () => {
    const text = "Hi John, this is Maria. Call me at 303-555-0134, and if I don't hear from you, I'll call you on Friday.";
    const { status, out } = await run(['check', '--json'], JSON.stringify({ facts: RICH, text }));
    const result = JSON.parse(out) as { findings: { tip: string; start: number; end: number }[]; seconds: { expected: number } };
    expect(status).toBe(0);
    expect(result.findings.map((finding) => finding.tip)).toEqual(expect.arrayContaining(['no-i-will-call-you', 'number-repeated']));
    expect(result.seconds.expected).toBeGreaterThan(5);
    for (const finding of result.findings) expect(finding.end).toBeLessThanOrEqual(text.length);
  });

  it('judges a subject line', async () => {
    const { out } = await run(['check', '--json'], JSON.stringify({ facts: RICH, subject: 'Re: URGENT last chance!!!' }));
    const { findings } = JSON.parse(out) as { findings: { tip: string }[] };
    expect(findings.map((finding) => finding.tip)).toEqual(expect.arrayContaining(['no-fake-reply', 'no-fake-urgency', 'subject-plain']));
  });

  it('needs a text or a subject', async () => {
    const { status, err } = await run(['check', '--json'], JSON.stringify({ facts: RICH }));
    expect([status, err]).toEqual([2, 'record 1: text: text or subject must be given\n']);
  });
});

describe('the call itself', () => {
  it.each([
    [[], 'which command?'],
    [['sing'], 'there is no command "sing"'],
    [['script'], 'script needs --facts FILE'],
    [['script', 'file.json'], '"file.json" is not understood'],
    [['script', '--fact', 'x'], "Unknown option '--fact'"],
    [['schema', 'moon'], 'there is no document "moon"'],
    [['script', '--facts', 'nowhere.json'], 'ENOENT'],
  ])('%j is refused with a hint', async (words, hint) => {
    const { status, out, err } = await run(words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(hint);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([['--help'], ['help']])('%s explains', async (word) => {
    const { status, out } = await run([word]);
    expect(status).toBe(0);
    expect(out).toContain('ringback script --facts FILE');
  });

  it('prints its version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(['facts', 'answer', 'check'])('prints the schema of %s', async (name) => {
    const { status, out } = await run(['schema', name]);
    const schema = JSON.parse(out) as { type: string; properties: object };
    expect([status, schema.type]).toEqual([0, 'object']);
    expect(Object.keys(schema.properties).length).toBeGreaterThan(2);
  });
});
