-- What one person is told, and by which way it reached them. A notice is theirs alone: colleagues of the same institution do not see it.

create function sinergi.is_house() returns boolean language sql stable as $$ select sinergi.person() = '00000000-0000-0000-0000-000000000000' $$;

create table notices (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  person_id uuid not null references people,
  event_id uuid not null,
  event text not null,
  kind text not null,
  subject_id uuid not null,
  title text,
  path text not null,
  -- False where the person wants it by another way only.
  in_app boolean not null,
  at timestamptz not null,
  read_at timestamptz,
  -- What it was about is done: nobody needs to be called any more.
  settled_at timestamptz,
  unique (event_id, person_id)
);
create index notices_of_person on notices (person_id, at desc, id desc) where in_app;
create index notices_unread on notices (person_id) where in_app and read_at is null;
create index notices_by_path on notices (path, at);
create index notices_open on notices (institution_id, subject_id) where settled_at is null;

create table notice_preferences (
  person_id uuid primary key references people,
  -- { kind: { inApp, push, email } }, whole.
  choices jsonb not null,
  zone text not null,
  quiet_from text check (quiet_from ~ '^\d\d:\d\d$'),
  quiet_to text check (quiet_to ~ '^\d\d:\d\d$'),
  urgent_passes boolean not null,
  digest_at text check (digest_at ~ '^\d\d:\d\d$'),
  set_at timestamptz not null,
  check ((quiet_from is null) = (quiet_to is null))
);

create table push_devices (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  device text not null,
  added_at timestamptz not null,
  unique (person_id, endpoint)
);
create index push_devices_by_endpoint on push_devices (endpoint);

-- The journal of what left by push and e-mail: one row per notice and way, or per person and day for a digest.
create table notice_sendings (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people,
  way text not null check (way in ('push', 'email')),
  key text not null unique,
  notice_ids uuid[] not null,
  -- sending is written before the call; an e-mail whose answer was lost is unknown and never sent again.
  state text not null check (state in ('waiting', 'sending', 'sent', 'refused', 'unknown', 'dropped')),
  due_at timestamptz not null,
  attempts int not null default 0,
  claimed_at timestamptz,
  ended_at timestamptz,
  why text,
  -- Devices that have it already, so that a second try calls only the others.
  reached uuid[] not null default '{}'
);
create index notice_sendings_open on notice_sendings (due_at) where state in ('waiting', 'sending');

-- The house's VAPID keys, made once; the private one is sealed.
create table push_keys (
  only_one boolean primary key default true check (only_one),
  public_key text not null,
  sealed_private text not null,
  made_at timestamptz not null
);

do $$ declare target text; begin
  foreach target in array array['notices', 'notice_preferences', 'push_devices', 'notice_sendings', 'push_keys'] loop
    execute format('alter table %I enable row level security', target);
    execute format('alter table %I force row level security', target);
    execute format('create policy owner on %I to %I using (true) with check (true)', target, current_user);
  end loop;
end $$;

create policy own on notices for select to sinergi_app using (person_id = (select sinergi.person()));
create policy own_read on notices for update to sinergi_app using (person_id = (select sinergi.person()));
create policy house_sees on notices for select to sinergi_app using ((select sinergi.is_house()));
create policy house_tells on notices for insert to sinergi_app
  with check ((select sinergi.is_house()) and institution_id = any((select sinergi.reach())::uuid[]));
create policy house_settles on notices for update to sinergi_app
  using ((select sinergi.is_house()) and institution_id = any((select sinergi.reach())::uuid[]));
revoke update, delete on notices from sinergi_app;
grant update (read_at, settled_at) on notices to sinergi_app;

create policy own on notice_preferences to sinergi_app using (person_id = (select sinergi.person()));
create policy house_sees on notice_preferences for select to sinergi_app using ((select sinergi.is_house()));

create policy own on push_devices to sinergi_app using (person_id = (select sinergi.person()));
create policy house_sees on push_devices for select to sinergi_app using ((select sinergi.is_house()));
create policy house_forgets on push_devices for delete to sinergi_app using ((select sinergi.is_house()));

create policy house on notice_sendings to sinergi_app using ((select sinergi.is_house()));
revoke delete on notice_sendings from sinergi_app;
create policy house on push_keys to sinergi_app using ((select sinergi.is_house()));
revoke delete on push_keys from sinergi_app;

-- A browser belongs to whoever turned notices on in it last.
create function sinergi.take_push_device(wanted text) returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from push_devices where endpoint = wanted
$$;
-- Whom the house may write to: still serving somewhere, not suspended. Answers nothing to anyone but the house.
create function sinergi.recipients(wanted uuid[]) returns table (id uuid, email text, language text) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id, p.email, p.language from people p
  where sinergi.is_house() and p.id = any(wanted) and p.suspended_at is null
    and exists (select from memberships m where m.person_id = p.id and m.ended_at is null)
$$;
create function sinergi.serving(wanted uuid[]) returns table (id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id from people p
  where p.id = any(wanted) and p.suspended_at is null and exists (select from memberships m where m.person_id = p.id and m.ended_at is null)
$$;
revoke execute on function sinergi.take_push_device, sinergi.recipients, sinergi.serving from public;
grant execute on function sinergi.take_push_device, sinergi.recipients, sinergi.serving to sinergi_app;

-- An open page of this very person asks again.
create function sinergi.tell_person() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_notify('sinergi_events', json_build_object('institution', new.institution_id, 'kind', 'notice.changed', 'id', new.person_id, 'person', new.person_id)::text);
  return null;
end $$;
create trigger tell_person after insert or update on notices for each row execute function sinergi.tell_person();
