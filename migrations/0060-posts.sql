-- What is said: one text, its variants per channel and language, and every version with who changed it.

create table post_numbers (institution_id uuid primary key references institutions, last int not null);
call sinergi.confine('post_numbers');

create table posts (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  number int not null,
  title text not null,
  text text not null,
  language text not null,
  sensitivity text not null check (sensitivity in ('routine', 'sensitive')),
  link text,
  media_ids uuid[] not null default '{}',
  -- A narrative, an issue, a question: this feature never knows what it is.
  origin jsonb,
  version int not null default 1,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  discarded_by uuid,
  discarded_at timestamptz,
  unique (institution_id, number)
);
create index posts_latest on posts (institution_id, id desc) where discarded_at is null;
call sinergi.confine('posts');

create table variants (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  post_id uuid not null references posts,
  channel_id uuid not null references channels,
  language text not null,
  -- Null: follows the post's text.
  text text,
  position int not null,
  unique (post_id, channel_id, language)
);
call sinergi.confine('variants');

create table versions (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  post_id uuid not null references posts,
  number int not null,
  content jsonb not null,
  saved_by uuid not null,
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  -- Written on an older version while somebody else saved: kept aside, never lost.
  is_aside boolean not null default false
);
create index versions_by_post on versions (post_id, id desc);
call sinergi.confine('versions');
revoke delete on posts, versions from sinergi_app;

create policy read_by_grant on posts for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
create policy read_by_grant on variants for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
create policy read_by_grant on versions for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
