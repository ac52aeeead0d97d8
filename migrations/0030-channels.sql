-- Official accounts: enough to plan and publish; the full register comes with the desk.
create table channels (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  connector text not null,
  platform text not null,
  handle text not null,
  address text,
  custodian_ids uuid[] not null default '{}',
  registered_by uuid,
  registered_at timestamptz not null,
  frozen_at timestamptz,
  unique (institution_id, platform, handle)
);
call sinergi.confine('channels');
create policy read_by_grant on channels for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke delete on channels from sinergi_app;
