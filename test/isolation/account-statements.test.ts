/** Every statement on an account's tables names the account, or stands in a list with its reason. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { usesWithoutAccount } from './account-statements.ts';

const root = resolve(__dirname, '../..');
const sources = globSync('src/{store,server,use-cases}/**/*.ts', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

/** Statements that look at all accounts, and why they may. None gives one account's rows to another: each caller says how it keeps them apart. */
const LOOKS_AT_ALL: Readonly<Record<string, string>> = {
  'CLAIM: update enrolment': 'changes the rows that its first half locked, which names the account, at the place where they lie',
  'DEPARTED: from drainer': 'asks which workers are gone; tells names of workers and nothing of accounts',
  'HEADS: from enrolment': 'steps from account to account to tell who waits; gives ids of accounts and moments',
  'accountsWithEvents: from webhook_event': 'tells which accounts to ring; each drain reads its own rows',
  'accountsWithWork: from enrolment': 'tells which accounts to ring; each drain reads its own rows',
  'countSealingKeys: from account': 'counts accounts by key for rotation',
  'deleteDoneEnrolments: from enrolment': 'deletes by age alone, whoever they belong to',
  'deleteHandledEvents: from webhook_event': 'deletes by age alone, whoever they belong to',
  'forgetParkedTokens: from account': 'deletes by age alone, whoever they belong to',
  'freeEnrolmentsOf: from enrolment': 'gives back the rows of a worker that is gone, each to its own account',
  'listAccounts: from account': 'the doctor looks at each account by itself',
  'listSealedOtherwise: from account': 'rotation seals each account by itself: the seal holds the account id',
  'listUnfinishedVoicemails: from voicemail': 'a crash leaves rows of any account; each row is finished under the account it names',
  'takeFrom: from drainer': 'takes the jobs of workers that are gone, each for its own account',
  'totalBacklog: from enrolment': 'counts for metrics; gives no row',
};

describe('a statement on rows of accounts', () => {
  it('names the account, but for those that look after all of them', () => {
    const { uses, unnamed } = usesWithoutAccount(sources);
    expect(uses).toBeGreaterThan(30);
    expect(unnamed).toEqual(Object.keys(LOOKS_AT_ALL).sort());
  });
});

describe('a planted statement', () => {
  it.each<[what: string, text: string, unnamed: string[]]>([
    ['that reads by contact alone', 'const read = `select * from ringback.voicemail where contact_id = $1`;', ['read: from voicemail']],
    [
      'that deletes everything',
      "const drop = { async forget() { await query('delete from ringback.enrolment'); } };",
      ['forget: from enrolment'],
    ],
    [
      'that names the account in one of its parts only',
      'const both = `with a as (delete from ringback.voicemail where account_id = $1) delete from ringback.webhook_event where object_id = $2`;',
      ['both: from webhook_event'],
    ],
    [
      'whose account hides in what only a run would tell',
      'function find(where: string) { return query(`update ringback.account set state = $1 ${where}`); }',
      ['find: update account'],
    ],
    [
      'that writes a row without account',
      "const put = 'insert into ringback.rep_settings (user_id) values ($1)';",
      ['put: into rep_settings'],
    ],
    ['that names it', 'const read = `select * from ringback.voicemail where account_id = $1 and contact_id = $2`;', []],
    ['that names it by a constant', 'const OURS = `account_id = $1`; const read = `select 1 from ringback.enrolment where ${OURS}`;', []],
    ['that writes a row of the account', "const put = 'insert into ringback.rep_settings (account_id, user_id) values ($1, $2)';", []],
  ])('%s', (_what, text, unnamed) => {
    expect(usesWithoutAccount([{ path: 'a.ts', text }]).unnamed).toEqual(unnamed);
  });
});
