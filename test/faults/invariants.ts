/** What has to hold after every run, whatever happened in it. Each check gives sentences about what does not hold. */
import { SEALING_KEY } from './app-process.ts';
import { completionsOf, type FaultScene } from './fault-scene.ts';
import { refOf } from './workflow-sender.ts';
import { DEMO_APP } from '../../src/sandbox/hubspot/demo-app.ts';

/** Requests per rolling 10 seconds that HubSpot allows an app in an account. */
const LIMIT = 110;
const WINDOW_MS = 10_000;
/** What HubSpot is answered when an enrolment is durable. */
const BLOCKED = '{"outputFields":{"hs_execution_state":"BLOCK","hs_expiration_duration":"P1W"}}';

/** What a run may do besides. */
export interface Allowance {
  /** Callbacks that need not be told of: HubSpot does not wait for them. */
  gone?: ReadonlySet<string>;
}

/** The app must be stopped. @returns what does not hold; empty when all does */
export async function brokenInvariants(scene: FaultScene, allowance: Allowance = {}): Promise<string[]> {
  return [
    ...ackedAreFinished(scene, allowance.gone ?? new Set()),
    ...oneTaskPerKey(scene),
    ...effectsBeforeCompletions(scene),
    ...underTheLimit(scene),
    ...nothingAcrossAccounts(scene),
    ...noSecretInLogs(scene),
    ...(await backlogIsEmpty(scene)),
  ];
}

/** Every acknowledged enrolment was told of, always the same, and every answer was the one that blocks. */
function ackedAreFinished({ sender, hubspot, accounts }: FaultScene, gone: ReadonlySet<string>): string[] {
  const told = new Map<string, Set<string>>();
  for (const { portalId } of accounts)
    for (const { callbackId, outputFields } of hubspot.state.account(portalId).callbacks) {
      const answers = told.get(callbackId) ?? new Set();
      told.set(callbackId, answers.add(JSON.stringify(Object.entries(outputFields).sort())));
    }
  return [
    ...sender.refused.map(({ callbackId, status }) => `${callbackId} was refused with ${String(status)}, which HubSpot does not repeat`),
    ...[...sender.acknowledged].flatMap(([callbackId, answers]) => [
      ...(told.has(callbackId) || gone.has(callbackId) ? [] : [`${callbackId} was acknowledged and never completed`]),
      ...([...answers].every((answer) => answer === BLOCKED) ? [] : [`${callbackId} was answered ${[...answers].join(' and ')}`]),
    ]),
    ...[...told].flatMap(([callbackId, answers]) => [
      ...(answers.size === 1 ? [] : [`${callbackId} was completed in ${String(answers.size)} ways`]),
      ...(sender.sent.has(callbackId) ? [] : [`${callbackId} was completed and never sent`]),
    ]),
  ];
}

/** As many tasks as keys with a task: each once, deleted ones counted, and none besides. */
function oneTaskPerKey({ sender, hubspot, accounts }: FaultScene): string[] {
  const made = new Map<string, string[]>();
  for (const { portalId } of accounts)
    for (const task of Object.values(hubspot.state.account(portalId).objects.tasks)) {
      const ref = task.properties['vm_ref'] ?? '';
      made.set(ref, [...(made.get(ref) ?? []), task.id]);
    }
  const wanted = new Map<string, string>();
  const sentRefs = new Set<string>();
  for (const enrolment of sender.sent.values()) {
    const ref = refOf(enrolment);
    sentRefs.add(ref);
    for (const { callbackId, outputFields } of hubspot.state.account(enrolment.portalId).callbacks)
      if (callbackId === enrolment.callbackId && outputFields['outcomeCode'] === 'done' && (outputFields['taskId'] ?? '') !== '')
        wanted.set(ref, outputFields['taskId'] ?? '');
  }
  return [
    ...[...made].flatMap(([ref, ids]) => [
      ...(ids.length === 1 ? [] : [`${ref} has ${String(ids.length)} tasks`]),
      ...(sentRefs.has(ref) ? [] : [`a task carries "${ref}", which nobody asked for`]),
    ]),
    ...[...wanted].flatMap(([ref, taskId]) =>
      made.get(ref)?.includes(taskId) === true ? [] : [`task ${taskId} of ${ref} does not exist`],
    ),
  ];
}

/** What was told to be done existed when it was told. */
function effectsBeforeCompletions({ line, hubspot }: FaultScene): string[] {
  return line.requests.flatMap(({ kind, portalId, body, number }) => {
    if (kind !== 'complete' || portalId === null) return [];
    const account = hubspot.state.account(portalId);
    const madeBy = (taskId: string): number =>
      line.requests.find(
        (request) => request.kind === 'create' && request.body.includes(account.objects.tasks[taskId]?.properties['vm_ref'] ?? '\0'),
      )?.number ?? Number.POSITIVE_INFINITY;
    return completionsOf(body).flatMap(({ callbackId, outputFields: { taskId = '', outcomeCode } }) =>
      outcomeCode !== 'done' || taskId === '' || madeBy(taskId) < number ? [] : [`${callbackId} was completed before its task was made`],
    );
  });
}

/** The most requests that reached HubSpot within ten seconds, by account; searches count apart there and are none of ours here. */
function busiestTenSeconds({ line, accounts }: FaultScene): Map<number, number> {
  return new Map(
    accounts.map(({ portalId }) => {
      const times = line.requests.filter((request) => request.portalId === portalId).map(({ atMs }) => atMs);
      let first = 0;
      const most = times.reduce((found, at, index) => {
        while ((times[first] ?? at) <= at - WINDOW_MS) first += 1;
        return Math.max(found, index - first + 1);
      }, 0);
      return [portalId, most];
    }),
  );
}

function underTheLimit(scene: FaultScene): string[] {
  return [...busiestTenSeconds(scene)].flatMap(([portalId, most]) =>
    most <= LIMIT ? [] : [`account ${String(portalId)} was asked ${String(most)} times within ten seconds`],
  );
}

/** With the token of one account nothing of another is named, and no task speaks of another account's people. */
function nothingAcrossAccounts({ line, hubspot, accounts, sender }: FaultScene): string[] {
  return accounts.flatMap(({ portalId }) => {
    const others = accounts.filter((other) => other.portalId !== portalId);
    const foreign = new Set([
      ...others.flatMap(({ contactIds }) => contactIds),
      ...[...sender.sent.values()].filter((enrolment) => enrolment.portalId !== portalId).map(({ callbackId }) => callbackId),
    ]);
    const asked = line.requests
      .filter((request) => request.portalId === portalId)
      .flatMap(({ number, body, path }) => {
        const named = [...body.matchAll(/"(?:id|callbackId)":"([^"]+)"/g)].map(([, id]) => id ?? '').find((id) => foreign.has(id));
        return named === undefined ? [] : [`request ${String(number)} (${path}) names ${named} with the token of ${String(portalId)}`];
      });
    const texts = JSON.stringify([Object.values(hubspot.state.account(portalId).objects.tasks), hubspot.state.account(portalId).callbacks]);
    const named = others.find(({ firstName }) => texts.includes(firstName));
    return [...asked, ...(named === undefined ? [] : [`account ${String(portalId)} was told about ${named.firstName}`])];
  });
}

/** Neither keys nor tokens, nor anything personal of a contact, in all that the app printed at level debug. */
function noSecretInLogs({ apps, hubspot, accounts, database }: FaultScene): string[] {
  const printed = apps.map((app) => app.output()).join('\n');
  const { accessTokens, refreshTokens } = hubspot.state.all;
  const secrets: [what: string, text: string][] = [
    ['the client secret', DEMO_APP.clientSecret],
    ['the sealing key', SEALING_KEY],
    ...Object.keys(accessTokens).map((token): [string, string] => ['an access token', token]),
    ...Object.keys(refreshTokens).map((token): [string, string] => ['a refresh token', token]),
    ...accounts.map(({ firstName }): [string, string] => ['the name of a contact', firstName]),
    ['an address of a contact', '@faults.example'],
    ['a number of a contact', '4155550134'],
    ...(database.environment['DATABASE_URL'] === undefined
      ? []
      : [['the database', database.environment['DATABASE_URL']] as [string, string]]),
  ];
  return secrets.flatMap(([what, text]) => (printed.includes(text) ? [`the log holds ${what}`] : []));
}

async function backlogIsEmpty({ database, accounts }: FaultScene): Promise<string[]> {
  return database.withStore(async (store) => {
    const broken: string[] = [];
    for (const { portalId } of accounts) {
      const { waiting } = await store.backlogOf(String(portalId));
      if (waiting > 0) broken.push(`${String(waiting)} enrolments of ${String(portalId)} still wait`);
    }
    return broken;
  });
}
