-- Corrections a team makes to what the language room says, and what was asked of a language server of the ministry's own.
create table corrections (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  task text not null,
  -- Personal data is masked before a text comes here.
  text text not null,
  was text not null,
  label text not null,
  corrected_by uuid not null,
  corrected_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz
);
create index corrections_in_force on corrections (institution_id, id desc) where withdrawn_at is null;
call sinergi.confine('corrections');
revoke delete on corrections from sinergi_app;

create table opinions (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  task text not null,
  text text not null,
  host text not null,
  model text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  label text,
  why text,
  answered_at timestamptz
);
create index opinions_by_institution on opinions (institution_id, id desc);
call sinergi.confine('opinions');
revoke delete on opinions from sinergi_app;
