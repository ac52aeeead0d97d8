-- What a piece of content is for the calendar, what an institution aims for, and who follows its calendar from elsewhere.

create table calendar_marks (
  post_id uuid primary key references posts,
  institution_id uuid not null references institutions,
  -- Null: guessed from what the post carries.
  form text check (form in ('infographic', 'video', 'photo', 'text', 'live', 'qa')),
  labels text[] not null default '{}',
  set_by uuid not null,
  set_at timestamptz not null
);
create index calendar_marks_by_label on calendar_marks using gin (labels);
call sinergi.confine('calendar_marks');
create policy read_by_grant on calendar_marks for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));

create table calendar_targets (
  institution_id uuid primary key references institutions,
  working int not null check (working between 0 and 50),
  off int not null check (off between 0 and 50),
  mix jsonb not null,
  apart int not null check (apart between 0 and 720),
  set_by uuid not null,
  set_at timestamptz not null
);
call sinergi.confine('calendar_targets');
create policy read_by_grant on calendar_targets for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke delete on calendar_targets from sinergi_app;

-- A day of an institution is one stretch of this index, with all that counting it takes.
create index deliveries_planned on deliveries (institution_id, due_at, post_id) include (state);
drop index deliveries_by_time;
create index deliveries_on_channel on deliveries (channel_id, due_at) where state in ('scheduled', 'sending', 'published', 'waiting', 'unconfirmed', 'held', 'handoff');

-- What a parent or the coordinator may know of what lies below: institution, channel, time, state. No text, no name, no id.
create function sinergi.calendar_below(wanted uuid[], since timestamptz, until timestamptz, platforms text[], states text[], after timestamptz, most int)
returns table (institution_id uuid, platform text, handle text, at timestamptz, state text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with kept as (
    select d.institution_id, c.platform, c.handle, d.due_at, d.state
    from deliveries d join channels c on c.id = d.channel_id
    where d.institution_id = any(wanted) and d.institution_id = any((select sinergi.below())::uuid[])
      and d.due_at >= since and d.due_at < until and d.state <> 'cancelled'
      and (platforms is null or c.platform = any(platforms)) and (states is null or d.state = any(states))
      and (after is null or d.due_at > after)
  )
  select k.* from kept k order by k.due_at fetch first most rows with ties
$$;
create function sinergi.calendar_below_counts(wanted uuid[], since timestamptz, until timestamptz, platforms text[])
returns table (state text, counted bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select d.state, count(*) from deliveries d
  where d.institution_id = any(wanted) and d.institution_id = any((select sinergi.below())::uuid[])
    and d.due_at >= since and d.due_at < until and d.state <> 'cancelled'
    and (platforms is null or exists (select from channels c where c.id = d.channel_id and c.platform = any(platforms)))
  group by d.state
$$;
revoke execute on function sinergi.calendar_below, sinergi.calendar_below_counts from public;
grant execute on function sinergi.calendar_below, sinergi.calendar_below_counts to sinergi_app;
