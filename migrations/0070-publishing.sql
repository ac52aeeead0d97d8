-- Where, when, and the proof. A delivery is one variant on one channel at one time; its steps are the journal of every remote call.

create table deliveries (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  post_id uuid not null references posts,
  variant_id uuid not null,
  channel_id uuid not null references channels,
  language text not null,
  state text not null check (state in ('scheduled', 'sending', 'published', 'waiting', 'unconfirmed', 'rejected', 'signed_out', 'held', 'expired', 'recalled', 'cancelled', 'handoff')),
  -- The plan: what the wall shows, where, and the instant that is by today's rules.
  wall text not null,
  zone text not null,
  due_at timestamptz not null,
  not_after timestamptz,
  is_emergency boolean not null default false,
  why text,
  -- When to look again: a retry, a poll, a lost answer being looked for.
  again_at timestamptz,
  attempts int not null default 0,
  -- One worker at a time; an expired lease may be taken over.
  lease uuid,
  leased_until timestamptz,
  -- Fixed at the first sending, so that what was approved, sent and proved is one text.
  draft jsonb,
  digest text,
  must_look boolean not null default false,
  remote_id text,
  remote_address text,
  screenshot_id uuid,
  published_at timestamptz,
  handed_at timestamptz,
  scheduled_by uuid not null,
  scheduled_at timestamptz not null,
  settled_by uuid,
  settled_at timestamptz
);
-- A variant is out, or on its way out, at most once.
create unique index deliveries_once on deliveries (variant_id) where state in ('scheduled', 'sending', 'published', 'waiting', 'unconfirmed', 'signed_out', 'rejected', 'held', 'handoff', 'expired');
create index deliveries_due on deliveries (due_at) where state in ('scheduled', 'sending', 'waiting');
create index deliveries_by_time on deliveries (institution_id, due_at);
create index deliveries_by_post on deliveries (post_id);
create index deliveries_need on deliveries (institution_id, state) where state in ('unconfirmed', 'rejected', 'signed_out', 'held', 'expired', 'handoff');
call sinergi.confine('deliveries');
create policy read_by_grant on deliveries for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke delete on deliveries from sinergi_app;

create table steps (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  delivery_id uuid not null references deliveries,
  name text not null,
  kind text not null check (kind in ('prepare', 'poll', 'commit')),
  -- intended: written before the call. unknown: the answer was lost. refused: surely not accepted, may be called again.
  state text not null check (state in ('intended', 'unknown', 'refused', 'done')),
  result jsonb,
  note text,
  begun_at timestamptz not null,
  ended_at timestamptz
);
create unique index steps_open on steps (delivery_id, name) where state <> 'refused';
call sinergi.confine('steps');
revoke delete on steps from sinergi_app;

create table pauses (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  scope text not null check (scope in ('channel', 'institution', 'network')),
  channel_id uuid references channels,
  reason text not null check (reason in ('duka', 'bencana', 'gangguan')),
  note text,
  is_emergency_exempt boolean not null,
  started_by uuid not null,
  started_at timestamptz not null,
  ends_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  check ((scope = 'channel') = (channel_id is not null))
);
create index pauses_open on pauses (started_at) where ended_at is null;
call sinergi.confine('pauses');
create policy known_to_all on pauses for select to sinergi_app using ((select sinergi.person()) is not null);
revoke delete on pauses from sinergi_app;

-- For the sweep, which belongs to no institution: ids only.
create function sinergi.deliveries_due(at timestamptz, most int) returns table (institution_id uuid, id uuid) language sql stable security definer set search_path = public, pg_catalog as $$
  select d.institution_id, d.id from deliveries d
  where (d.state = 'scheduled' and d.due_at <= at)
     or (d.state in ('sending', 'waiting') and coalesce(d.again_at, d.leased_until, d.due_at) <= at and (d.leased_until is null or d.leased_until <= at))
  order by d.due_at limit most
$$;
-- What a parent or the coordinator may know of what lies below: institution, platform, time, state. No text, no name, no id of a post.
create function sinergi.agenda_below(since timestamptz, until timestamptz) returns table (institution_id uuid, platform text, at timestamptz, state text) language sql stable security definer set search_path = public, pg_catalog as $$
  select d.institution_id, c.platform, coalesce(d.published_at, d.due_at), d.state
  from deliveries d join channels c on c.id = d.channel_id
  where d.institution_id = any(sinergi.below()) and d.due_at >= since and d.due_at < until and d.state <> 'cancelled'
  order by d.due_at limit 2000
$$;
revoke execute on function sinergi.deliveries_due, sinergi.agenda_below from public;
grant execute on function sinergi.deliveries_due, sinergi.agenda_below to sinergi_app;
