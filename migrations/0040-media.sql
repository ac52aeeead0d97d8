create table media (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  type text not null,
  width int not null,
  height int not null,
  bytes int not null,
  alt text,
  is_decorative boolean not null default false,
  -- The camera wrote a place into the file; it was taken out, and the person was told.
  had_location boolean not null default false,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  check (not (is_decorative and alt is not null))
);
call sinergi.confine('media');
create policy read_by_grant on media for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
