/** The `ringback` command: reads its words, calls one of four, says how it went. */
import { parseArgs } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { EXIT, type CliStreams } from './cli-streams.ts';
import { HELP } from './help.ts';
import { runCheck } from './run-check.ts';
import { schemaText } from './run-schema.ts';
import { runProgress } from './run-progress.ts';
import { runScript } from './run-script.ts';
import { UsageError } from './usage-error.ts';

/** Where `npm run serve` listens unless it is told otherwise. */
const DEFAULT_BACKEND = 'http://127.0.0.1:4310';
/** Between two looks of `progress --watch`, seconds. */
const SHORTEST_INTERVAL = 0.1;
const LONGEST_INTERVAL = 3_600;

/** @returns the exit status: 0 when everything was answered, 2 when the call or a record was not good */
export async function runCli(words: readonly string[], streams: CliStreams): Promise<number> {
  try {
    return await run(words, streams);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    const usage = error instanceof UsageError || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'));
    if (!usage && !isFileProblem(error)) throw error;
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    streams.writeError(`ringback: ${message}${usage ? '. See ringback --help' : ''}\n`);
    return EXIT.bad;
  }
}

async function run(words: readonly string[], streams: CliStreams): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      facts: { type: 'string' },
      file: { type: 'string' },
      json: { type: 'boolean', default: false },
      url: { type: 'string', default: DEFAULT_BACKEND },
      watch: { type: 'boolean', default: false },
      every: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  const [command, ...rest] = positionals;
  if (values.version) return printed(streams, `${manifest.version}\n`);
  if (values.help || command === 'help') return printed(streams, HELP);
  if (command === undefined) throw new UsageError('which command?');
  if (command === 'schema') return printed(streams, schemaText(rest[0] ?? 'facts'));
  if (rest.length > 0) throw new UsageError(`"${rest[0] ?? ''}" is not understood`);
  if (command === 'script') {
    if (values.facts === undefined) throw new UsageError('script needs --facts FILE, or --facts - for standard input');
    return status(await runScript(streams, { input: source(streams, values.facts), json: values.json }));
  }
  if (command === 'check') return status(await runCheck(streams, { input: source(streams, values.file ?? '-'), json: values.json }));
  if (command === 'progress') {
    const { url, watch, json, every } = values;
    if (!URL.canParse(url)) throw new UsageError(`--url ${url} is not an address`);
    const everySeconds = Number(every);
    if (!(everySeconds >= SHORTEST_INTERVAL && everySeconds <= LONGEST_INTERVAL))
      throw new UsageError(`--every ${every} is not between ${String(SHORTEST_INTERVAL)} and ${String(LONGEST_INTERVAL)} seconds`);
    return status(await runProgress(streams, { url, watch, json, everySeconds }));
  }
  throw new UsageError(`there is no command "${command}"`);
}

function source(streams: CliStreams, path: string): AsyncIterable<Uint8Array> {
  return path === '-' ? streams.stdin : streams.readFile(path);
}

async function printed(streams: CliStreams, text: string): Promise<number> {
  await streams.write(text);
  return EXIT.ok;
}

function status(good: boolean): number {
  return good ? EXIT.ok : EXIT.bad;
}

function isFileProblem(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && ['ENOENT', 'EACCES', 'EISDIR', 'EPERM', 'ENOTDIR'].includes(code);
}
