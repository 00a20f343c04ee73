-- Voicemails as they were left, the accounts they belong to, and what each rep set. SQL for PostgreSQL 14 and later.

create table ringback.voicemail (
  account_id      text           not null,
  id              uuid           not null,
  idempotency_key text           not null,
  request_hash    text           not null,
  contact_id      text           not null,
  user_id         text           not null,
  state           text           not null default 'received',
  left_at         timestamptz(3) not null,
  script_id       text           not null,
  variant         text           not null,
  strategy        text           not null,
  payload         jsonb          not null,
  call_id         text,
  call_url        text,
  task_id         text,
  task_url        text,
  problem         text,
  created_at      timestamptz(3) not null default clock_timestamp(),
  updated_at      timestamptz(3) not null default clock_timestamp(),
  -- The account leads every key, so that no id of one account can touch a row of another.
  primary key (account_id, id),
  constraint voicemail_idempotency_key unique (account_id, idempotency_key),
  constraint voicemail_state_known check (
    state in ('received', 'sending-call', 'call-logged', 'sending-task', 'done', 'undoing', 'undone', 'failed')
  ),
  constraint voicemail_strategy_known check (strategy in ('call-back', 'watch-for-email'))
) with (fillfactor = 70); -- a row is rewritten some five times: room for it on its own page

create index voicemail_by_contact on ringback.voicemail (account_id, contact_id, left_at desc);

-- Only rows between two states: it stays small however long the ledger grows.
create index voicemail_unfinished on ringback.voicemail (updated_at)
  where state in ('received', 'sending-call', 'call-logged', 'sending-task', 'undoing');

create table ringback.account (
  account_id    text           primary key,
  state         text           not null default 'connected',
  sealed_tokens text           not null default '',
  scopes        text           not null default '',
  settings      jsonb,
  updated_at    timestamptz(3) not null default clock_timestamp(),
  constraint account_state_known check (state in ('connected', 'parked'))
);

create table ringback.rep_settings (
  account_id text           not null,
  user_id    text           not null,
  settings   jsonb          not null,
  updated_at timestamptz(3) not null default clock_timestamp(),
  primary key (account_id, user_id)
);

-- One row that is written to learn whether writing works.
create table ringback.readiness (
  only_row   boolean        primary key default true check (only_row),
  written_at timestamptz(3) not null default clock_timestamp()
);

insert into ringback.readiness default values;
