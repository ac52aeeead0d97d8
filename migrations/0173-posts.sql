-- Writing that comes again: templates of an institution, and series, whose members are ordinary posts.
create table post_templates (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  name text not null,
  content jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz
);
create unique index templates_by_name on post_templates (institution_id, lower(name)) where removed_at is null;
call sinergi.confine('post_templates');
revoke delete on post_templates from sinergi_app;

create table post_series (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  title text not null,
  rule jsonb not null,
  content jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null
);
call sinergi.confine('post_series');
revoke delete on post_series from sinergi_app;

create table series_members (
  post_id uuid primary key references posts,
  series_id uuid not null references post_series,
  institution_id uuid not null references institutions,
  number int not null,
  -- The day of the rule it stands for, the time meant for it, and the one its deliveries were last planned by.
  day text not null,
  wall text not null,
  zone text not null,
  planned_wall text
);
create index members_by_series on series_members (series_id, day);
call sinergi.confine('series_members');
