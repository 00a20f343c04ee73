/** Puts rows into the ledger past the door, as a backlog of long ago. */
import type pg from 'pg';
import { contactIdAt } from './stocked-contacts.ts';

/** @param given.first number of the first row @param given.contacts how many contacts take turns */
export async function queueRows(
  admin: pg.Client,
  { accountId, first, rows, contacts }: { accountId: string; first: number; rows: number; contacts: number },
): Promise<void> {
  await admin.query(
    `insert into ringback.enrolment (account_id, callback_id, action, object_type, object_id, ref, inputs)
     select $1, 'ap-' || turn, 'create-voicemail-follow-up', 'contact', ($2::bigint + turn % $3)::text, md5($1 || turn), '{"priority":"MEDIUM"}'
     from generate_series($4::bigint, $5::bigint) as turn order by turn`,
    [accountId, contactIdAt(0), contacts, first, first + rows - 1],
  );
}
