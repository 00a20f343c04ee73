/** What every adapter of the CRM port must do, run against a world that the adapter's own test builds. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CrmError } from '../../src/crm/crm-error.ts';
import type { Crm, FollowUpTask, VoicemailCall } from '../../src/crm/crm.ts';

export interface ContactGiven {
  firstName?: string;
  lastName?: string;
  /** The contact's own text, not a company record. */
  company?: string;
  mutualConnection?: string;
}

/** A call or task as the CRM holds it. */
export interface HeldActivity {
  contactIds: string[];
  companyIds: string[];
  dealIds: string[];
  archived: boolean;
}

/**
 * Requests a fault can strike: the creation of a call or task, the archiving of either, the reading of the contact itself, of its meetings.
 */
export type FaultTarget = 'create' | 'archive' | 'read-contact' | 'read-meetings';

/**
 * fails-after   takes effect, answers with a server error · fails-before  the same without effect
 * lost-after    takes effect, the connection breaks · garbled  takes effect, answers with what cannot be read
 * hangs         no answer in time · too-many  refused as too many requests
 */
export type FaultKind = 'fails-after' | 'fails-before' | 'lost-after' | 'garbled' | 'hangs' | 'too-many';

/** One account of a CRM, with a rep, and somebody who can do in it what its users do. */
export interface CrmWorld {
  /** The adapter at work. Its caches start empty with each world. */
  crm: Crm;
  rep: { ownerId: string; email: string };
  now: string;
  addContact(given: ContactGiven): Promise<string>;
  addCompany(name: string, contactId: string): Promise<string>;
  addDeal(contactId: string, deal: { closed: boolean }): Promise<string>;
  addMeeting(
    contactId: string,
    meeting: { title: string; start: string; end: string; outcome: 'completed' | 'scheduled' | 'cancelled' | 'no-show' | 'moved' | null },
  ): Promise<string>;
  /** A call somebody logged by hand. */
  addCall(contactId: string, call: { at: string; leftVoicemail: boolean }): Promise<string>;
  /** Links `contactId` to another one, as `label` describes the other. */
  connect(contactId: string, otherId: string, label: string | null): Promise<void>;
  deleteContact(contactId: string): Promise<void>;
  /** @returns the id that holds both afterwards */
  mergeContacts(keptId: string, mergedId: string): Promise<string>;
  activity(kind: 'call' | 'task', id: string): Promise<HeldActivity>;
  /** How many the contact has that are not archived. */
  countActivities(kind: 'call' | 'task', contactId: string): Promise<number>;
  /** @param times how often it strikes; null for always */
  fault(target: FaultTarget, kind: FaultKind, times: number | null): void;
  /** Ends every fault. */
  heal(): void;
  /** The account allows less: no reading of users, or nothing at all about contacts. */
  forbid(what: 'users' | 'contacts'): Promise<void>;
  /** The access token ends before its time; it can be renewed. */
  expireToken(): void;
  /** The account takes its access back. */
  disconnect(): void;
  /** A rule of the account: calls need a property that Ringback does not know. @returns its name */
  requireUnknownOnCalls(): Promise<string>;
  /** The account has no outcome "Left voicemail" any more. */
  removeLeftVoicemail(): void;
  /** Counts what reaches the CRM: a round is what is asked at the same time. */
  count(work: () => Promise<unknown>): Promise<{ calls: number; rounds: number }>;
  close(): Promise<void>;
}

export interface CrmSetUp {
  /** @param provisioned false: an account Ringback has never seen */
  (options: { provisioned: boolean }): Promise<CrmWorld>;
}

export function crmBattery(name: string, setUp: CrmSetUp): void {
  describe(`CRM port: ${name}`, () => {
    let world: CrmWorld;

    async function begin(options: { provisioned: boolean } = { provisioned: true }): Promise<void> {
      await world?.close();
      world = await setUp(options);
    }

    const open = (contactId: string, repEmail: string | null = world.rep.email) =>
      world.crm.readContact({ contactId, repEmail, now: world.now });
    const call = (contactId: string, more: Partial<VoicemailCall> = {}): VoicemailCall => ({
      contactId,
      companyId: null,
      ownerId: world.rep.ownerId,
      leftAt: '2026-11-24T15:00:00.000Z',
      title: 'Voicemail left',
      bodyHtml: '<p>Hi John &amp; Co, this is Maria.</p>',
      durationMs: 30_500,
      fromNumber: '+13035550134',
      toNumber: '+14155550134',
      scriptId: 'en-call-back-1',
      variant: 'generated',
      ref: 'ref-call-1',
      ...more,
    });
    const task = (contactId: string, more: Partial<FollowUpTask> = {}): FollowUpTask => ({
      contactId,
      companyId: null,
      ownerId: world.rep.ownerId,
      dueAt: '2026-11-25T16:00:00.000Z',
      remindAt: '2026-11-25T16:00:00.000Z',
      priority: 'MEDIUM',
      subject: 'Send e-mail: about Tuesday',
      bodyHtml: '<p>Hello</p>',
      scriptId: 'en-call-back-1',
      ref: 'ref-task-1',
      ...more,
    });
    /** Fails the test when it does not fail. */
    async function failure(work: Promise<unknown>): Promise<CrmError> {
      const error = await work.then(
        () => null,
        (caught: unknown) => caught,
      );
      expect(error).toBeInstanceOf(CrmError);
      return error as CrmError;
    }

    afterAll(async () => {
      await world?.close();
    });

    describe('reading a contact', () => {
      beforeAll(() => begin());

      it('gives values with their source, and null for what is not there', async () => {
        const id = await world.addContact({ firstName: 'JOHN', company: 'Acme Inc.' });
        const { contact, unread, rep } = await open(id);
        expect(contact.firstName).toMatchObject({ value: 'JOHN', object: 'contact', id });
        expect(contact.firstName.at).toMatch(/^\d{4}-.*Z$/);
        expect(contact.company).toMatchObject({ value: 'Acme Inc.', object: 'contact' });
        expect([contact.lastName.value, contact.phone.value, contact.timeZone.value, contact.companyId, contact.ownerId]).toEqual([
          null,
          null,
          null,
          null,
          null,
        ]);
        expect(unread).toEqual([]);
        expect(rep).toMatchObject({ id: world.rep.ownerId, email: world.rep.email });
      });

      it('names the company of the record where the contact has none in words', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        const companyId = await world.addCompany('Globex', id);
        const { contact } = await open(id);
        expect(contact).toMatchObject({ companyId, company: { value: 'Globex', object: 'company', id: companyId } });
      });

      it('knows no rep without an address or with a strange one', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        expect((await open(id, null)).rep).toBeNull();
        expect((await open(id, 'stranger@nowhere.example')).rep).toBeNull();
        expect(await world.crm.findOwner('stranger@nowhere.example')).toBeNull();
        expect((await world.crm.findOwner(world.rep.email.toUpperCase()))?.id).toBe(world.rep.ownerId);
      });

      it('says that a contact is gone', async () => {
        const id = await world.addContact({ firstName: 'Gone' });
        await world.deleteContact(id);
        expect((await failure(open(id))).code).toBe('not-found');
        expect((await failure(open('999999999999'))).code).toBe('not-found');
      });

      it('follows a contact that was merged into another', async () => {
        const kept = await world.addContact({ firstName: 'Kept' });
        const merged = await world.addContact({ firstName: 'Merged' });
        const id = await world.mergeContacts(kept, merged);
        expect((await open(id)).contact).toMatchObject({ id, firstName: { value: 'Kept' } });
      });

      it.each([
        {
          what: 'the newest that took place',
          meetings: [
            ['2026-09-01', 'completed'],
            ['2026-11-10', 'completed'],
          ] as const,
          found: '2026-11-10T16:00:00.000Z',
        },
        { what: 'one without outcome', meetings: [['2026-11-10', null]] as const, found: '2026-11-10T16:00:00.000Z' },
        {
          what: 'one that was only scheduled, and is past',
          meetings: [['2026-11-10', 'scheduled']] as const,
          found: '2026-11-10T16:00:00.000Z',
        },
        { what: 'no future one', meetings: [['2026-12-10', 'scheduled']] as const, found: null },
        { what: 'no cancelled one', meetings: [['2026-11-10', 'cancelled']] as const, found: null },
        { what: 'no missed one', meetings: [['2026-11-10', 'no-show']] as const, found: null },
        { what: 'no moved one', meetings: [['2026-11-10', 'moved']] as const, found: null },
        {
          what: 'the real one among the others',
          meetings: [
            ['2026-12-10', null],
            ['2026-11-20', 'cancelled'],
            ['2026-11-19', 'no-show'],
            ['2026-11-18', 'moved'],
            ['2026-10-01', 'completed'],
          ] as const,
          found: '2026-10-01T16:00:00.000Z',
        },
      ])('last meeting: $what', async ({ meetings, found }) => {
        const id = await world.addContact({ firstName: 'Ann', company: 'Acme' });
        for (const [day, outcome] of meetings)
          await world.addMeeting(id, { title: `Review ${day}`, start: `${day}T16:00:00.000Z`, end: `${day}T16:30:00.000Z`, outcome });
        const { lastMeeting, unread } = await open(id);
        expect(lastMeeting?.startedAt ?? null).toBe(found);
        if (found !== null) expect(lastMeeting?.title).toBe(`Review ${found.slice(0, 10)}`);
        expect(unread).toEqual([]);
      });

      it('gives connections with their labels, as seen from the contact', async () => {
        const id = await world.addContact({ firstName: 'Ann', company: 'Acme' });
        const dana = await world.addContact({ firstName: 'Dana', lastName: 'Kim', company: 'Initech' });
        const lee = await world.addContact({ lastName: 'Lee' });
        await world.connect(id, lee, null);
        await world.connect(id, dana, 'Former colleague');
        expect((await open(id)).connections).toEqual([
          { contactId: dana, firstName: 'Dana', lastName: 'Kim', company: 'Initech', label: 'Former colleague' },
          { contactId: lee, firstName: null, lastName: 'Lee', company: null, label: null },
        ]);
      });

      it('gives no connections where the contact names one itself', async () => {
        const id = await world.addContact({ firstName: 'Ann', company: 'Acme', mutualConnection: 'Dana Kim' });
        await world.connect(id, await world.addContact({ firstName: 'Dana' }), null);
        const { contact, connections, unread } = await open(id);
        expect(contact.mutualConnection.value).toBe('Dana Kim');
        expect(connections).toEqual([]);
        expect(unread).toEqual([]);
      });

      it('gives earlier voicemails of anybody, newest first, and no other calls', async () => {
        const id = await world.addContact({ firstName: 'Ann', company: 'Acme' });
        const older = await world.addCall(id, { at: '2026-10-01T10:00:00.000Z', leftVoicemail: true });
        await world.addCall(id, { at: '2026-11-02T10:00:00.000Z', leftVoicemail: false });
        const { id: ours } = await world.crm.logCall(call(id, { ref: 'ref-history' }));
        const byHand = { callId: older, leftAt: '2026-10-01T10:00:00.000Z', ref: null, scriptId: null };
        const byUs = {
          callId: ours,
          leftAt: '2026-11-24T15:00:00.000Z',
          ref: 'ref-history',
          scriptId: 'en-call-back-1',
          variant: 'generated',
          title: 'Voicemail left',
        };
        expect((await open(id)).voicemails).toMatchObject([byUs, byHand]);
        expect(await world.crm.readVoicemails(id, 10)).toMatchObject([byUs, byHand]);
        expect(await world.crm.readVoicemails(id, 1)).toMatchObject([byUs]);
        await world.crm.archiveCall(ours);
        expect(await world.crm.readVoicemails(id, 10)).toMatchObject([byHand]);
        expect(await world.crm.readVoicemails(await world.addContact({ firstName: 'Bob' }), 10)).toEqual([]);
      });
    });

    describe('what opening a card costs', () => {
      beforeEach(() => begin());

      async function contactWithEverything(): Promise<string> {
        const id = await world.addContact({ firstName: 'Ann' });
        await world.addCompany('Globex', id);
        await world.addDeal(id, { closed: false });
        await world.addMeeting(id, {
          title: 'Review',
          start: '2026-11-10T16:00:00.000Z',
          end: '2026-11-10T16:30:00.000Z',
          outcome: 'completed',
        });
        await world.connect(id, await world.addContact({ firstName: 'Dana' }), 'Former colleague');
        await world.addCall(id, { at: '2026-10-01T10:00:00.000Z', leftVoicemail: true });
        return id;
      }

      it.each([{ owners: 'known' }, { owners: 'not known' }])('at most 4 calls in at most 2 rounds, owners $owners', async ({ owners }) => {
        const id = await contactWithEverything();
        if (owners === 'known') await world.crm.findOwner(world.rep.email);
        let unread: string[] = [];
        const { calls, rounds } = await world.count(async () => {
          const record = await open(id);
          ({ unread } = record);
          expect(record.rep?.id).toBe(world.rep.ownerId);
          expect(record.lastMeeting?.title).toBe('Review');
        });
        expect(calls).toBeLessThanOrEqual(4);
        expect(rounds).toBeLessThanOrEqual(2);
        expect(unread.length).toBeGreaterThan(0);
      });
    });

    describe('an account Ringback has never seen', () => {
      beforeEach(() => begin({ provisioned: false }));

      it('can be read', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        const { contact, unread } = await open(id);
        expect([contact.pronunciation.value, contact.doNotVoicemail.value, contact.mutualConnection.value]).toEqual([null, null, null]);
        expect(unread).toEqual([]);
        expect(await world.crm.findCall(id, 'ref')).toBeNull();
      });

      it('is prepared once, and once more without effect', async () => {
        const first = await world.crm.provision();
        expect(first.problems).toEqual([]);
        expect(first.created.length).toBeGreaterThan(0);
        expect(await world.crm.provision()).toEqual({ created: [], problems: [] });
      });

      it('takes a call and a task without being prepared first, once each', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        const logged = await world.crm.logCall(call(id));
        const made = await world.crm.createTask(task(id));
        expect(await world.crm.findCall(id, 'ref-call-1')).toEqual(logged);
        expect(await world.crm.findTask(id, 'ref-task-1')).toEqual(made);
        expect([await world.countActivities('call', id), await world.countActivities('task', id)]).toEqual([1, 1]);
      });

      it('says who has no outcome for voicemails, and logs nothing', async () => {
        world.removeLeftVoicemail();
        const id = await world.addContact({ firstName: 'Ann' });
        expect((await world.crm.provision()).problems).toHaveLength(1);
        expect((await failure(world.crm.logCall(call(id)))).code).toBe('invalid');
        expect(await world.countActivities('call', id)).toBe(0);
      });
    });

    describe('writing', () => {
      beforeAll(() => begin());

      it.each(['call', 'task'] as const)('links a %s to contact, company and open deal', async (kind) => {
        const id = await world.addContact({ firstName: 'Ann' });
        const companyId = await world.addCompany('Globex', id);
        const open = await world.addDeal(id, { closed: false });
        await world.addDeal(id, { closed: true });
        const created =
          kind === 'call' ? await world.crm.logCall(call(id, { companyId })) : await world.crm.createTask(task(id, { companyId }));
        expect(created.url).toContain(created.id);
        expect(await world.activity(kind, created.id)).toEqual({
          contactIds: [id],
          companyIds: [companyId],
          dealIds: [open],
          archived: false,
        });
      });

      it.each(['call', 'task'] as const)('writes a %s with as little as is known', async (kind) => {
        const id = await world.addContact({});
        const created =
          kind === 'call'
            ? await world.crm.logCall(call(id, { ownerId: null, fromNumber: null, toNumber: null }))
            : await world.crm.createTask(task(id, { ownerId: null, remindAt: null }));
        expect(await world.activity(kind, created.id)).toEqual({ contactIds: [id], companyIds: [], dealIds: [], archived: false });
      });

      it.each(['call', 'task'] as const)('keeps a %s whose company is gone', async (kind) => {
        const id = await world.addContact({ firstName: 'Ann' });
        const companyId = '999999999998';
        const created =
          kind === 'call' ? await world.crm.logCall(call(id, { companyId })) : await world.crm.createTask(task(id, { companyId }));
        expect(await world.activity(kind, created.id)).toMatchObject({ contactIds: [id], companyIds: [] });
        expect(await world.countActivities(kind, id)).toBe(1);
      });

      it('writes nothing for a contact that is gone', async () => {
        const id = await world.addContact({ firstName: 'Gone' });
        await world.deleteContact(id);
        expect((await failure(world.crm.logCall(call(id)))).code).toBe('not-found');
        expect((await failure(world.crm.createTask(task(id)))).code).toBe('not-found');
      });

      it('finds by reference what is there, and nothing else', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        const other = await world.addContact({ firstName: 'Bob' });
        expect([await world.crm.findCall(id, 'ref-a'), await world.crm.findTask(id, 'ref-a')]).toEqual([null, null]);
        const logged = await world.crm.logCall(call(id, { ref: 'ref-a' }));
        await world.crm.logCall(call(id, { ref: 'ref-b' }));
        await world.crm.logCall(call(other, { ref: 'ref-c' }));
        expect(await world.crm.findCall(id, 'ref-a')).toEqual(logged);
        expect(await world.crm.findTask(id, 'ref-a')).toBeNull();
        expect(await world.crm.findCall(id, 'ref-c')).toBeNull();
        expect(await world.crm.findCall(id, 'ref')).toBeNull();
      });

      it('finds it among more than a hundred calls', async () => {
        const id = await world.addContact({ firstName: 'Busy' });
        const logged = await world.crm.logCall(call(id, { ref: 'ref-deep' }));
        for (let n = 0; n < 105; n += 1) await world.addCall(id, { at: '2026-10-01T10:00:00.000Z', leftVoicemail: false });
        expect(await world.crm.findCall(id, 'ref-deep')).toEqual(logged);
      });

      it.each(['call', 'task'] as const)('archives a %s, again and again', async (kind) => {
        const id = await world.addContact({ firstName: 'Ann' });
        const { id: created } = kind === 'call' ? await world.crm.logCall(call(id)) : await world.crm.createTask(task(id));
        const archive = (of: string): Promise<void> => (kind === 'call' ? world.crm.archiveCall(of) : world.crm.archiveTask(of));
        await archive(created);
        await archive(created);
        await archive('999999999997');
        expect((await world.activity(kind, created)).archived).toBe(true);
        expect(kind === 'call' ? await world.crm.findCall(id, 'ref-call-1') : await world.crm.findTask(id, 'ref-task-1')).toBeNull();
      });

      it('passes on a rule of the account, by the name of the property', async () => {
        await begin();
        const id = await world.addContact({ firstName: 'Ann' });
        const property = await world.requireUnknownOnCalls();
        const error = await failure(world.crm.logCall(call(id)));
        expect(error.code).toBe('invalid');
        expect(error.details).toContain(property);
        expect(await world.countActivities('call', id)).toBe(0);
      });
    });

    describe('answers that get lost', () => {
      beforeAll(() => begin());
      beforeEach(() => world.heal());

      it.each([
        { kind: 'lost-after' as const, written: 1 },
        { kind: 'fails-after' as const, written: 1 },
        { kind: 'garbled' as const, written: 1 },
        { kind: 'fails-before' as const, written: 0 },
      ])('a call whose creation $kind is looked up, and is there $written times', async ({ kind, written }) => {
        const id = await world.addContact({ firstName: 'Ann' });
        world.fault('create', kind, 1);
        expect((await failure(world.crm.logCall(call(id)))).code).toBe('outcome-unknown');
        expect(await world.countActivities('call', id)).toBe(written);
        const found = await world.crm.findCall(id, 'ref-call-1');
        expect(found === null ? 0 : 1).toBe(written);
        if (found !== null) expect((await world.activity('call', found.id)).contactIds).toEqual([id]);
      });

      it('the same for a task', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        world.fault('create', 'lost-after', 1);
        expect((await failure(world.crm.createTask(task(id)))).code).toBe('outcome-unknown');
        expect(await world.crm.findTask(id, 'ref-task-1')).not.toBeNull();
        expect(await world.countActivities('task', id)).toBe(1);
      });

      it('a create that gets no answer in time has an unknown outcome, and other work goes on', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        world.fault('create', 'hangs', 1);
        expect((await failure(world.crm.logCall(call(id)))).code).toBe('outcome-unknown');
        expect((await open(id)).contact.firstName.value).toBe('Ann');
      });

      it('archiving goes on where the answer was lost', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        const { id: created } = await world.crm.logCall(call(id));
        world.fault('archive', 'lost-after', 1);
        await world.crm.archiveCall(created);
        expect((await world.activity('call', created)).archived).toBe(true);
      });
    });

    describe('reads that fail', () => {
      beforeAll(() => begin());
      beforeEach(() => world.heal());

      async function contact(): Promise<string> {
        const id = await world.addContact({ firstName: 'Ann' });
        await world.addMeeting(id, {
          title: 'Review',
          start: '2026-11-10T16:00:00.000Z',
          end: '2026-11-10T16:30:00.000Z',
          outcome: 'completed',
        });
        return id;
      }

      it.each(['fails-before', 'lost-after', 'too-many'] as const)('go on when one %s', async (kind) => {
        const id = await contact();
        world.fault('read-contact', kind, 1);
        expect((await open(id)).lastMeeting?.title).toBe('Review');
      });

      it.each([
        { kind: 'fails-before' as const, code: 'unavailable' },
        { kind: 'lost-after' as const, code: 'unavailable' },
        { kind: 'hangs' as const, code: 'unavailable' },
        { kind: 'garbled' as const, code: 'malformed' },
      ])('end as $code when every one $kind', async ({ kind, code }) => {
        const id = await contact();
        world.fault('read-contact', kind, null);
        expect((await failure(open(id))).code).toBe(code);
      });

      it.each(['fails-before', 'garbled', 'hangs'] as const)('name the part that %s and give the rest', async (kind) => {
        const id = await contact();
        world.fault('read-meetings', kind, null);
        const { contact: read, lastMeeting, unread } = await open(id);
        expect(read.firstName.value).toBe('Ann');
        expect(lastMeeting).toBeNull();
        expect(unread).toEqual(['meetings']);
      });

      it('say when to come back after too many requests', async () => {
        const id = await contact();
        world.fault('read-contact', 'too-many', null);
        const error = await failure(open(id));
        expect(error.code).toBe('rate-limited');
        expect(error.retryAfterMs).toBeGreaterThan(0);
      });
    });

    describe('access', () => {
      beforeEach(() => begin());

      it('goes on when a token ends before its time', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        world.expireToken();
        expect((await open(id)).contact.firstName.value).toBe('Ann');
        world.expireToken();
        await world.crm.logCall(call(id));
        expect(await world.countActivities('call', id)).toBe(1);
      });

      it('says that the account took its access back', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        world.disconnect();
        expect((await failure(open(id))).code).toBe('unauthorized');
        expect((await failure(world.crm.logCall(call(id)))).code).toBe('unauthorized');
      });

      it('leaves out the rep where users may not be read', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        await world.forbid('users');
        const { contact, rep, unread } = await open(id);
        expect(contact.firstName.value).toBe('Ann');
        expect(rep).toBeNull();
        expect(unread).toEqual(['owner']);
        const error = await failure(world.crm.findOwner(world.rep.email));
        expect(error.code).toBe('missing-scope');
        expect(error.details.length).toBeGreaterThan(0);
        expect((await world.crm.provision()).problems).toHaveLength(1);
      });

      it('says what is not allowed', async () => {
        const id = await world.addContact({ firstName: 'Ann' });
        await world.forbid('contacts');
        for (const work of [() => open(id), () => world.crm.logCall(call(id)), () => world.crm.findCall(id, 'ref')]) {
          const error = await failure(work());
          expect(error.code).toBe('missing-scope');
          expect(error.details.length).toBeGreaterThan(0);
        }
      });
    });
  });
}
