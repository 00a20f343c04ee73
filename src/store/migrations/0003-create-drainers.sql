-- Who works on which account at the moment. SQL for PostgreSQL 14 and later.

create table ringback.drainer (
  account_id text           primary key,
  -- The queue's job, and which attempt at it: together they are the fence of whoever runs it.
  job_id     uuid           not null,
  attempt    int            not null,
  -- Key of the advisory lock that the worker's session holds for as long as it lives; null where only one process exists.
  worker     bigint,
  started_at timestamptz(3) not null default clock_timestamp()
) with (fillfactor = 50); -- rows come and go all the time, on few pages
