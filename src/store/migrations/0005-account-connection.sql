-- What is known of an account's connection: since when and why it is parked, what it did not grant, which key sealed its tokens. SQL for
-- PostgreSQL 14 and later.

alter table ringback.account
  add column parked_reason  text,
  add column parked_at      timestamptz(3),
  add column missing_scopes text not null default '', -- space separated
  add column key_id         text not null default ''; -- empty where there are no tokens

-- Sealed tokens name their key between the first two dots.
update ringback.account set key_id = split_part(sealed_tokens, '.', 2) where sealed_tokens <> '';
update ringback.account set parked_reason = 'access-revoked', parked_at = updated_at where state = 'parked';

-- No rule ties the moment to the state: a process of the version before this one may still park and connect while it is being replaced.
alter table ringback.account
  add constraint account_parked_reason_known check (parked_reason in ('access-revoked', 'token-refused', 'key-missing', 'seal-broken'));

create index account_parked on ringback.account (parked_at) where state = 'parked' and sealed_tokens <> '';
create index account_by_key on ringback.account (key_id, account_id) where sealed_tokens <> '';
