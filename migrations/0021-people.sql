-- Who belongs where. A person's id is the one of their sign-in account.

create table people (
  id uuid primary key,
  name text not null,
  email text not null unique,
  language text not null default 'id' check (language in ('id', 'en')),
  joined_at timestamptz not null,
  suspended_at timestamptz,
  suspended_by uuid
);

create table memberships (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  person_id uuid not null references people,
  role text not null,
  given_by uuid not null,
  given_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz
);
create unique index memberships_held on memberships (institution_id, person_id, role) where ended_at is null;
create index memberships_by_person on memberships (person_id) where ended_at is null;
call sinergi.confine('memberships');
create policy own on memberships for select to sinergi_app using (person_id = (select sinergi.person()));

alter table people enable row level security;
alter table people force row level security;
create policy owner on people to current_user using (true) with check (true);
create policy colleagues on people to sinergi_app
  using (id = (select sinergi.person()) or exists (select from memberships m where m.person_id = people.id and m.institution_id = any((select sinergi.reach())::uuid[])));
revoke insert, delete on people from sinergi_app;
revoke delete on memberships from sinergi_app;

create table invitations (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  email text not null,
  roles text[] not null,
  token_digest bytea not null unique,
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_by uuid,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
call sinergi.confine('invitations');

-- One admin gives a password link; the whole account (two-factor too) needs a second person.
create table recoveries (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  person_id uuid not null references people,
  kind text not null check (kind in ('password', 'account')),
  reason text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  confirmed_by uuid check (confirmed_by <> opened_by),
  confirmed_at timestamptz,
  token_digest bytea unique,
  expires_at timestamptz,
  used_at timestamptz
);
call sinergi.confine('recoveries');
create policy second_person on recoveries to sinergi_app using (institution_id = any((select sinergi.below())::uuid[]));

create table deputies (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  person_id uuid not null references people,
  deputy_id uuid not null references people check (deputy_id <> person_id),
  title text not null check (title in ('plh', 'plt')),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  given_by uuid not null,
  given_at timestamptz not null,
  ended_at timestamptz
);
create index deputies_by_deputy on deputies (deputy_id) where ended_at is null;
call sinergi.confine('deputies');

-- What must be known before anyone is signed in, or about a name seen across institutions. Nothing else leaves.
create function sinergi.is_founded() returns boolean language sql stable security definer set search_path = public, pg_catalog as $$
  select exists (select from memberships)
$$;
create function sinergi.names(ids uuid[]) returns table (id uuid, name text) language sql stable security definer set search_path = public, pg_catalog as $$
  select p.id, p.name from people p where p.id = any(ids)
$$;
create function sinergi.is_suspended(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_catalog as $$
  select coalesce((select suspended_at is not null from people where id = wanted), true)
$$;
create function sinergi.link_of(digest bytea) returns table (kind text, id uuid, institution_id uuid) language sql stable security definer set search_path = public, pg_catalog as $$
  select 'invitation', i.id, i.institution_id from invitations i where i.token_digest = digest
  union all
  select 'recovery', r.id, r.institution_id from recoveries r where r.token_digest = digest
$$;
create function sinergi.person_by_email(wanted text) returns uuid language sql stable security definer set search_path = public, pg_catalog as $$
  select id from people where email = lower(wanted)
$$;
-- A newcomer has no membership yet, so no policy could let their row in.
create function sinergi.add_person(id uuid, name text, email text, at timestamptz) returns void language sql security definer set search_path = public, pg_catalog as $$
  insert into people (id, name, email, joined_at) values (id, name, lower(email), at) on conflict do nothing
$$;
revoke execute on function sinergi.add_person, sinergi.is_founded, sinergi.names, sinergi.is_suspended, sinergi.link_of, sinergi.person_by_email from public;
grant execute on function sinergi.add_person, sinergi.is_founded, sinergi.names, sinergi.is_suspended, sinergi.link_of, sinergi.person_by_email to sinergi_app;
