/** What the store holds about one contact, wherever it lies, in SQL: to be forgotten, or to follow a merge. */
import type { SqlConnection } from './sql-connection.ts';
import type { Store } from './store.ts';

type ContactRows = Pick<Store, 'forgetContact' | 'moveContact'>;

/** Whether an event's object is a contact follows from its type; the id of a call may equal that of a contact. */
const ABOUT_CONTACT = `account_id = $1 and object_id = $2 and type <> 'call-created'`;

/** Enrolments that are not done: their contact may stand in the object alone, so the account's backlog is read for it. */
const OPEN_ENROLMENT = `account_id = $1 and done_at is null and (contact_id = $2 or (object_type = 'contact' and object_id = $2))`;

export function createContactRows(connection: SqlConnection): ContactRows {
  return {
    async forgetContact(accountId, contactId) {
      // Taking a row from its claimer keeps that one, who may still hold the contact's name, from writing it here afterwards.
      const [touched] = await connection.query<{ rows: number }>(
        `with voicemails as (
           delete from ringback.voicemail where account_id = $1 and contact_id = $2 returning 1
         ), done as (
           delete from ringback.enrolment where account_id = $1 and contact_id = $2 and done_at is not null returning 1
         ), open as (
           update ringback.enrolment
           set state = 1, outputs = '{"outcomeCode":"contact-not-found"}', task_id = null, contact_id = null,
               object_id = case when object_type = 'contact' then '' else object_id end,
               batch = null, worker = null, lease = null, not_before = null
           where ${OPEN_ENROLMENT} returning 1
         ), events as (
           delete from ringback.webhook_event
           where ${ABOUT_CONTACT} and (handled_at is not null or type not in ('privacy-deletion', 'contact-merged')) returning 1
         )
         select ((select count(*) from voicemails) + (select count(*) from done) + (select count(*) from open)
           + (select count(*) from events))::int as rows`,
        [accountId, contactId],
      );
      return touched?.rows ?? 0;
    },

    async moveContact(accountId, fromContactId, toContactId) {
      const [moved] = await connection.query<{ rows: number }>(
        `with voicemails as (
           update ringback.voicemail set contact_id = $3 where account_id = $1 and contact_id = $2 returning 1
         ), done as (
           update ringback.enrolment
           set contact_id = $3, object_id = case when object_type = 'contact' then $3 else object_id end
           where account_id = $1 and contact_id = $2 and done_at is not null returning 1
         ), open as (
           update ringback.enrolment
           set contact_id = case when contact_id = $2 then $3 else contact_id end,
               object_id = case when object_type = 'contact' and object_id = $2 then $3 else object_id end
           where ${OPEN_ENROLMENT} returning 1
         )
         select ((select count(*) from voicemails) + (select count(*) from done) + (select count(*) from open))::int as rows`,
        [accountId, fromContactId, toContactId],
      );
      return moved?.rows ?? 0;
    },
  };
}
