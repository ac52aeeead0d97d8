-- The ground every feature stands on: who may see what, the event log, and a way to enqueue.
-- Tables of features live in "public"; functions of the house in "sinergi".

create schema sinergi;
grant usage on schema sinergi, public to sinergi_app;
alter default privileges in schema public grant select, insert, update, delete on tables to sinergi_app;

create function sinergi.ids(setting text) returns uuid[] language sql stable as $$
  select coalesce(string_to_array(nullif(current_setting(setting, true), ''), ',')::uuid[], '{}')
$$;
create function sinergi.reach() returns uuid[] language sql stable as $$ select sinergi.ids('sinergi.reach') $$;
create function sinergi.may_read() returns uuid[] language sql stable as $$ select sinergi.ids('sinergi.may_read') $$;
create function sinergi.may_approve() returns uuid[] language sql stable as $$ select sinergi.ids('sinergi.may_approve') $$;
create function sinergi.below() returns uuid[] language sql stable as $$ select sinergi.ids('sinergi.below') $$;
create function sinergi.person() returns uuid language sql stable as $$ select nullif(current_setting('sinergi.person', true), '')::uuid $$;

-- Closes a table of one institution to every other. The owner (migrations, and functions that answer for the house) sees all.
create procedure sinergi.confine(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner on %s to %I using (true) with check (true)', target, current_user);
  execute format('create policy reach on %s to sinergi_app using (institution_id = any((select sinergi.reach())::uuid[]))', target);
end $$;

create table events (
  id uuid primary key default uuidv7(),
  institution_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  at timestamptz not null,
  -- Covers the payload, which lies beside it and may be erased; the chain stays whole.
  payload_digest bytea not null,
  seal_id uuid
);
create index events_by_subject on events (subject_id, id desc);
create index events_unsealed on events (institution_id, id) where seal_id is null;
create table event_payloads (
  event_id uuid primary key references events,
  institution_id uuid not null,
  person_id uuid,
  detail jsonb not null
);
create table event_seals (
  id uuid primary key default uuidv7(),
  institution_id uuid not null,
  number bigint not null,
  previous bytea,
  digest bytea not null,
  events_count int not null,
  at timestamptz not null,
  unique (institution_id, number)
);
call sinergi.confine('events');
call sinergi.confine('event_payloads');
call sinergi.confine('event_seals');
-- Append-only for the application: an event is written by announce and sealed by seal, never changed otherwise.
revoke insert, update, delete on events, event_payloads, event_seals from sinergi_app;

create function sinergi.announce(kind text, institution uuid, subject uuid, person uuid, at timestamptz, detail jsonb)
returns uuid language plpgsql security definer set search_path = public, pg_catalog as $$
declare
  made uuid;
  payload text := coalesce(person::text, '') || detail::text;
begin
  insert into events (institution_id, kind, subject_id, at, payload_digest)
    values (institution, kind, subject, at, sha256(convert_to(payload, 'UTF8'))) returning id into made;
  insert into event_payloads (event_id, institution_id, person_id, detail) values (made, institution, person, detail);
  perform pg_notify('sinergi_events', json_build_object('institution', institution, 'kind', kind, 'id', subject)::text);
  return made;
end $$;

create function sinergi.enqueue(task text, payload json, key text, queue text, at timestamptz)
returns void language sql security definer set search_path = graphile_worker, pg_catalog as $$
  select graphile_worker.add_job(task, payload, queue_name := queue, run_at := at, job_key := key)
$$;

revoke execute on all functions in schema sinergi from public;
grant execute on all functions in schema sinergi to sinergi_app;
