-- Newsrooms in the Fediverse. Of followers only what their servers publish is kept: addresses, nothing about a person.
create table newsroom_keys (
  institution_id uuid not null references institutions,
  algorithm text not null check (algorithm in ('rsa', 'ed25519')),
  public_key jsonb not null,
  private_key text not null,
  made_at timestamptz not null,
  primary key (institution_id, algorithm)
);
create table newsroom_followers (
  institution_id uuid not null references institutions,
  actor text not null,
  inbox text not null,
  shared_inbox text,
  server text not null,
  followed_at timestamptz not null,
  -- Their server took nothing for three days; asked again once somebody there follows anew.
  unreachable_at timestamptz,
  primary key (institution_id, actor)
);
create table newsroom_blocks (
  institution_id uuid not null references institutions,
  server text not null,
  blocked_by uuid not null,
  blocked_at timestamptz not null,
  primary key (institution_id, server)
);
-- What one inbox is told of one activity: once, and again only while its server does not answer.
create table newsroom_tellings (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  activity text not null,
  inbox text not null,
  kind text not null check (kind in ('create', 'update', 'delete', 'accept')),
  item_id uuid references newsroom_items,
  -- The Follow that an Accept answers.
  follow jsonb,
  state text not null check (state in ('waiting', 'told', 'gave_up', 'superseded')),
  attempts int not null default 0,
  made_at timestamptz not null,
  again_at timestamptz not null,
  why text,
  settled_at timestamptz,
  unique (institution_id, activity, inbox)
);
create index newsroom_tellings_by_item on newsroom_tellings (item_id, inbox);
create index newsroom_tellings_troubled on newsroom_tellings (institution_id, made_at desc) where why is not null;
call sinergi.confine('newsroom_keys');
call sinergi.confine('newsroom_followers');
call sinergi.confine('newsroom_blocks');
call sinergi.confine('newsroom_tellings');
-- An account elsewhere says of itself that it is gone.
create function sinergi.newsroom_forget(gone text) returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from newsroom_followers where actor = gone
$$;
revoke execute on function sinergi.newsroom_forget from public;
grant execute on function sinergi.newsroom_forget to sinergi_app;
-- Whose keys must follow when the house is given a new one.
create function sinergi.newsroom_key_holders() returns table (institution_id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct k.institution_id from newsroom_keys k
$$;
revoke execute on function sinergi.newsroom_key_holders from public;
grant execute on function sinergi.newsroom_key_holders to sinergi_app;
