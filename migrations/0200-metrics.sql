-- What platforms count of what was published, as they give it. A count that is not there is not known; nothing is zero by default.
create table metric_watches (
  delivery_id uuid primary key references deliveries,
  institution_id uuid not null references institutions,
  channel_id uuid not null references channels,
  remote_id text not null,
  published_at timestamptz not null,
  -- nobody: there is nobody to ask for this account. unknown: the platform does not know the item.
  state text not null check (state in ('waiting', 'read', 'nobody', 'unknown')),
  -- Null: not read any more.
  next_at timestamptz
);
create index metric_watches_due on metric_watches (next_at) where next_at is not null;
create index metric_watches_by_channel on metric_watches (channel_id, next_at) where next_at is not null;
call sinergi.confine('metric_watches');
create policy read_by_grant on metric_watches for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke delete on metric_watches from sinergi_app;

create table metric_readings (
  delivery_id uuid not null references deliveries,
  read_at timestamptz not null,
  institution_id uuid not null references institutions,
  -- The API the counts are from: definitions change under one name.
  source text not null,
  counts jsonb not null,
  primary key (delivery_id, read_at)
);
call sinergi.confine('metric_readings');
create policy read_by_grant on metric_readings for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke update, delete on metric_readings from sinergi_app;

create function sinergi.metrics_due(moment timestamptz, most int) returns table (institution_id uuid, channel_id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select w.institution_id, w.channel_id from metric_watches w where w.next_at <= moment group by 1, 2 order by min(w.next_at) limit most
$$;
revoke execute on function sinergi.metrics_due from public;
grant execute on function sinergi.metrics_due to sinergi_app;
