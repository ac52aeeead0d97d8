-- The register of official accounts: what an account is for, on what ground it stands, who answers for it, and how it is.
alter table channels
  add column purpose text,
  add column audience text,
  add column legal_basis text,
  -- When what we hold for this account (a sign-in, a key, a page role) stops working.
  add column credential_expires_at timestamptz,
  -- The last look at the connection; a problem stays until a look finds none.
  add column tested_at timestamptz,
  add column test_problem text,
  -- The institution's own pages: the house registered them and nobody has to hold them.
  add column is_own boolean not null default false,
  add column retired_at timestamptz,
  add column retired_by uuid,
  add column retired_why text,
  add column handle_key text generated always as (lower(ltrim(handle, '@'))) stored;
update channels set is_own = registered_by is null;
alter table channels drop constraint channels_institution_id_platform_handle_key;
create unique index channels_once on channels (institution_id, platform, handle_key);
create index channels_by_expiry on channels (credential_expires_at) where credential_expires_at is not null and retired_at is null;

-- Half-yearly statements: one person says so, at one time.
create table channel_attestations (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  channel_id uuid not null references channels,
  is_ours boolean not null,
  are_admins_right boolean not null,
  has_two_factor boolean not null,
  note text,
  attested_by uuid not null,
  attested_at timestamptz not null
);
create index channel_attestations_latest on channel_attestations (channel_id, attested_at desc);
call sinergi.confine('channel_attestations');
create policy read_by_grant on channel_attestations for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke update, delete on channel_attestations from sinergi_app;

-- An account that was taken over: nothing goes out while one is open.
create table channel_incidents (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  channel_id uuid not null references channels,
  what text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  summary text,
  closed_by uuid,
  closed_at timestamptz,
  check ((closed_at is null) = (summary is null))
);
create unique index channel_incidents_open on channel_incidents (channel_id) where closed_at is null;
create index channel_incidents_by_channel on channel_incidents (channel_id, opened_at desc);
call sinergi.confine('channel_incidents');
create policy read_by_grant on channel_incidents for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke delete on channel_incidents from sinergi_app;

-- What has to be done about it, in order; who ticked what, when.
create table channel_incident_steps (
  incident_id uuid not null references channel_incidents,
  institution_id uuid not null references institutions,
  step text not null,
  state text not null check (state in ('open', 'done', 'skipped')),
  note text,
  ticked_by uuid not null,
  ticked_at timestamptz not null,
  primary key (incident_id, step),
  check (state <> 'skipped' or note is not null)
);
call sinergi.confine('channel_incident_steps');
revoke delete on channel_incident_steps from sinergi_app;

create table channel_freezes (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  channel_id uuid not null references channels,
  reason text not null,
  frozen_by uuid not null,
  frozen_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz
);
create unique index channel_freezes_open on channel_freezes (channel_id) where lifted_at is null;
create index channel_freezes_by_channel on channel_freezes (channel_id, frozen_at desc);
call sinergi.confine('channel_freezes');
create policy read_by_grant on channel_freezes for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke delete on channel_freezes from sinergi_app;

alter table channels drop column frozen_at;

-- The newsroom's card: what the institution stands by today. An account in trouble or given up is not among them.
create or replace function sinergi.official_accounts(institution uuid) returns table (platform text, handle text, address text) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.platform, c.handle, c.address from channels c
  where c.institution_id = institution and c.retired_at is null
    and not exists (select from channel_incidents i where i.channel_id = c.id and i.closed_at is null)
  order by c.registered_at
$$;
