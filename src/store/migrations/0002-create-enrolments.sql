-- Contacts and calls that workflows sent, and events HubSpot told us about. SQL for PostgreSQL 14 and later; makes tables and touches none.

create table ringback.enrolment (
  account_id  text           not null,
  callback_id text           not null,
  -- Order of arrival, within one statement that of the keys.
  seq         bigint         not null generated always as identity,
  state       smallint       not null default 0, -- 0 received, 1 made, 2 done
  attempts    int            not null default 0,
  received_at timestamptz(3) not null default clock_timestamp(),
  lease       timestamptz,
  not_before  timestamptz,
  sent_at     timestamptz(3),
  done_at     timestamptz(3),
  batch       uuid,
  worker      text,
  action      text           not null,
  object_type text           not null,
  object_id   text           not null,
  contact_id  text,
  ref         text           not null,
  task_id     text,
  inputs      json           not null, -- json, because jsonb costs twice the time to write and nobody searches in it
  outputs     json,
  -- The account leads every key, so that no id of one account can touch a row of another.
  primary key (account_id, callback_id),
  constraint enrolment_state_known check (state between 0 and 2 and (state = 2) = (done_at is not null)),
  constraint enrolment_action_known check (action in ('create-voicemail-follow-up', 'write-voicemail-script')),
  constraint enrolment_object_type_known check (object_type in ('contact', 'call'))
) with (
  fillfactor = 50, -- a claim rewrites rows that arrived together: room for all of them on their own page
  autovacuum_vacuum_scale_factor = 0.05, -- a queue's dead rows lie where the next claim begins to read
  autovacuum_analyze_scale_factor = 0.05
);

-- What a workflow waits for is the insert: of these indexes a row that arrives enters one alone, at its account's end.
-- None names a column that a claim or an announcement changes, so that those rewrite the row and no index.

create index enrolment_open on ringback.enrolment (account_id, seq) where done_at is null;
create index enrolment_made on ringback.enrolment (account_id, ref) where task_id is not null;
create index enrolment_by_contact on ringback.enrolment (account_id, contact_id) where contact_id is not null;
create index enrolment_done on ringback.enrolment (done_at) where done_at is not null;

create table ringback.webhook_event (
  account_id  text           not null,
  dedupe_key  text           not null,
  seq         bigint         not null generated always as identity,
  type        text           not null,
  object_id   text           not null,
  occurred_at timestamptz(3) not null,
  received_at timestamptz(3) not null default clock_timestamp(),
  handled_at  timestamptz(3),
  details     json           not null,
  primary key (account_id, dedupe_key),
  constraint webhook_event_type_known check (
    type in ('privacy-deletion', 'contact-deleted', 'contact-merged', 'call-created', 'reply-received')
  )
);

create index webhook_event_open on ringback.webhook_event (account_id, occurred_at, seq) where handled_at is null;
create index webhook_event_by_object on ringback.webhook_event (account_id, object_id);
create index webhook_event_handled on ringback.webhook_event (handled_at) where handled_at is not null;
