-- What all processes together ask of each account's CRM, so that they share one allowance. SQL for PostgreSQL 14 and later.

create table ringback.request_window (
  account_id   text               primary key,
  -- Requests the CRM allows in ten seconds; null until it said so.
  max_requests int,
  -- Number, since 1970, of the 50 ms that the 242nd of `counts` is about.
  newest       bigint             not null default 0,
  -- Requests in each 50 ms, oldest first: two seconds for answers that took their time, the ten seconds of the window, and 200 ms to come.
  counts       smallint[]         not null default array_fill(0::smallint, array[246]),
  -- Milliseconds since 1970, as all that follow: when the next job may go, the latest searches, and how long everybody keeps away.
  paced_until  double precision   not null default 0,
  searches     double precision[] not null default '{}',
  paused_until double precision   not null default 0
) with (fillfactor = 50); -- rewritten with each request: the next version finds room on the same page

-- Takes up to `wanted` requests, on the clock of this server unless a test gives another. The rules of the rates are the caller's: at most
-- `most` in the window, one each `pace_ms` for those that keep the pace, `searches_a_second` for searches; null: no such rule.
-- `unnoted` were sent without being taken here. `heard_used` is what the CRM had counted at most `heard_ms` ago, all windows together.
-- A caller that goes by another maximum than the account's gets nothing but the right one.
create function ringback.take_requests(
  of_account text, wanted int, most int, keeps_pace boolean, pace_ms double precision, searches_a_second int, unnoted int,
  goes_by_max int, heard_max int, heard_used int, heard_ms double precision, pause_ms double precision, given_ms double precision,
  out granted int, out wait_ms double precision, out used int, out max_requests int, out paused_ms double precision
) language plpgsql as $$
declare
  held ringback.request_window;
  at_ms double precision;
  passed bigint;
  free int;
  over int;
  -- Requests of one span count until 201 more have passed: for 10.05 to 10.1 seconds.
  oldest constant int := 41;
  -- Who is late for the pace may make up for this much.
  late_ms constant double precision := 150;
  -- What does not keep the pace comes in bunches. A bunch that was held up on its way leaves the CRM's window late, all at once: so it counts
  -- here as if it had come 200 ms later.
  bunch constant int := 246;
  -- A second, and what requests may bunch up on their way.
  search_ms constant double precision := 1050;
begin
  -- A crash of the server may cost half a second of counts; waiting for its disk with every request would cost more.
  perform set_config('synchronous_commit', 'off', true);
  select * into held from ringback.request_window row where row.account_id = of_account for update;
  if not found then
    insert into ringback.request_window (account_id) values (of_account) on conflict do nothing;
    select * into held from ringback.request_window row where row.account_id = of_account for update;
  end if;

  -- Read after the row is held, so that moments are in the order of the turns.
  at_ms := coalesce(given_ms, extract(epoch from clock_timestamp())::double precision * 1000);
  passed := least(floor(at_ms / 50)::bigint - held.newest, 246);
  if passed > 0 then
    held.counts := held.counts[passed + 1 :] || array_fill(0::smallint, array[passed::int]);
  elsif passed < 0 then
    -- The clock was set back: everything counts as if the last of it had been this moment.
    held.paced_until := held.paced_until + passed * 50;
    held.paused_until := held.paused_until + passed * 50;
    held.searches := array(select s + passed * 50 from unnest(held.searches) s);
  end if;
  held.newest := floor(at_ms / 50);
  held.max_requests := coalesce(heard_max, held.max_requests);
  if pause_ms is not null then
    held.paused_until := greatest(held.paused_until, at_ms + pause_ms);
  end if;
  if heard_used is not null then
    select heard_used - coalesce(sum(n), 0) into over from unnest(held.counts[greatest(1, oldest - ceil(heard_ms / 50)::int) :]) n;
    unnoted := unnoted + greatest(over - unnoted, 0);
  end if;
  held.counts[242] := held.counts[242] + least(unnoted, 10000);

  select coalesce(sum(n), 0) into used from unnest(held.counts[oldest :]) n;
  max_requests := held.max_requests;
  paused_ms := greatest(held.paused_until - at_ms, 0);
  wait_ms := paused_ms;
  granted := 0;
  if paused_ms = 0 and goes_by_max = coalesce(held.max_requests, goes_by_max) then
    granted := least(wanted, greatest(most - used, 0));
    if keeps_pace then
      free := floor((at_ms - greatest(held.paced_until, at_ms - late_ms)) / pace_ms)::int + 1;
      granted := least(granted, greatest(free, 0));
    end if;
    if searches_a_second is not null then
      held.searches := array(select s from unnest(held.searches) s where s > at_ms - search_ms order by s);
      granted := least(granted, greatest(searches_a_second - cardinality(held.searches), 0));
      held.searches := held.searches || array_fill(at_ms, array[granted]);
    end if;
    if granted > 0 then
      if keeps_pace then
        held.counts[242] := held.counts[242] + granted;
      else
        held.counts[bunch] := held.counts[bunch] + granted;
      end if;
      held.paced_until := greatest(held.paced_until, at_ms - late_ms) + granted * pace_ms;
      used := used + granted;
    end if;
    if granted < wanted then
      if keeps_pace then
        wait_ms := greatest(wait_ms, held.paced_until - at_ms);
      end if;
      if searches_a_second is not null and cardinality(held.searches) >= searches_a_second then
        wait_ms := greatest(wait_ms, held.searches[1] + search_ms - at_ms);
      end if;
      over := used - most + 1;
      for i in oldest .. bunch loop
        exit when over <= 0;
        over := over - held.counts[i];
        if over <= 0 then
          wait_ms := greatest(wait_ms, (held.newest - 242 + i + 202) * 50 - at_ms);
        end if;
      end loop;
    end if;
  end if;

  if granted > 0 or passed < 0 or unnoted > 0 or heard_max is not null or pause_ms is not null then
    update ringback.request_window row
    set max_requests = held.max_requests, newest = held.newest, counts = held.counts,
        paced_until = held.paced_until, searches = held.searches, paused_until = held.paused_until
    where row.account_id = of_account;
  end if;
end $$;
