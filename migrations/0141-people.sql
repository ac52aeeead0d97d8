-- Leaving: what one person held passes to another in one act, and what cannot pass by itself is ticked off by hand.

-- The deputy acts because the person is on leave.
alter table deputies add column is_leave boolean not null default false;

create table handovers (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  person_id uuid not null references people,
  successor_id uuid not null references people check (successor_id <> person_id),
  -- What the successor was given of the leaver's roles.
  roles text[] not null,
  -- [{ kind, count, items: [{ id, title, path }] }] as it stood at that moment.
  handed jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null
);
create index handovers_by_institution on handovers (institution_id, id desc);
call sinergi.confine('handovers');
revoke update, delete on handovers from sinergi_app;

-- Permissions that hang on the leaver outside this house: somebody takes each away on its platform, and says so.
create table handover_chores (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  handover_id uuid not null references handovers,
  subject_id uuid not null,
  title text not null,
  path text not null,
  done_by uuid,
  done_at timestamptz,
  check ((done_by is null) = (done_at is null))
);
create index handover_chores_by_handover on handover_chores (handover_id, id);
call sinergi.confine('handover_chores');
revoke update, delete on handover_chores from sinergi_app;
grant update (done_by, done_at) on handover_chores to sinergi_app;
